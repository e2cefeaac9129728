using Deque.AxeCore.Commons;
using Folkmoot.BrowserTests.Serving;
using Microsoft.Playwright;

namespace Folkmoot.BrowserTests;

public class AccessibilityTests(Browsing.Browsing browsing)
{
    [Fact]
    public async Task Axe_finds_nothing_on_any_page() =>
        Faults.None("axe:", await browsing.EachPageAsync("axe", browsing.Pages.Concat(browsing.Problems), AxeAsync));

    [Fact]
    public async Task Axe_finds_nothing_on_a_page_of_each_kind_of_one_authority_at_390_pixels() => Faults.None(
        "axe at 390 pixels:",
        await browsing.EachPageAsync("axe-390", browsing.Pages.Where(page => page.Address.StartsWith("/kent", StringComparison.Ordinal)).DistinctBy(page => Visited.ShapeOf(page.Address)), AxeAsync, width: 390));

    [Fact]
    public Task Axe_finds_what_is_wrong() => browsing.JourneyAsync("axe-wrong", async page =>
    {
        await page.GotoAsync("/kent");
        await page.EvaluateAsync("document.querySelector('h1').outerHTML = '<img src=\"/favicon.svg\">'; document.querySelector('main p').style.color = '#ddd'");
        string[] rules = ["image-alt", "color-contrast", "page-has-heading-one"];
        Assert.Equal(rules.Order(), (await AxeAsync(page)).Select(fault => fault.Split(' ')[0]).Distinct().Order());
    });

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // Of what is in order nothing is told: to gather and send it takes most of the time.
    private const string Run = """
        async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
          .flatMap(violation => violation.nodes.slice(0, 3).map(node => `${violation.id} (${violation.impact}): ${violation.help}: ${node.html}`))
        """;

    internal static async Task<IEnumerable<string>> AxeAsync(IPage page)
    {
        await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(Run);
    }
}
