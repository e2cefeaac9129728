using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Folkmoot.Platform.Pages.Writing;

/// <summary>Text that somebody typed in Markdown. Markup of other sorts stays text, pictures become their words, and a link leads only to the web or to a mailbox.</summary>
public static class TypedMarkdown
{
    private const int Deepest = 6;
    private static readonly string[] Schemes = [Uri.UriSchemeHttp, Uri.UriSchemeHttps, Uri.UriSchemeMailto];
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseSoftlineBreakAsHardlineBreak().DisableHtml().Build();

    /// <summary>The text as a tree. Headings stand beneath the one the text belongs to and skip no level.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="under">The level of the heading that the text stands under, from 1.</param>
    public static MarkdownDocument Parse(string text, int under)
    {
        var document = Markdown.Parse(text, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().Where(link => link.IsImage || !IsAllowed(link.Url)).ToList()) link.ReplaceBy(new ContainerInline());
        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !IsAllowed(link.Url)).ToList()) link.ReplaceBy(new LiteralInline(link.Url));
        var last = under;
        foreach (var heading in document.Descendants<HeadingBlock>()) heading.Level = last = Math.Min(Deepest, Math.Min(under + heading.Level, last + 1));
        return document;
    }

    private static bool IsAllowed(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme);
}
