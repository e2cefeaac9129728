using Folkmoot.Features.CallIn;
using Folkmoot.Features.Decisions;
using Folkmoot.Law.CallIn;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Values;
using Folkmoot.Tests.Features.Records;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using CallInRequest = Folkmoot.Features.CallIn.CallInRequest;
using CallInWaiver = Folkmoot.Features.CallIn.CallInWaiver;

namespace Folkmoot.Tests.Features.CallIn;

public abstract class CallInTests(StoreFixture store)
{
    [Fact]
    public async Task A_call_in_whose_window_passed_with_no_request_is_closed_once_and_the_decision_comes_into_force()
    {
        var matter = await new Matter(store).AddAsync();
        await matter.PublishedAsync();
        matter.On(2023, 8, 2);
        Assert.Equal(0, await matter.CloseAsync());
        matter.On(2023, 8, 5);
        Assert.Equal(1, await matter.CloseAsync());
        Assert.Equal(0, await matter.CloseAsync());

        var decision = await matter.NowAsync();
        Assert.Equal((CallInState.Closed, ImplementationState.InForce, new DateOnly(2023, 8, 3)), (decision.CallIn, decision.Implementation, decision.EffectiveFrom));
        Assert.Equal(new(2023, 8, 2), decision.History.Single(e => e.State == "Closed").On);
    }

    [Fact]
    public async Task A_request_after_the_last_day_is_refused_and_one_at_its_last_hour_is_taken()
    {
        var matter = await new Matter(store).AddAsync();
        await matter.PublishedAsync();
        matter.On(2023, 8, 3, 0);
        Assert.Equal("The window closed at the end of 2 August 2023; a request that comes after it is too late.", Assert.Single((await matter.RequestAsync()).Objections).Says);
        matter.On(2023, 8, 2, 23);
        Assert.Equal(1, (await matter.RequestAsync()).Done!.Number);
        Assert.Equal(CallInState.Requested, (await matter.NowAsync()).CallIn);
    }

    [Fact]
    public async Task An_hour_of_closing_is_an_hour_in_London()
    {
        var matter = new Matter(store);
        matter.CallInSettings = matter.CallInSettings with { ClosesAt = new(17, 0) };
        await matter.AddAsync();
        await matter.PublishedAsync();

        matter.On(2023, 8, 2, 18);
        Assert.Contains("17:00 on 2 August 2023", Assert.Single((await matter.RequestAsync()).Objections).Says, StringComparison.Ordinal);
        matter.On(2023, 8, 2, 17);
        Assert.Empty((await matter.RequestAsync()).Objections);
    }

