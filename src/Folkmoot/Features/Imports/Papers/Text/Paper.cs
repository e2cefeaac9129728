namespace Folkmoot.Features.Imports.Papers;

/// <summary>A printed paper as lines, with page numbers, running heads and feet and page ends taken out. Places are those of the source.</summary>
internal sealed class Paper
{
    public Paper(SourceText source)
    {
        Text = source.Text;
        Lines = PageFurniture.Without(source);
    }

    public string Text { get; }

    public IReadOnlyList<PaperLine> Lines { get; }

    /// <summary>The lines of the first page or so that hold words.</summary>
    public IEnumerable<PaperLine> Opening(int count) => Lines.Where(line => !line.IsBlank).Take(count);

    /// <summary>The words of some lines as a reader sees them: wrapped lines joined, points and table rows on lines of their own.</summary>
    public string Words(int from, int to) => WrappedText.Join(Lines, from, to);

    /// <summary>The words from a place in a line to the end of a later one.</summary>
    public string Words(int from, int within, int to)
    {
        if (from >= Lines.Count || from >= to)
        {
            return "";
        }

        var first = Lines[from].Text.Length > within ? Lines[from].Text[within..].Trim() : "";
        var rest = WrappedText.Join(Lines, from + 1, to);
        return first.Length == 0 ? rest : rest.Length == 0 ? first : first + WrappedText.Between(Lines, from, first) + rest;
    }

    /// <summary>From the first word to the last of some lines.</summary>
    public TextSpan Span(int from, int within, int to)
    {
        var start = -1;
        var end = -1;
        for (var i = from; i < Math.Min(to, Lines.Count); i++)
        {
            var skip = i == from ? Math.Min(within, Lines[i].Text.Length) : 0;
            if (Lines[i].Text.AsSpan(skip).Trim().IsEmpty)
            {
                continue;
            }

            start = start < 0 ? Lines[i].Start + skip : start;
            end = Lines[i].End;
        }

        return start < 0 ? new(from < Lines.Count ? Math.Min(Lines[from].Start + within, Text.Length) : Text.Length, 0) : TextSpan.Between(start, end);
    }

    /// <summary>The first line from a place on that satisfies a test; the number of lines when none does.</summary>
    public int Find(int from, Func<string, bool> test)
    {
        var i = from;
        while (i < Lines.Count && (Lines[i].IsBlank || !test(Lines[i].Text)))
        {
            i++;
        }

        return i;
    }
}
