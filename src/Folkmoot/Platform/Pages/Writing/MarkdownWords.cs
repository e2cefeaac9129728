using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Folkmoot.Platform.Pages.Writing;

/// <summary>Typed Markdown as plain words, for where no markup is read: paragraphs stay apart, points of a list keep a bullet or their number, links their address.</summary>
public static class MarkdownWords
{
    /// <param name="text">What was typed.</param>
    public static string Of(string text) => string.Join("\n\n", TypedMarkdown.Parse(text, 1).Select(block => string.Join('\n', Lines(block))).Where(words => words.Length > 0));

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        ListBlock list => list.OfType<ListItemBlock>().SelectMany((item, at) => Item(list.IsOrdered ? $"{at + (int.TryParse(list.OrderedStart, out var from) ? from : 1)}. " : "• ", item)),
        TableRow row => [string.Join("; ", row.OfType<TableCell>().Select(cell => string.Join(' ', cell.SelectMany(Lines))))],
        LeafBlock { Inline: { } inline } => Words(inline).Split('\n', StringSplitOptions.TrimEntries),
        CodeBlock code => code.Lines.ToString().Split('\n'),
        ContainerBlock container => container.SelectMany(Lines),
        _ => [],
    };

    private static IEnumerable<string> Item(string mark, ListItemBlock item) => item.SelectMany(Lines).Select((line, at) => at == 0 ? mark + line : line);

    private static string Words(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => "\n",
        AutolinkInline auto => auto.Url,
        LinkInline { Url: { } url } link when string.Concat(link.Select(Words)) is var words => words == url ? words : $"{words} ({url})",
        ContainerInline container => string.Concat(container.Select(Words)),
        _ => "",
    };
}