    [Fact]
    public async Task A_request_gives_its_grounds_and_comes_from_members()
    {
        var matter = await new Matter(store).AddAsync();
        await matter.PublishedAsync();

        Assert.Equal("grounds", Assert.Single((await matter.RequestAsync(Matter.NewCallIn with { Grounds = " " })).Objections).Field);
        Assert.Equal("requesters", Assert.Single((await matter.RequestAsync(Matter.NewCallIn with { Requesters = [] })).Objections).Field);
        Assert.Contains("Only members", Assert.Single((await matter.RequestAsync(role: Role.Author)).Objections).Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_of_too_few_cannot_be_ruled_valid_and_the_rule_that_it_fails_is_named()
    {
        var matter = await new Matter(store).AddAsync();
        await matter.PublishedAsync();
        var request = (await matter.RequestAsync(Matter.NewCallIn with { Requesters = [new("A", "Blue"), new("a", "Blue")] })).Done!;

        var refused = await matter.RuleAsync(request.Id, new(CallInState.Valid, "It looks right."));

        Assert.Contains(refused.Objections, o => o.Says.Contains("at least 2 who may ask for it have signed (1 of 2 signatures count)", StringComparison.Ordinal));
        Assert.Contains(refused.Objections, o => o.Says.Contains("2 political groups", StringComparison.Ordinal));
        Assert.Empty((await matter.RuleAsync(request.Id, new(CallInState.Invalid, "One member signed twice."))).Objections);
        Assert.NotEmpty((await matter.RuleAsync(request.Id, new(CallInState.Valid, "Again."))).Objections);
    }

    [Fact]
    public async Task After_a_request_that_was_not_valid_another_may_come_while_the_window_is_open()
    {
        var matter = await new Matter(store).AddAsync();
        await matter.PublishedAsync();
        var first = (await matter.RequestAsync(Matter.NewCallIn with { Requesters = [new("A", "Blue")] })).Done!;
        await matter.RuleAsync(first.Id, new(CallInState.Invalid, "One member is not enough."));

        var second = (await matter.RequestAsync()).Done!;
        Assert.Equal(2, second.Number);
        Assert.Empty((await matter.RuleAsync(second.Id, new(CallInState.ValidInPart, "Only the sum is in question.", Part: "The price of the year"))).Objections);
        var ruled = await matter.DoAsync(db => db.CallInRequests.SingleAsync(r => r.Id == second.Id));
        Assert.Equal(("The price of the year", new DateOnly(2023, 8, 9)), (ruled.Part, ruled.HearBy));
        Assert.All(ruled.Tested, point => Assert.NotEqual(Law.Met.No, point.Met));
    }

    [Fact]
    public async Task A_request_ruled_out_after_the_window_brings_the_decision_into_force_on_that_day()
    {
        var matter = await new Matter(store).AddAsync();
        await matter.PublishedAsync();
        var request = (await matter.RequestAsync(Matter.NewCallIn with { Requesters = [new("A", "Blue")] })).Done!;
        matter.On(2023, 8, 7);
        Assert.Equal(0, await matter.CloseAsync());
        await matter.RuleAsync(request.Id, new(CallInState.Invalid, "One member is not enough."));
        Assert.Equal(1, await matter.CloseAsync());

        Assert.Equal(new(2023, 8, 7), (await matter.NowAsync()).EffectiveFrom);
    }

    [Fact]
    public async Task A_decision_referred_back_is_made_again_with_a_fresh_record_and_is_not_called_in_again()
    {
        var matter = await new Matter(store).AddAsync();
        await matter.PublishedAsync();
        var request = (await matter.RequestAsync()).Done!;
        await matter.RuleAsync(request.Id, new(CallInState.Valid, "As the rules ask."));
        matter.On(2023, 8, 4);
        await matter.HearAsync(request.Id, new(2023, 8, 4), CallInOutcome.ReferBack);
        Assert.Equal(CallInState.Reconsider, (await matter.NowAsync()).CallIn);

        matter.On(2023, 8, 9);
        Assert.Equal(2, (await matter.TakeAsync(Matter.NewTaking(new(2023, 8, 9)))).Done!.Number);
        Assert.Equal(2, (await matter.PublishAsync()).Done!.Number);

        var decision = await matter.NowAsync();
        Assert.Equal((CallInState.NotEligible, ImplementationState.InForce, new DateOnly(2023, 8, 9)), (decision.CallIn, decision.Implementation, decision.EffectiveFrom));
    }

    [Fact]
    public async Task What_is_put_before_the_council_waits_for_the_council()
    {
        var matter = await new Matter(store).AddAsync();
        await matter.PublishedAsync();
        var request = (await matter.RequestAsync()).Done!;
        await matter.RuleAsync(request.Id, new(CallInState.Valid, "As the rules ask."));
        matter.On(2023, 9, 1);
        await matter.HearAsync(request.Id, new(2023, 8, 4), CallInOutcome.ReferCouncil);
        Assert.Contains("referred to council", Assert.Single((await matter.CarryOutAsync([], why: "Letter sent")).Objections).Says, StringComparison.Ordinal);

        Task<Attempt<CallInRequest>> Council(DateOnly on) => matter.DoAsync(db => new CallInHearings(db, store.Clock).CouncilAsync(request.Id, new(on, true, "The council lets it stand."), Matter.Person(Role.DemocraticServices), default));
        Assert.Equal("on", Assert.Single((await Council(new(2023, 8, 3))).Objections).Field);
        Assert.Empty((await Council(new(2023, 8, 30))).Objections);
        Assert.Equal((CallInState.Implement, new DateOnly(2023, 8, 30)), ((await matter.NowAsync()).CallIn, (await matter.NowAsync()).EffectiveFrom));
    }

    [Fact]
    public async Task A_waiver_written_down_before_the_decision_lets_it_take_effect_when_its_record_is_published()
    {
        var matter = await new Matter(store).AddAsync();
        matter.On(2023, 7, 26, 9);
        Assert.Empty((await WaiveAsync(matter)).Objections);
        await matter.PublishedAsync();

        var decision = await matter.NowAsync();
        Assert.Equal((CallInState.NotEligible, ImplementationState.InForce, new DateOnly(2023, 7, 26)), (decision.CallIn, decision.Implementation, decision.EffectiveFrom));
        Assert.Contains("cannot be called in as it stands", Assert.Single((await matter.RequestAsync()).Objections).Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_waiver_after_the_decision_or_against_the_rules_is_refused()
    {
        var late = await new Matter(store).AddAsync();
        await late.MadeAsync();
        Assert.Contains("written down before it", Assert.Single((await WaiveAsync(late)).Objections).Says, StringComparison.Ordinal);

        var never = new Matter(store);
        never.CallInSettings = never.CallInSettings with { Waiver = null };
        await never.AddAsync();
        Assert.Contains("do not say that call-in can be waived", Assert.Single((await WaiveAsync(never)).Objections).Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_that_is_not_key_is_not_open_where_the_rules_open_key_decisions_alone()
    {
        var matter = new Matter(store);
        matter.Decision.IsKey = Answer.No;
        await matter.AddAsync();
        await matter.PublishedAsync();

        Assert.Equal(CallInState.NotEligible, (await matter.NowAsync()).CallIn);
    }

    private Task<Attempt<CallInWaiver>> WaiveAsync(Matter matter) => matter.DoAsync(db => new CallInWaivers(db, store.Clock).WaiveAsync(
        matter.Decision.Id, new("Carers would lose their breaks on Monday.", "chair of the scrutiny committee", new(2023, 7, 26)), Matter.Person(Role.DemocraticServices), default));

    public sealed class OnSqlite(SqliteStore store) : CallInTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : CallInTests(store), IClassFixture<PostgresStore>;
}
