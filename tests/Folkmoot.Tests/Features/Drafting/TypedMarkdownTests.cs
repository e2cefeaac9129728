using System.Text.Encodings.Web;
using AngleSharp.Html.Parser;
using Folkmoot.Platform.Pages.Writing;

namespace Folkmoot.Tests.Features.Drafting;

public class TypedMarkdownTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("one <b onclick=alert(1)>two</b>")]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](JaVaScRiPt&colon;alert(1))")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[a](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("![a](https://example.org/a.png)")]
    [InlineData("[a](/kent/sign-out)")]
    [InlineData("[a](//example.org)")]
    [InlineData("[a][b]\n\n[b]: vbscript:x")]
    [InlineData("| a | b |\n|---|---|\n| <i>x</i> | [y](javascript:z) |")]
    public void Neither_markup_nor_an_odd_link_comes_out_of_typed_text(string typed)
    {
        var html = new HtmlParser().ParseDocument(Shown(typed));

        Assert.Empty(html.QuerySelectorAll("script, img, b, i, a, iframe, [onclick], [onerror], [style]"));
    }

    [Theory]
    [InlineData("[the report](https://example.org/report)", "https://example.org/report")]
    [InlineData("[write](mailto:team@example.org)", "mailto:team@example.org")]
    [InlineData("<https://example.org/>", "https://example.org/")]
    [InlineData("<team@example.org>", "mailto:team@example.org")]
    public void A_link_to_the_web_or_to_a_mailbox_stays(string typed, string address) =>
        Assert.Equal(address, new HtmlParser().ParseDocument(Shown(typed)).QuerySelector("a")?.GetAttribute("href"));

    [Fact]
    public void Headings_stand_beneath_the_one_above_them_and_skip_no_level()
    {
        var html = new HtmlParser().ParseDocument(Shown("### Deep\n\ntext\n\n# Top\n\n##### Deeper"));

        Assert.Equal(["H3", "H3", "H4"], html.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.TagName));
    }

    [Fact]
    public void Lists_emphasis_tables_and_single_line_ends_are_shown()
    {
        var html = new HtmlParser().ParseDocument(Shown("one\n**two**\n\n- a\n- b\n\n1. c\n\n| Year | Sum |\n|---|---|\n| 2024/25 | £1 |"));

        Assert.Equal((1, 1, 2, 1, 2), (html.QuerySelectorAll("br").Length, html.QuerySelectorAll("strong").Length, html.QuerySelectorAll("ul li").Length, html.QuerySelectorAll("ol li").Length, html.QuerySelectorAll("th").Length));
        Assert.Equal("govuk-table", html.QuerySelector("table")?.ClassName);
    }

    private static string Shown(string typed)
    {
        using var writer = new StringWriter();
        new MarkdownShown(typed, 2).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
