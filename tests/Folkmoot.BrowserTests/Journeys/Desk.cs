using Microsoft.Playwright;

namespace Folkmoot.BrowserTests.Journeys;

/// <summary>The one browser at which everybody in a journey sits in turn: goes to pages, types, presses buttons, and has every new kind of page looked at.</summary>
internal sealed record Desk(IPage Page, Council Council, Looking Looking)
{
    public ILocator Main => Page.Locator("main");

    /// <summary>Signs in with a ready-made account of the demonstration.</summary>
    public async Task AsAsync(string title)
    {
        await Page.Context.ClearCookiesAsync();
        await GoAsync("/sign-in");
        await PressAsync(title);
    }

    /// <summary>Goes on as the public.</summary>
    public Task AsPublicAsync() => Page.Context.ClearCookiesAsync();

    public async Task GoAsync(string address)
    {
        var response = await Page.GotoAsync(new Uri(Council.Address, address).ToString());
        Assert.True(response!.Status == 200, $"{address}: {response.Status}");
        await Looking.AtAsync(Page);
    }

    /// <summary>Types into the fields with these names, or chooses what has the value.</summary>
    public async Task TypeAsync(params IEnumerable<(string Name, string Value)> fields)
    {
        foreach (var (name, value) in fields)
        {
            var field = Page.Locator($"main [name=\"{name}\"]:not([type=hidden])");
            var kind = await field.First.EvaluateAsync<string>("field => field.type");
            if (kind is "radio" or "checkbox") await Page.Locator($"main [name=\"{name}\"][value=\"{value}\"]").CheckAsync();
            else if (kind == "select-one") await field.First.SelectOptionAsync(new SelectOptionValue { Label = value });
            else
            {
                if (!await field.First.IsVisibleAsync()) await Page.Locator("details:has([name=\"" + name + "\"]) > summary").First.ClickAsync();
                await field.First.FillAsync(value);
            }
        }
    }

    /// <summary>Presses a button and waits for the page that it leads to.</summary>
    public Task PressAsync(string button) => PressAsync(Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First);

    /// <summary>Follows a link of the page.</summary>
    public Task FollowAsync(string link) => PressAsync(Main.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First);

    /// <summary>Presses a button and waits for the page that it leads to.</summary>
    public async Task PressAsync(ILocator button)
    {
        // The page that is left is marked and the next one asked for: to wait for an event that may have come already is to wait in vain.
        await Page.Locator("html").EvaluateAsync("html => html.setAttribute('data-left', '')");
        var answered = Page.WaitForResponseAsync(response => response.Request.IsNavigationRequest && response.Frame == Page.MainFrame && response.Status is < 300 or >= 400);
        await button.ClickAsync();
        var response = await answered;
        Assert.True(response.Status < 500, $"{response.Status} {response.Url}");
        await Assertions.Expect(Page.Locator("html:not([data-left])")).ToBeAttachedAsync();
        while (await Page.EvaluateAsync<string>("document.readyState") != "complete") await Task.Delay(10);
        await Looking.AtAsync(Page);
    }

    public Task SeesAsync(string words) => Assertions.Expect(Main).ToContainTextAsync(words);
}
