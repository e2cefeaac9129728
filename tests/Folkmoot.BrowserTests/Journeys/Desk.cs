using Microsoft.Playwright;

namespace Folkmoot.BrowserTests.Journeys;

/// <summary>The one browser at which everybody in a journey sits in turn: goes to pages, types, presses buttons, and has every new kind of page looked at.</summary>
internal sealed class Desk(IPage page, Council council, Looking looking)
{
    public IPage Page => page;

    public ILocator Main => page.Locator("main");

    /// <summary>Signs in with a ready-made account of the demonstration.</summary>
    public async Task AsAsync(string title)
    {
        await page.Context.ClearCookiesAsync();
        await GoAsync("/sign-in");
        await PressAsync(title);
    }

    /// <summary>Goes on as the public.</summary>
    public Task AsPublicAsync() => page.Context.ClearCookiesAsync();

    public async Task GoAsync(string address)
    {
        var response = await page.GotoAsync(new Uri(council.Address, address).ToString());
        Assert.True(response!.Status == 200, $"{address}: {response.Status}");
        await looking.AtAsync(page);
    }

    /// <summary>Types into the fields with these names, or chooses what has the value.</summary>
    public async Task TypeAsync(params IEnumerable<(string Name, string Value)> fields)
    {
        foreach (var (name, value) in fields)
        {
            var field = page.Locator($"main [name=\"{name}\"]:not([type=hidden])");
            var kind = await field.First.EvaluateAsync<string>("field => field.type");
            if (kind is "radio" or "checkbox") await page.Locator($"main [name=\"{name}\"][value=\"{value}\"]").CheckAsync();
            else if (kind == "select-one") await field.First.SelectOptionAsync(new SelectOptionValue { Label = value });
            else
            {
                if (!await field.First.IsVisibleAsync()) await page.Locator("details:has([name=\"" + name + "\"]) > summary").First.ClickAsync();
                await field.First.FillAsync(value);
            }
        }
    }

    /// <summary>Presses a button and waits for the page that it leads to.</summary>
    public Task PressAsync(string button) => PressAsync(page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First);

    /// <summary>Presses a button and waits for the page that it leads to.</summary>
    public async Task PressAsync(ILocator button)
    {
        var answered = page.WaitForResponseAsync(response => response.Request.IsNavigationRequest && response.Frame == page.MainFrame && response.Status is < 300 or >= 400);
        await button.ClickAsync();
        var response = await answered;
        await page.WaitForLoadStateAsync(LoadState.Load);
        Assert.True(response.Status < 500, $"{response.Status} {response.Url}");
        await looking.AtAsync(page);
    }

    public Task SeesAsync(string words) => Assertions.Expect(Main).ToContainTextAsync(words);
}
