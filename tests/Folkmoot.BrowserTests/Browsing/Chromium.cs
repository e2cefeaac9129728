using Microsoft.Playwright;

namespace Folkmoot.BrowserTests.Browsing;

/// <summary>One browser, and the windows that tests open in it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const int Patience = 30_000;
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        // What is awaited comes at once or never; a slow machine is no fault of the page.
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Array.Find(Places, File.Exists) ?? throw new InvalidOperationException("Needs Chromium: ./test installs it."),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public Task<IBrowserContext> WindowAsync(Uri site, int width, bool scripts) => browser!.NewContextAsync(new BrowserNewContextOptions
    {
        BaseURL = site.ToString(), ViewportSize = new ViewportSize { Width = width, Height = 900 }, JavaScriptEnabled = scripts, Locale = "en-GB", TimezoneId = "Europe/London",
    });

    /// <summary>Opens a window for a test; on failure its trace and a picture of it stay under artifacts/.</summary>
    public async Task JourneyAsync(Uri site, string name, Func<IPage, Task> journey, int width = 1280, bool scripts = true)
    {
        await using var window = await WindowAsync(site, width, scripts);
        window.SetDefaultTimeout(Patience);
        await window.Tracing.StartAsync(new TracingStartOptions { Screenshots = true, Snapshots = true });
        var page = await window.NewPageAsync();
        try
        {
            await journey(page);
        }
        catch
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Artifact(name + ".png"), FullPage = true });
            await window.Tracing.StopAsync(new TracingStopOptions { Path = Artifact(name + ".zip") });
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>Where what a test leaves to look at is put.</summary>
    internal static string Artifact(string name) => Repository.Path("artifacts", "browser", name);
}
