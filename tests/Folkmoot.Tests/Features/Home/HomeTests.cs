using System.Net;
using Folkmoot.Features.Contracts;
using Folkmoot.Platform;
using Folkmoot.Tests.Features.Decisions;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Home;

public abstract class HomeTests(StoreFixture store)
{
    [Fact]
    public async Task The_first_page_follows_what_is_held()
    {
        var empty = (await store.PageAsync("/")).Is(HttpStatusCode.OK);
        Assert.Equal("Nothing is held here yet", empty.Heading);
        Assert.Contains("./run import", empty.Main, StringComparison.Ordinal);

        var record = new FullRecord();
        var contract = record.Council.NewId();
        record.Council.Add(new Contract
        {
            Id = contract, AuthorityId = record.Council.Authority.Id, Title = "Breaks, 2026", Slug = "breaks-2026", SortKey = SortKey.Of(new(2027, 3, 31), contract),
            End = new(2027, 3, 31), LatestEnd = new(2027, 3, 31), ProviderNames = "A provider",
        });
        await store.AddAsync(record.Council.Rows);
        var only = (await store.PageAsync("/")).Is(HttpStatusCode.Found);
        Assert.Equal("/anyshire", only.Location);
        await AnAuthoritysHomeShowsItsFourLists();

        var second = new Council("othershire", "Othershire Council");
        await store.AddAsync(second.Rows);
        var both = (await store.PageAsync("/")).Is(HttpStatusCode.OK);
        Assert.Equal(["Anyshire County Council", "Othershire Council"], both.All("main h2"));
        Assert.Contains("Latest decision 26 July 2023", both.Main, StringComparison.Ordinal);
        Assert.Contains("No decision is announced", (await store.PageAsync("/othershire")).Main, StringComparison.Ordinal);
        await ManyAuthoritiesArePaged();
    }

    private async Task ManyAuthoritiesArePaged()
    {
        await store.AddAsync([.. Enumerable.Range(1, 60).SelectMany(i => new Council($"shire-{i:00}", i % 2 == 0 ? "Shire Council" : $"Shire {i:00} Council").Rows)]);
        var first = (await store.PageAsync("/")).Is(HttpStatusCode.OK);
        var second = (await store.PageAsync(first.Html.QuerySelector("a[rel=next]")!.GetAttribute("href")!)).Is(HttpStatusCode.OK);

        static List<string> Addresses(Page page) => [.. page.Html.QuerySelectorAll("main h2 a").Select(a => a.GetAttribute("href")!)];
        Assert.Equal((50, 12), (Addresses(first).Count, Addresses(second).Count));
        Assert.Equal(62, Addresses(first).Concat(Addresses(second)).Distinct().Count());
    }

    private async Task AnAuthoritysHomeShowsItsFourLists()
    {
        var home = (await store.PageAsync("/anyshire")).Is(HttpStatusCode.OK);

        Assert.Equal(["Breaks for carers"], home.All("section[aria-labelledby=services] h3"));
        Assert.Equal(["Breaks for carers: a new service"], home.All("section[aria-labelledby=due] li > a"));
        Assert.Equal(["Breaks for carers <script>alert(1)</script> & more", "Breaks for carers: second award", "Equipment for the home"], home.All("section[aria-labelledby=made] li > a"));
        Assert.Contains("31 Mar 2027 Breaks, 2026 A provider no extension left", home.One("section[aria-labelledby=ending] li").Replace("·", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("depot", home.Main, StringComparison.Ordinal);
    }

    public sealed class OnSqlite(SqliteStore store) : HomeTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : HomeTests(store), IClassFixture<PostgresStore>;
}
