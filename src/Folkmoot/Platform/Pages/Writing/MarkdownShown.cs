using System.Text.Encodings.Web;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace Folkmoot.Platform.Pages.Writing;

/// <summary>Typed Markdown as part of a page.</summary>
/// <param name="text">What was typed.</param>
/// <param name="under">The level of the heading that it stands under, from 1.</param>
public sealed class MarkdownShown(string text, int under) : IHtmlContent
{
    private static readonly string[] Sizes = ["l", "m", "s", "s", "s", "s"];

    /// <inheritdoc />
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var document = TypedMarkdown.Parse(text, under);
        foreach (var part in document.Descendants()) part.GetAttributes().AddClass(ClassOf(part) ?? "fm-typed");
        var renderer = new HtmlRenderer(writer) { EnableHtmlForBlock = true };
        // Tables in cells and lists need their own renderer; nothing else beyond the core is read.
        renderer.ObjectRenderers.Insert(0, new HtmlTableRenderer());
        renderer.Render(document);
    }

    private static string? ClassOf(MarkdownObject part) => part switch
    {
        HeadingBlock heading => "govuk-heading-" + Sizes[heading.Level - 1],
        ParagraphBlock => "govuk-body",
        ListBlock { IsOrdered: true } => "govuk-list govuk-list--number",
        ListBlock => "govuk-list govuk-list--bullet",
        LinkInline or AutolinkInline => "govuk-link",
        Table => "govuk-table",
        TableRow { IsHeader: true } => "govuk-table__head",
        TableRow => "govuk-table__row",
        TableCell => "govuk-table__cell",
        QuoteBlock => "govuk-inset-text",
        _ => null,
    };
}
