using Folkmoot.BrowserTests.Serving;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Folkmoot.BrowserTests.Browsing.Browsing))]

namespace Folkmoot.BrowserTests.Browsing;

/// <summary>One site, one crawl of it and one browser, for all the tests.</summary>
public sealed class Browsing : IAsyncLifetime
{
    private static readonly string[] Staff = ["Commissioning manager", "Democratic services officer", "Cabinet member", "Chair of scrutiny", "Internal auditor", "Administrator"];
    private readonly ServedSite site = new();
    private readonly Chromium chromium = new();

    /// <summary>Everything the crawl reached.</summary>
    public IReadOnlyList<Visited> Visited { get; private set; } = [];

    /// <summary>Pages that say why another cannot be shown.</summary>
    public IReadOnlyList<Visited> Problems { get; private set; } = [];

    /// <summary>The pages among it that were answered as they should be.</summary>
    public IEnumerable<Visited> Pages => Visited.Where(visited => visited is { IsPage: true, Status: 200 });

    public Uri Address => site.Address;

    /// <summary>The site itself, for what only somebody with its keys can do.</summary>
    public ServedSite Site => site;

    public async ValueTask InitializeAsync()
    {
        await site.StartAsync();
        var crawl = new Crawl(site.Address);
        Visited = await crawl.RunAsync();
        Problems = await crawl.ProblemsAsync();
        foreach (var title in Staff)
        {
            var session = await Session.AtDemonstrationAsync(site.Address, title);
            Visited = [.. Visited, .. await new Crawl(site.Address, session).RunBesideAsync(Visited)];
        }
        await chromium.InitializeAsync();
    }

    /// <summary>Opens a window on the site for a test.</summary>
    public Task JourneyAsync(string name, Func<IPage, Task> journey, int width = 1280, bool scripts = true) => chromium.JourneyAsync(Address, name, journey, width, scripts);

    /// <summary>Shows every page in turn in one window, without a trace, and gathers what is wrong with each; pages with faults are pictured.</summary>
    public async Task<IReadOnlyList<string>> EachPageAsync(string name, IEnumerable<Visited> pages, Func<IPage, Task<IEnumerable<string>>> faults, int width = 1280, bool scripts = true)
    {
        await using var context = await chromium.WindowAsync(Address, width, scripts);
        var page = await context.NewPageAsync();
        var found = new List<string>();
        foreach (var visited in pages)
        {
            await context.ClearCookiesAsync();
            if (visited.Session is { } session) await context.AddCookiesAsync([new() { Name = session.Name, Value = session.Value, Url = Address.ToString() }]);
            await page.GotoAsync(visited.Address);
            List<string> here = [.. await faults(page)];
            found.AddRange(here.Select(fault => $"{visited.Address}: {fault}"));
            if (here.Count > 0 && found.Count < 20)
            {
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = Chromium.Artifact($"{name}{visited.Address.Replace('/', '_').Replace('?', '_')}.png"), FullPage = true });
            }
        }
        return found;
    }

    public async ValueTask DisposeAsync()
    {
        await chromium.DisposeAsync();
        await site.DisposeAsync();
    }
}
