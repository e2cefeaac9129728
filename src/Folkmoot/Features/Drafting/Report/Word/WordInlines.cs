using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig.Syntax.Inlines;

namespace Folkmoot.Features.Drafting.Report.Word;

/// <summary>What stands within a paragraph of Markdown, as runs and links.</summary>
internal sealed class WordInlines(MainDocumentPart main)
{
    public IEnumerable<OpenXmlElement> Of(Inline? inline, bool bold = false, bool italic = false, bool link = false) => inline switch
    {
        null => [],
        LiteralInline literal => [Run(literal.Content.ToString(), bold, italic, link)],
        CodeInline code => [Run(code.Content, bold, italic, link)],
        HtmlEntityInline entity => [Run(entity.Transcoded.ToString(), bold, italic, link)],
        LineBreakInline => [new Run(new Break())],
        AutolinkInline auto => [Link(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, [Run(auto.Url, bold, italic, link: true)])],
        LinkInline { Url: { } url } to => [Link(url, to.SelectMany(inner => Of(inner, bold, italic, link: true)))],
        EmphasisInline emphasis => emphasis.SelectMany(inner => Of(inner, bold || emphasis.DelimiterCount >= 2, italic || emphasis.DelimiterCount % 2 == 1, link)),
        ContainerInline container => container.SelectMany(inner => Of(inner, bold, italic, link)),
        _ => [],
    };

    /// <summary>The words alone.</summary>
    public string Words(ContainerInline? inline) => string.Concat(Of(inline).Select(element => element.InnerText));

    private static Run Run(string words, bool bold, bool italic, bool link)
    {
        var run = WordText.Run(words);
        if (!bold && !italic && !link) return run;
        var about = new RunProperties();
        if (link) about.Append(new RunStyle { Val = WordStyles.Hyperlink });
        if (bold) about.Append(new Bold());
        if (italic) about.Append(new Italic());
        run.PrependChild(about);
        return run;
    }

    private Hyperlink Link(string address, IEnumerable<OpenXmlElement> words) =>
        new(words) { Id = main.AddHyperlinkRelationship(new Uri(address), isExternal: true).Id, History = true };
}
