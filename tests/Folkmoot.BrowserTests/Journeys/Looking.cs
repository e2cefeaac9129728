using Folkmoot.BrowserTests.Serving;
using Microsoft.Playwright;

namespace Folkmoot.BrowserTests.Journeys;

/// <summary>Looks once at every kind of page that a journey comes to: whether it scrolls sideways, what axe finds where there are scripts to run it; and keeps it for the Nu HTML checker.</summary>
internal sealed class Looking(bool scripts)
{
    private readonly HashSet<string> kinds = new(StringComparer.Ordinal);
    private readonly List<Visited> pages = [];
    private readonly List<string> faults = [];

    public async Task AtAsync(IPage page)
    {
        var address = new Uri(page.Url).PathAndQuery;
        if (!kinds.Add(KindOf(address) + (await page.Locator(".govuk-error-summary").CountAsync() > 0 ? " with errors" : ""))) return;
        pages.Add(new Visited(address, "a journey", 200, await page.ContentAsync(), null));
        if (scripts) faults.AddRange((await AccessibilityTests.AxeAsync(page)).Select(fault => $"{address}: {fault}"));
        faults.AddRange((await page.EvaluateAsync<string[]>(WidthTests.TooWide)).Select(fault => $"{address} at {page.ViewportSize!.Width} pixels: {fault}"));
    }

    /// <summary>Fails with everything that was seen.</summary>
    public async Task DoneAsync()
    {
        faults.AddRange(await MarkupTests.FaultsAsync(pages));
        Faults.None("On the way:", faults);
    }

    // Numbers and names of things differ, the words of the site do not.
    private static string KindOf(string address) =>
        string.Join('/', address.Split('?')[0].Split('/').Select(part => part.Any(char.IsAsciiDigit) ? "*" : part)) + (address.Contains('?', StringComparison.Ordinal) ? "?" : "");
}
