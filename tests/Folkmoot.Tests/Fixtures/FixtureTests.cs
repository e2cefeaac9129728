using System.Net;

namespace Folkmoot.Tests.Fixtures;

public abstract class FixtureTests(StoreFixture store)
{
    [Fact]
    public async Task The_site_answers_on_a_store_of_its_own()
    {
        var page = await store.PageAsync("/no-such-authority");
        page.Is(HttpStatusCode.NotFound);
    }

    [Fact]
    public void The_clock_stands_still_until_it_is_moved()
    {
        Assert.Equal(new DateOnly(2026, 11, 21), store.Clock.Today);
    }

    public sealed class OnSqlite(SqliteStore store) : FixtureTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : FixtureTests(store), IClassFixture<PostgresStore>;
}
