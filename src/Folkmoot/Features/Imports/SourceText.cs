namespace Folkmoot.Features.Imports;

public enum SourceFormat { Text, Html, Xml, Json }

/// <summary>A link on the page: the stretch of visible text it covers and the address as written.</summary>
public sealed record SourceLink(TextSpan Span, string Address);

/// <summary>One line of the decoded text, white space at both ends (no-break spaces too) taken off.</summary>
public readonly record struct SourceLine(string Text, int Start)
{
    public int End => Start + Text.Length;
    public bool IsBlank => Text.Length == 0;
}

/// <summary>
/// What a file says, decoded. <see cref="Text"/> is what every span points into: the text itself, or for saved HTML
/// the visible text with a line for each paragraph. <see cref="Raw"/> is the decoded markup.
/// </summary>
public sealed class SourceText(string text, SourceFormat format = SourceFormat.Text, string? raw = null, IReadOnlyList<SourceLink>? links = null)
{
    private IReadOnlyList<SourceLine>? lines;

    public string Text { get; } = text;
    public SourceFormat Format { get; } = format;
    public string Raw { get; } = raw ?? text;
    public IReadOnlyList<SourceLink> Links { get; } = links ?? [];
    public IReadOnlyList<SourceLine> Lines => lines ??= Split(Text);

    private static List<SourceLine> Split(string text)
    {
        var found = new List<SourceLine>();
        for (var at = 0; at <= text.Length;)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0) end = text.Length;
            var start = at;
            var stop = end;
            while (start < stop && IsSpace(text[start])) start++;
            while (stop > start && IsSpace(text[stop - 1])) stop--;
            found.Add(new(text[start..stop], start));
            at = end + 1;
        }
        return found;
    }

    // A byte order mark or zero-width space in the middle of a page is as empty as a space.
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';
}
