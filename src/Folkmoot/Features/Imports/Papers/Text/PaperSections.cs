namespace Folkmoot.Features.Imports.Papers;

/// <summary>Cuts a paper at the headings that a finder knows.</summary>
internal static class PaperSections
{
    public static List<PaperSection> Read(Paper paper, int from, int to, Func<Paper, int, PaperHeading?> find)
    {
        var headings = new List<PaperHeading>();
        for (var i = from; i < to; i++)
        {
            if (!paper.Lines[i].IsBlank && find(paper, i) is { } heading)
            {
                headings.Add(heading);
                i = heading.LastLine;
            }
        }

        var sections = new List<PaperSection>();
        for (var h = 0; h < headings.Count; h++)
        {
            var end = h + 1 < headings.Count ? headings[h + 1].Line : to;
            sections.Add(Section(paper, headings[h], end));
        }

        return sections;
    }

    private static PaperSection Section(Paper paper, PaperHeading heading, int end) =>
        new(heading, end, paper.Words(heading.LastLine, heading.ValueStart, end), paper.Span(heading.LastLine, heading.ValueStart, end));
}
