using Microsoft.Playwright;

namespace Folkmoot.BrowserTests;

public class PrintTests(Browsing.Browsing browsing)
{
    [Fact]
    public Task A_printed_page_leaves_the_ways_about_the_site_behind() => browsing.JourneyAsync("print", async page =>
    {
        await page.GotoAsync("/kent");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.False(await page.Locator(".govuk-service-navigation").IsVisibleAsync());
        Assert.False(await page.Locator(".fm-search").First.IsVisibleAsync());
        Assert.True(await page.Locator("h1").IsVisibleAsync());
    });

    [Fact]
    public Task What_is_folded_on_the_screen_is_open_on_paper() => browsing.JourneyAsync("print-details", async page =>
    {
        await page.GotoAsync("/kent/services/carers-short-breaks");
        var table = page.Locator(".govuk-details__text table").First;
        Assert.False(await table.IsVisibleAsync());
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.True(await table.IsVisibleAsync());
    });

    [Fact]
    public Task In_forced_colours_the_four_ways_of_knowing_keep_their_patterns() => browsing.JourneyAsync("forced-colours", async page =>
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });
        await page.GotoAsync("/about-this-data");
        var patterns = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.fm-basis')].map(e => { const s = getComputedStyle(e, '::before');
              return s.backgroundColor + s.backgroundImage + s.borderStyle })
            """);
        Assert.Equal(4, patterns.Distinct(StringComparer.Ordinal).Count());
    });
}
