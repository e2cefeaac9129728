using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Folkmoot.BrowserTests;

public class KeyboardTests(Browsing.Browsing browsing)
{
    private const string Focused = "() => { const e = document.activeElement; return (e.innerText || e.getAttribute('aria-label') || e.name || '').trim() }";

    [Fact]
    public Task The_first_key_reaches_the_way_past_the_header() => browsing.JourneyAsync("keyboard-skip", async page =>
    {
        await page.GotoAsync("/kent");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to main content", await page.EvaluateAsync<string>(Focused));
        Assert.True((await page.Locator(".govuk-skip-link").BoundingBoxAsync())!.Height > 10);
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement === document.getElementById('main')"));
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("() => document.getElementById('main').contains(document.activeElement)"));
    });

    [Fact]
    public Task The_tab_key_reaches_the_places_of_the_site_in_order() => browsing.JourneyAsync("keyboard-places", async page =>
    {
        await page.GotoAsync("/kent");
        var reached = new List<string>();
        for (var presses = 0; presses < 14; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            reached.Add(await page.EvaluateAsync<string>(Focused));
        }
        string[] places = ["Home", "Decisions", "Forward plan", "Services", "Contracts"];
        Assert.Equal(places, reached.Where(place => places.Contains(place, StringComparer.Ordinal)).Distinct(StringComparer.Ordinal));
    });

    [Fact]
    public Task The_menu_of_a_telephone_opens_by_keyboard() => browsing.JourneyAsync("keyboard-menu", async page =>
    {
        await page.GotoAsync("/kent");
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Menu" });
        await button.FocusAsync();
        Assert.False(await page.Locator("#navigation").IsVisibleAsync());
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.Locator("#navigation").IsVisibleAsync());
    }, width: 390);

    [Fact]
    public Task The_filters_of_the_decisions_are_used_by_keyboard_alone() => browsing.JourneyAsync("keyboard-filter", async page =>
    {
        await page.GotoAsync("/marlshire/decisions");
        await page.Locator("main").FocusAsync();
        for (var presses = 0; presses < 40 && !await page.EvaluateAsync<bool>("() => document.activeElement.name === 'key'"); presses++)
        {
            await page.Keyboard.PressAsync("Tab");
        }
        await page.Keyboard.PressAsync("ArrowDown");
        for (var presses = 0; presses < 20 && await page.EvaluateAsync<string>(Focused) != "Apply filters"; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
        }
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/marlshire/decisions\?.*key="));
        Assert.True(await page.Locator(".moj-filter__tag").CountAsync() > 0);
    });

    [Fact]
    public Task Whatever_has_the_focus_shows_it() => browsing.JourneyAsync("keyboard-focus", async page =>
    {
        await page.GotoAsync("/kent");
        for (var presses = 0; presses < 25; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            var shown = await page.EvaluateAsync<string>("""
                () => { const e = document.activeElement; if (e === document.body) return 'shown';
                  const s = getComputedStyle(e); const bare = s.outlineStyle === 'none' || parseFloat(s.outlineWidth) === 0;
                  return bare && s.boxShadow === 'none' ? e.outerHTML.slice(0, 120) : 'shown' }
                """);
            Assert.Equal("shown", shown);
        }
    });
}
