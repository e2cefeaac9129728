using Folkmoot.Features.SignOffs.Acting;
using Folkmoot.Features.Work;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Features.SignOffs;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Work;

public abstract class SignOffWorkTests(StoreFixture store)
{
    private const string Sign = "Sign the draft off, or return it: Lantern Walks";

    [Fact]
    public async Task A_signature_waits_for_whose_turn_it_is_and_the_draft_returned_for_its_author()
    {
        await using var desk = await SignOffDesk.OpenAsync(store, SignOffDesk.Step("Finance", Role.Finance, turn: 1), SignOffDesk.Step("Legal", Role.Legal, turn: 2));
        var (finance, legal) = (await desk.AsAsync(Role.Finance), await desk.AsAsync(Role.Legal));
        await desk.SendAsync();

        Assert.Equal([Sign], await LinesAsync(desk, finance));
        Assert.Empty(await LinesAsync(desk, legal));
        Assert.Contains("as Finance", (await finance.PageAsync(Work(desk))).Main, StringComparison.Ordinal);

        await desk.PressAsync(finance, "Finance", "Sign off");
        Assert.Empty(await LinesAsync(desk, finance));
        Assert.Equal([Sign], await LinesAsync(desk, legal));

        await desk.PressAsync(legal, "Legal", "Return for change", "The ground is not named.");
        Assert.Empty(await LinesAsync(desk, legal));
        desk.Author.Db.ChangeTracker.Clear();
        var author = await new WorkList(desk.Author.Db, store.Clock).ComingAsync(desk.Town.Authority.Id, desk.Author.Person, null, TestContext.Current.CancellationToken);
        Assert.Equal(["Change the draft that was returned, and send it again"], author.Lines.Select(line => line.What));
    }

    [Fact]
    public async Task A_signature_waits_for_whoever_acts_for_somebody_away_and_never_for_who_wrote_the_draft()
    {
        await using var desk = await SignOffDesk.OpenAsync(store, SignOffDesk.Step("Director", Role.Director), SignOffDesk.Step("Author", Role.Author));
        var (director, acting, other) = (await desk.AsAsync(Role.Director), await desk.AsAsync(Role.Legal), await desk.AsAsync(Role.Legal));
        await desk.SendAsync();
        await store.AddAsync(new StandIn
        {
            Id = store.Clock.NewId(), AuthorityId = desk.Town.Authority.Id, AwayId = director.AccountId, ActingId = acting.AccountId, From = store.Clock.Today, Until = store.Clock.Today, NamedAt = store.Clock.Now,
        });

        Assert.Equal([Sign], await LinesAsync(desk, acting));
        Assert.Empty(await LinesAsync(desk, other));
        desk.Author.Db.ChangeTracker.Clear();
        var work = new WorkList(desk.Author.Db, store.Clock);
        Assert.Empty((await work.DueAsync(desk.Town.Authority.Id, desk.Author.Person, null, TestContext.Current.CancellationToken)).Lines);
        Assert.Empty((await work.ComingAsync(desk.Town.Authority.Id, desk.Author.Person, null, TestContext.Current.CancellationToken)).Lines);
    }

    private static string Work(SignOffDesk desk) => $"/{desk.Town.Authority.ShortName}/my-work";

    private static async Task<IReadOnlyList<string>> LinesAsync(SignOffDesk desk, SignedIn who) => (await who.PageAsync(Work(desk))).All("main h3 a");

    public sealed class OnSqlite(SqliteStore store) : SignOffWorkTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : SignOffWorkTests(store), IClassFixture<PostgresStore>;
}
