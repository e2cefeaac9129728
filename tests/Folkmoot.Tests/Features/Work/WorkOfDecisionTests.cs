using Folkmoot.Data;
using Folkmoot.Features.CallIn;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Work;
using Folkmoot.Law.CallIn;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Features.Records;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Folkmoot.Tests.Features.Work;

public abstract class WorkOfDecisionTests(StoreFixture store)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_decision_waits_on_one_desk_after_another_until_it_is_carried_out()
    {
        var matter = await new Matter(store).AddAsync();
        matter.On(2023, 7, 26);
        Assert.Equal([("Take the decision", new(2023, 7, 26))], await WorkAsync(matter, Role.DecisionTaker));

        await matter.MadeAsync();
        matter.On(2023, 7, 28);
        Assert.Empty(await WorkAsync(matter, Role.DecisionTaker));
        Assert.Equal([("Publish the record", new(2023, 7, 26))], await WorkAsync(matter, Role.DemocraticServices));

        matter.On(2023, 7, 26);
        Assert.Empty((await matter.PublishAsync()).Objections);
        Assert.Empty(await WorkAsync(matter, Role.DemocraticServices));
        Assert.Equal([("Call the decision in, or let it pass", new(2023, 8, 2))], await WorkAsync(matter, Role.Scrutiny));

        var request = (await matter.RequestAsync()).Done!;
        Assert.Equal([("Rule on the request for call-in", new(2023, 8, 2))], await WorkAsync(matter, Role.Legal));
        Assert.Empty((await matter.RuleAsync(request.Id, new(CallInState.Valid, "It is in time and gives its grounds."))).Objections);
        Assert.Equal([("Hear the call-in", new(2023, 8, 9))], await WorkAsync(matter, Role.DemocraticServices));
        Assert.Empty(await WorkAsync(matter, Role.Scrutiny));

        matter.On(2023, 8, 4);
        Assert.Empty((await matter.HearAsync(request.Id, new(2023, 8, 4), CallInOutcome.NoAction)).Objections);
        Assert.Empty(await WorkAsync(matter, Role.Legal));
        Assert.Equal([("Carry the decision out, and say what it did to the register", new(2023, 8, 4))], await WorkAsync(matter, Role.Director));
    }

    [Fact]
    public async Task A_decision_sent_back_waits_for_whoever_takes_it_and_one_before_the_council_for_the_council()
    {
        var matter = await new Matter(store).AddAsync();
        await matter.PublishedAsync();
        var request = (await matter.RequestAsync()).Done!;
        await matter.RuleAsync(request.Id, new(CallInState.Valid, "It is in time and gives its grounds."));
        matter.On(2023, 8, 4);
        await matter.HearAsync(request.Id, new(2023, 8, 4), CallInOutcome.ReferCouncil);
        Assert.Equal([("Bring the council’s answer to the call-in", null)], await WorkAsync(matter, Role.Legal));

        await matter.DoAsync(db => new CallInHearings(db, store.Clock).CouncilAsync(request.Id, new(new(2023, 8, 4), false, "The council wants it looked at again."), Matter.Person(Role.DemocraticServices), Ct));

        Assert.Empty(await WorkAsync(matter, Role.Legal));
        Assert.Equal(["Take the decision"], (await WorkAsync(matter, Role.DecisionTaker)).Select(line => line.What));
    }

    [Fact]
    public async Task However_much_waits_each_kind_of_work_is_asked_for_in_two_queries()
    {
        Role[] roles = Enum.GetValues<Role>();
        var matter = await new Matter(store).AddAsync();
        matter.On(2023, 7, 26);
        var (few, lines) = await CountAsync(matter, roles);
        await store.AddAsync([.. Enumerable.Range(0, 30).Select(i => matter.Town.Decision($"Another {i}", default, d =>
            (d.MadeOn, d.State, d.Notice, d.Due) = (null, DecisionState.Due, NoticeState.Published, new(DueKind.On, new(2023, 7, 27), null, null, null))))]);
        var (many, more) = await CountAsync(matter, roles);

        Assert.Equal(lines + 30, more);
        Assert.Equal((2 * WorkList.Sources.Count, 2 * WorkList.Sources.Count), (few, many));
    }

    [Fact]
    public void Whoever_is_given_work_may_do_it() => Assert.All(WorkList.Sources, source =>
        Assert.All(source.For, role => Assert.True(AccessTable.May([role], source.Thing, source.Deed), $"{role} may not {source.Deed} {source.Thing}")));

    private async Task<IReadOnlyList<(string What, DateOnly? Day)>> WorkAsync(Matter matter, params Role[] roles)
    {
        var reader = Reader.Public;
        reader.At(matter.Town.Authority.Id, roles);
        await using var db = store.Open(reader);
        return await ReadAsync(db, matter, roles);
    }

    private async Task<(int Queries, int Lines)> CountAsync(Matter matter, Role[] roles)
    {
        var queries = 0;
        var options = new DbContextOptionsBuilder<Db>();
        store.Store.Configure(options);
        options.LogTo((id, _) => id == RelationalEventId.CommandExecuted, _ => Interlocked.Increment(ref queries));
        await using var db = new Db(options.Options, store.Clock, store.Store.FullText, Reader.System);
        return ((await ReadAsync(db, matter, roles)).Count is var lines ? queries : 0, lines);
    }

    private async Task<IReadOnlyList<(string What, DateOnly? Day)>> ReadAsync(Db db, Matter matter, Role[] roles)
    {
        var person = new Person();
        person.Is(Guid.CreateVersion7(), "somebody", "Somebody");
        person.Holds(roles);
        var work = new WorkList(db, store.Clock);
        var (due, coming) = (await work.DueAsync(matter.Town.Authority.Id, person, null, Ct), await work.ComingAsync(matter.Town.Authority.Id, person, null, Ct));
        return [.. due.Lines.Concat(coming.Lines).Select(line => (line.What, line.Day))];
    }

    public sealed class OnSqlite(SqliteStore store) : WorkOfDecisionTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : WorkOfDecisionTests(store), IClassFixture<PostgresStore>;
}
