using Folkmoot.Tests.Features.Decisions;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Search;

public abstract class SearchTests(StoreFixture store) : IAsyncLifetime
{
    [Fact]
    public async Task Services_come_before_decisions_and_nothing_exempt_comes_at_all()
    {
        var page = await store.PageAsync("/anyshire/search?q=carers");

        Assert.Equal(["Services", "Decisions"], page.All("main section h2"));
        Assert.Equal(4, page.All(".fm-ledger__row").Count);
        Assert.Empty((await store.PageAsync("/anyshire/search?q=depot")).All(".fm-ledger__row"));
        Assert.Empty((await store.PageAsync("/search?q=depot")).All(".fm-ledger__row"));
    }

    [Fact]
    public async Task A_search_of_all_authorities_says_whose_each_find_is()
    {
        var page = await store.PageAsync("/search?q=library");

        Assert.Equal(20, page.All(".fm-ledger__row").Count + 10);
        Assert.All(page.All(".fm-ledger__about"), words => Assert.Equal("Othershire Council", words));
        Assert.Empty((await store.PageAsync("/anyshire/search?q=library")).All(".fm-ledger__row"));
    }

    [Fact]
    public async Task One_kind_is_paged_and_shows_each_find_once()
    {
        var first = await store.PageAsync("/othershire/search?q=library&kind=decision");
        var second = await store.PageAsync(first.Html.QuerySelectorAll("main a").Single(a => a.TextContent == "Older").GetAttribute("href")!);

        var titles = first.All(".fm-ledger__title").Concat(second.All(".fm-ledger__title")).ToList();
        Assert.Equal(25, titles.Count);
        Assert.Equal(25, titles.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task A_search_that_finds_nothing_says_what_to_try() =>
        Assert.Contains("Nothing here has all of these words", (await store.PageAsync("/anyshire/search?q=zeppelin")).Main, StringComparison.Ordinal);

    public async ValueTask InitializeAsync()
    {
        var other = new Council("othershire", "Othershire Council");
        for (var i = 0; i < 25; i++) other.Made($"Library {i}", new DateOnly(2025, 1, 1).AddDays(i));
        await store.AddOnceAsync([.. new FullRecord().Council.Rows, .. other.Rows]);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    public sealed class OnSqlite(SqliteStore store) : SearchTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : SearchTests(store), IClassFixture<PostgresStore>;
}
