using Folkmoot.BrowserTests.Serving;
using Microsoft.Playwright;

namespace Folkmoot.BrowserTests;

public class ScriptlessTests(Browsing.Browsing browsing)
{
    [Fact]
    public async Task Every_page_shows_its_words_without_scripts() => Faults.None(
        "Without scripts:",
        await browsing.EachPageAsync("scriptless", browsing.Pages.DistinctBy(page => Visited.ShapeOf(page.Address)), HiddenAsync, scripts: false));

    [Fact]
    public Task The_search_in_the_header_works_without_scripts() => browsing.JourneyAsync("scriptless-search", async page =>
    {
        await page.GotoAsync("/kent");
        await page.Locator("#site-search").FillAsync("carers");
        await page.Locator(".fm-search__button").ClickAsync();
        Assert.Equal("/kent/search?q=carers", new Uri(page.Url).PathAndQuery);
        Assert.Contains("carers", await page.Locator("main").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
    }, scripts: false);

    [Fact]
    public Task The_filters_of_the_decisions_work_without_scripts_on_a_telephone() => browsing.JourneyAsync("scriptless-filter", async page =>
    {
        await page.GotoAsync("/marlshire/decisions");
        await page.Locator(".fm-filter__summary").ClickAsync();
        await page.GetByLabel("Key or not").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.Locator(".fm-filter button[type=submit]").ClickAsync();
        Assert.Contains("?", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator(".moj-filter__tag").CountAsync() > 0 || await page.Locator("select option:checked[value]:not([value=''])").CountAsync() > 0);
    }, width: 390, scripts: false);

    [Fact]
    public Task The_places_of_the_site_are_all_in_sight_on_a_telephone_without_scripts() => browsing.JourneyAsync("scriptless-menu", async page =>
    {
        await page.GotoAsync("/kent");
        foreach (var place in new[] { "Decisions", "Forward plan", "Services", "Contracts" })
        {
            Assert.True(await page.Locator(".govuk-service-navigation__link", new() { HasText = place }).IsVisibleAsync(), place);
        }
    }, width: 390, scripts: false);

    private static async Task<IEnumerable<string>> HiddenAsync(IPage page)
    {
        var main = page.Locator("main");
        var words = (await main.InnerTextAsync()).Trim();
        var faults = new List<string>();
        if (!await page.Locator("h1").IsVisibleAsync()) faults.Add("its main heading is hidden");
        if (words.Length < 60) faults.Add($"shows only '{words}'");
        foreach (var hidden in await page.Locator("main .govuk-tabs__panel, main .govuk-accordion__section-content").AllAsync())
        {
            if (!await hidden.IsVisibleAsync()) faults.Add("a tab or section is hidden");
        }
        return faults;
    }
}
