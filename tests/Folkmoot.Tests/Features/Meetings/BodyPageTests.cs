using System.Net;
using Folkmoot.Tests.Features.Decisions;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Meetings;

public abstract class BodyPageTests(StoreFixture store) : IAsyncLifetime
{
    [Fact]
    public async Task A_body_shows_its_meetings_and_the_decisions_it_considered()
    {
        var page = (await store.PageAsync("/anyshire/bodies/adult-care-committee")).Is(HttpStatusCode.OK);

        Assert.Equal("Adult Care Committee", page.Heading);
        Assert.Equal(["8 Jan 2027"], page.All("section[aria-labelledby=coming] time"));
        Assert.Equal("6 Jul 2023", page.All("section[aria-labelledby=past] time")[0]);
        Assert.Equal(["7 Breaks for carers", "8 Prices Not open to the public"], page.All(".fm-agenda li"));
        Assert.Equal(["Breaks for carers <script>alert(1)</script> & more"], page.All("section[aria-labelledby=decisions] h3"));
    }

    [Fact]
    public async Task Bodies_are_listed_with_their_last_and_next_meeting()
    {
        var page = await store.PageAsync("/anyshire/bodies");

        Assert.Equal(["Adult Care Committee 6 July 2023 8 January 2027", "Cabinet none on the record none announced"], page.All("tbody tr"));
    }

    [Fact]
    public async Task A_body_that_is_not_there_is_not_found() => (await store.PageAsync("/anyshire/bodies/none")).Is(HttpStatusCode.NotFound);

    public async ValueTask InitializeAsync() => await store.AddOnceAsync(new FullRecord().Council.Rows);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    public sealed class OnSqlite(SqliteStore store) : BodyPageTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : BodyPageTests(store), IClassFixture<PostgresStore>;
}
