using System.Net;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Contracts;

public abstract class RegisterOrderTests(StoreFixture store)
{
    private static readonly DateOnly March = new(2027, 3, 31);

    [Theory]
    [InlineData("end")]
    [InlineData("-end")]
    [InlineData("start")]
    [InlineData("-start")]
    [InlineData("title")]
    [InlineData("-title")]
    [InlineData("provider")]
    [InlineData("-provider")]
    [InlineData("value")]
    [InlineData("-value")]
    public async Task Pages_of_every_order_hold_each_contract_once_with_equal_and_unknown_values(string sort)
    {
        var authority = await FilledAsync("order" + sort.Replace("-", "down"));
        var seen = new List<string>();
        var address = $"/{authority}/contracts?sort={sort}";
        for (var pages = 0; address is not null; pages++)
        {
            Assert.True(pages < 10, "the pages do not end");
            var page = (await store.PageAsync(address)).Is(HttpStatusCode.OK);
            seen.AddRange(page.All(".fm-register__link"));
            address = page.Html.QuerySelector(".govuk-pagination__next a")?.GetAttribute("href");
        }

        Assert.Equal(80, seen.Count);
        Assert.Equal(80, seen.Distinct().Count());
    }

    [Theory]
    [InlineData("end", "31 Mar 2027")]
    [InlineData("-end", "29 May 2027")]
    public async Task What_is_not_known_comes_last_whichever_way_the_order_runs(string sort, string first)
    {
        var authority = await FilledAsync("last" + sort.Replace("-", "down"));
        var csv = await (await store.SiteAsync()).Client.GetStringAsync(new Uri($"/{authority}/contracts.csv?sort={sort}", UriKind.Relative));
        var ends = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[7]).ToList();

        Assert.Equal(first, (await store.PageAsync($"/{authority}/contracts?sort={sort}")).All(".fm-register__day time")[1]);
        Assert.Equal(20, ends.Count(end => end.Length == 0));
        Assert.All(ends.TakeLast(20), end => Assert.Equal("", end));
        var known = ends.Take(60).ToList();
        Assert.Equal(sort == "end" ? known.Order() : known.OrderDescending(), known);
    }

    [Fact]
    public async Task A_heading_says_how_the_list_is_sorted_and_leads_to_the_other_way()
    {
        var authority = await FilledAsync("headings");
        var page = await store.PageAsync($"/{authority}/contracts?sort=end&state=current");

        var heading = page.Html.QuerySelectorAll("th[aria-sort]").Single();
        Assert.Equal("ascending", heading.GetAttribute("aria-sort"));
        Assert.Equal($"/{authority}/contracts?state=current&sort=-end", heading.QuerySelector("a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("9999-99-99=~zz")]
    [InlineData("x=~00000000000000000000000000000001")]
    public async Task A_place_that_is_none_begins_at_the_beginning(string after)
    {
        var authority = await FilledAsync("place" + after.Length);
        var page = (await store.PageAsync($"/{authority}/contracts?after={Uri.EscapeDataString(after)}")).Is(HttpStatusCode.OK);

        Assert.Equal(25, page.All(".fm-register__link").Count);
    }

    /// <summary>Eighty contracts: every fourth without values, many with the same.</summary>
    private async Task<string> FilledAsync(string shortName)
    {
        await using var db = store.Open();
        var bought = new Purchases(shortName);
        for (var i = 0; i < 80; i++)
        {
            var known = i % 4 != 3;
            bought.Contract($"Contract {i:00}", known ? March.AddYears(-3) : null, known ? March.AddDays(i < 60 ? 0 : i - 19) : null, known ? 1000 * (i % 5) : null, known ? "Provider " + (i % 3) : null);
        }
        await store.AddAsync(bought.Rows);
        return shortName;
    }

    public sealed class OnSqlite(SqliteStore store) : RegisterOrderTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : RegisterOrderTests(store), IClassFixture<PostgresStore>;
}
