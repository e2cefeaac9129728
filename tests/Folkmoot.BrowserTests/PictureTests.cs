using Folkmoot.BrowserTests.Serving;
using Microsoft.Playwright;

namespace Folkmoot.BrowserTests;

/// <summary>Pictures to be looked at, under artifacts/pictures: run with <c>-explicit only</c>.</summary>
public class PictureTests(Browsing.Browsing browsing)
{
    [Theory(Explicit = true)]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_picture_of_a_page_of_each_kind(int width)
    {
        var folder = Repository.Path("artifacts", "pictures");
        var number = 0;
        await browsing.EachPageAsync("picture", browsing.Pages.DistinctBy(page => Visited.ShapeOf(page.Address)), async page =>
        {
            var name = new Uri(page.Url).PathAndQuery.Trim('/').Replace('/', '_').Replace('?', '_');
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}-{width}.png"), FullPage = true });
            if (width > 1000)
            {
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}-print.png"), FullPage = true });
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
            }
            number++;
            return [];
        }, width);
        Assert.True(number > 0);
    }
}
