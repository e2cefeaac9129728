using System.Net;
using Folkmoot.Features.Authorities;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Problems;

public sealed class ProblemTests(SqliteStore store) : IClassFixture<SqliteStore>, IAsyncLifetime
{
    public async ValueTask InitializeAsync()
    {
        await using var db = store.Open();
        if (!db.Authorities.Any())
        {
            await store.AddAsync(new Authority { Id = store.Clock.NewId(), ShortName = "shire", Name = "Shire Council", Colour = "#ffd400", IsDemonstration = true });
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_wrong_address_below_an_authority_offers_its_last_words_as_a_search()
    {
        var page = await store.PageAsync("/shire/decisions-of-old/carers-short-breaks.aspx");
        page.Is(HttpStatusCode.NotFound);
        Assert.Equal("Page not found", page.Heading);
        Assert.Equal("carers short breaks aspx", page.Html.QuerySelector("main input[name=q]")!.GetAttribute("value"));
        Assert.Equal("/shire/search", page.Html.QuerySelector("main form")!.GetAttribute("action"));
    }

    [Fact]
    public async Task A_wrong_address_of_no_authority_leads_home()
    {
        var page = await store.PageAsync("/no-such-council/services");
        page.Is(HttpStatusCode.NotFound);
        Assert.Equal("/", page.Html.QuerySelector("main a")!.GetAttribute("href"));
        Assert.Empty(page.All("main form"));
    }

    [Theory]
    [InlineData(410, "This page has been taken away")]
    [InlineData(500, "Something went wrong here")]
    [InlineData(400, "This page cannot be shown")]
    [InlineData(42, "Page not found")]
    public async Task A_problem_is_said_in_plain_words_under_its_own_code(int code, string heading)
    {
        var page = await store.PageAsync($"/problems/{code}");
        page.Is(code == 42 ? HttpStatusCode.NotFound : (HttpStatusCode)code);
        Assert.Equal(heading, page.Heading);
    }

    [Fact]
    public async Task Every_page_of_a_demonstration_says_so()
    {
        var page = await store.PageAsync("/shire/nowhere");
        Assert.Contains("Demonstration made from the public record", page.One(".fm-demonstration"), StringComparison.Ordinal);
        Assert.Equal("/about-this-data", page.Html.QuerySelector(".fm-demonstration a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_policy_admits_the_authoritys_own_rule_and_no_other_style()
    {
        var site = await store.SiteAsync();
        using var response = await site.Client.GetAsync(new Uri("/shire/nowhere", UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var style = html.Split("<style>")[1].Split("</style>")[0];
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(style)));
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("--authority-colour:#ffd400;--authority-ink:#0b0c0c", style, StringComparison.Ordinal);
        Assert.Contains($"style-src 'self' 'sha256-{hash}';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }
}
