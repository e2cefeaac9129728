using Deque.AxeCore.Playwright;
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

    internal static async Task<IEnumerable<string>> AxeAsync(IPage page)
    {
        var result = await page.RunAxe();
        return result.Violations.SelectMany(violation => violation.Nodes.Take(3).Select(node => $"{violation.Id} ({violation.Impact}): {violation.Help}: {node.Html}"));
    }
}
