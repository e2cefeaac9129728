using AngleSharp.Dom;

namespace Folkmoot.BrowserTests;

public class LinkTests(Browsing.Browsing browsing)
{
    [Fact]
    public void Every_link_on_every_page_leads_somewhere() => Faults.None(
        "Links that lead nowhere:",
        [.. browsing.Visited.Where(visited => visited.Status != 200).Select(visited => $"{visited.Address} answered {visited.Status}, linked from {visited.From}")]);

    [Fact]
    public void Every_link_to_a_part_of_its_own_page_finds_it() => Faults.None(
        "Parts that are not there:",
        [.. from page in browsing.Pages
            from link in page.Document!.QuerySelectorAll("a[href^='#']")
            let part = link.GetAttribute("href")![1..]
            where part.Length == 0 || page.Document!.GetElementById(part) is null
            select $"{page.Address}: #{part}"]);

    [Theory]
    [InlineData("/")]
    [InlineData("/kent")]
    [InlineData("/kent/decisions/*")]
    [InlineData("/kent/forward-plan")]
    [InlineData("/kent/services/*")]
    [InlineData("/kent/contracts/*")]
    [InlineData("/kent/contracts/*/*")]
    [InlineData("/kent/decisions/*/*")]
    [InlineData("/kent/providers/*")]
    [InlineData("/kent/bodies/*")]
    [InlineData("/accessibility")]
    public void The_crawl_reaches_pages_of_every_kind(string shape) =>
        Assert.Contains(shape, browsing.Pages.Select(page => Serving.Visited.ShapeOf(page.Address)));

    [Fact]
    public void Every_page_has_one_main_heading_and_a_description() => Faults.None(
        "Pages without:",
        [.. browsing.Pages.Where(page => page.Document!.QuerySelectorAll("h1").Length != 1
                || string.IsNullOrWhiteSpace(page.Document.QuerySelector("meta[name=description]")?.GetAttribute("content"))).Select(page => page.Address)]);

    [Fact]
    public void No_two_pages_have_the_same_title() => Faults.None(
        "Titles of more than one page:",
        [.. browsing.Pages.DistinctBy(page => page.Address.Split('?')[0]).GroupBy(page => page.Document!.Title ?? "").Where(pages => pages.Count() > 1)
                .Select(pages => $"'{pages.Key}': {string.Join(", ", pages.Select(page => page.Address))}")]);

    [Fact]
    public void No_page_has_a_style_or_a_script_written_into_it() => Faults.None(
        "Inline styles and scripts, which the policy would block:",
        [.. from page in browsing.Pages
            from element in page.Document!.QuerySelectorAll("[style], script:not([src]), [onclick], [onload], [onchange], [onsubmit]")
            select $"{page.Address}: {element.LocalName} {element.ClassName}"]);
}
