using Folkmoot.Features.CallIn;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Implementation;
using Folkmoot.Law;
using Folkmoot.Law.CallIn;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Answer = Folkmoot.Platform.Values.Answer;

namespace Folkmoot.Tests.Features.Records;

public abstract class WholeWayTests(StoreFixture store)
{
    private static readonly DateOnly Earliest = new(2023, 7, 26);

    [Fact]
    public async Task A_decision_noticed_on_27_June_is_refused_on_25_July_made_on_26_July_recorded_called_in_upheld_and_implemented()
    {
        var matter = await new Matter(store).AddAsync();
        matter.On(2023, 7, 25);
        var refused = await matter.TakeAsync(Matter.NewTaking(new(2023, 7, 25)));
        Assert.Contains(refused.Objections, o => o.Says.Contains("28 clear days make 26 July 2023 the first day", StringComparison.Ordinal));
        Assert.Equal(DecisionState.Due, (await matter.NowAsync()).State);

        await matter.PublishedAsync();
        var open = await matter.NowAsync();
        Assert.Equal((DecisionState.Approved, CallInState.Open, ImplementationState.NotStarted), (open.State, open.CallIn, open.Implementation));
        Assert.Equal((Earliest, Earliest, new DateOnly(2023, 8, 3)), (open.MadeOn, open.PublishedOn, open.EffectiveFrom));
        Assert.Contains("may still be called in; nobody may act on it before 3 August 2023", Assert.Single((await matter.CarryOutAsync([Term(matter)])).Objections).Says, StringComparison.Ordinal);

        matter.On(2023, 8, 1);
        var request = (await matter.RequestAsync()).Done!;
        Assert.Empty((await matter.RuleAsync(request.Id, new(CallInState.Valid, "Two members of two groups signed, and grounds are given."))).Objections);
        matter.On(2023, 8, 20);
        Assert.Equal(0, await matter.CloseAsync());
        Assert.Contains("call-in valid", Assert.Single((await matter.CarryOutAsync([Term(matter)])).Objections).Says, StringComparison.Ordinal);
        Assert.Empty((await matter.HearAsync(request.Id, new(2023, 8, 10), CallInOutcome.Comment)).Objections);
        matter.On(2023, 8, 21);
        Assert.Empty((await matter.CarryOutAsync([Term(matter)])).Objections);

        var done = await matter.NowAsync();
        Assert.Equal((CallInState.Closed, ImplementationState.Done, new DateOnly(2023, 8, 10)), (done.CallIn, done.Implementation, done.EffectiveFrom));
        Assert.Equal(
            ["Approved", "Open", "NotStarted", "Requested", "Valid", "Heard", "Implement", "InForce", "Closed", "Done"],
            done.History.OrderBy(e => e.RecordedAt).Select(e => e.State));
        var contract = await matter.ContractNowAsync();
        Assert.Equal(new(2025, 3, 31), contract.End);
        var term = Assert.Single(contract.Terms);
        Assert.Equal((new DateOnly(2024, 4, 1), new DateOnly(2025, 3, 31), Arising.DirectAward, matter.Decision.Id), (term.From, term.To, term.Arose, term.DecisionId));
        Assert.Equal(Money.Pounds(3_087_000), term.AnnualValue);
    }

    [Fact]
    public async Task Nothing_of_a_decision_is_written_when_it_is_refused()
    {
        var matter = await new Matter(store).AddAsync();
        matter.On(2023, 7, 25);

        await matter.TakeAsync(Matter.NewTaking(new(2023, 7, 25)));

        Assert.Equal(0, await matter.DoAsync(db => db.Takings.CountAsync(t => t.DecisionId == matter.Decision.Id)));
        Assert.Empty((await matter.NowAsync()).History);
    }

    private static NewTerm Term(Matter matter) => new(matter.Contract.Id, new(2024, 4, 1), new(2025, 3, 31), Arising.DirectAward, Answer.No)
    {
        AnnualValue = Money.Pounds(3_087_000), Value = Money.Pounds(3_087_000), Grounds = [new Ground("PCR 2015 reg 32(2)(b)(ii)", true, "decision 23/00061", null)],
    };

    public sealed class OnSqlite(SqliteStore store) : WholeWayTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : WholeWayTests(store), IClassFixture<PostgresStore>;
}
