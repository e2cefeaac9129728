using Microsoft.Playwright;

namespace Folkmoot.BrowserTests;

public class WidthTests(Browsing.Browsing browsing)
{
    internal const string TooWide = """
        () => {
          const width = document.documentElement.clientWidth
          if (document.documentElement.scrollWidth <= width) return []
          return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > width + 1 && !e.closest('.fm-scroll'))
            .slice(0, 3).map(e => `${e.localName}.${e.className.baseVal ?? e.className}`).concat('scrolls to ' + document.documentElement.scrollWidth)
        }
        """;

    [Theory]
    [InlineData(390)]
    [InlineData(320)]
    public async Task No_page_scrolls_from_side_to_side(int width) => Faults.None(
        $"Wider than {width} pixels:",
        await browsing.EachPageAsync($"wide-{width}", browsing.Pages.Concat(browsing.Problems), async page => await page.EvaluateAsync<string[]>(TooWide), width));

    [Fact]
    public async Task The_browser_complains_of_nothing_on_any_page()
    {
        var complaints = new List<string>();
        void Listen(IPage page)
        {
            page.Console += (_, message) => Note(message.Type, message.Text);
            page.PageError += (_, error) => Note("error", error);
        }
        void Note(string type, string text)
        {
            if (type is "error" or "warning") complaints.Add(text);
        }
        IPage? listening = null;
        var found = await browsing.EachPageAsync("console", browsing.Pages, page =>
        {
            if (listening is null) Listen(listening = page);
            var here = complaints.ToList();
            complaints.Clear();
            return Task.FromResult<IEnumerable<string>>(here);
        });
        Faults.None("Console:", found);
    }
}
