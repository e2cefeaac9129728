using System.Net;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.About;

public sealed class AboutTests(SqliteStore store) : IClassFixture<SqliteStore>
{
    [Theory]
    [InlineData("/accessibility", "Accessibility statement")]
    [InlineData("/cookies", "Cookies")]
    [InlineData("/privacy", "Privacy")]
    [InlineData("/about-this-data", "About this data")]
    public async Task The_footer_of_every_page_leads_to_it(string address, string heading)
    {
        var page = await store.PageAsync(address);
        page.Is(HttpStatusCode.OK);
        Assert.Equal(heading, page.Heading);
        Assert.Contains(address, page.Html.QuerySelectorAll("footer a").Select(link => link.GetAttribute("href")));
        Assert.StartsWith(heading, page.Html.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_four_ways_of_knowing_are_told_apart_in_words_and_by_pattern()
    {
        var page = await store.PageAsync("/about-this-data");
        Assert.Equal(["stated", "inferred", "press", "not known"], page.All(".fm-basis"));
        var classes = page.Html.QuerySelectorAll(".fm-basis").Select(mark => mark.ClassName).Distinct(StringComparer.Ordinal);
        Assert.Equal(4, classes.Count());
    }

    [Fact]
    public async Task The_stylesheet_is_kept_by_browsers_until_it_changes()
    {
        Assert.SkipUnless(File.Exists(Repository.Path("src", "Folkmoot", "wwwroot", "site.css")), "The stylesheet is not built: npm run build.");
        var page = await store.PageAsync("/cookies");
        var address = page.Html.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        using var response = await (await store.SiteAsync()).Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Contains("?v=", address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_is_given_no_cookie()
    {
        using var response = await (await store.SiteAsync()).Client.GetAsync(new Uri("/cookies", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }
}
