using Folkmoot.Law.CallIn;
using Folkmoot.Law.Calendars;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.CallIn;

public class CallInValidityTests
{
    private static readonly CallInRules Rules = CallInRulesTests.Sound with { GroundsRequired = true, AlternativeRequired = true, Exemptions = [CallInExemption.Urgent] };
    private static readonly CallInWindow Window = CallInWindow.For(D("2019-10-17"), Rules, WorkingCalendar.EnglandAndWales);

    private static readonly CallInRequest Whole = new()
    {
        Received = D("2019-10-24"),
        Requesters = [new("1", "A"), new("2", "B")],
        GroundsGiven = true,
        AlternativeGiven = true,
        KeyDecision = true,
        ByOfficer = false,
        Exempt = [],
        CalledInBefore = 0,
    };

    public static TheoryData<string, CallInRequest> Failures => new()
    {
        { "the request came in by the end of the day on 24 October 2019", Whole with { Received = D("2019-10-25") } },
        { "at least 2 who may ask for it have signed", Whole with { Requesters = [new("1", "A", CoOptee: false), new("1", "B")] } },
        { "they come from at least 2 political groups", Whole with { Requesters = [new("1", "A"), new("2", "a"), new("3", "")] } },
        { "the decision is one that may be called in", Whole with { KeyDecision = false } },
        { "the decision is one that may be called in", Whole with { ByOfficer = true } },
        { "no exemption of the constitution applies", Whole with { Exempt = [CallInExemption.Urgent] } },
        { "the decision has not been called in before", Whole with { CalledInBefore = 1 } },
        { "grounds are given", Whole with { GroundsGiven = false } },
        { "the request says what should have been decided instead", Whole with { AlternativeGiven = false } },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public void Each_failure_is_named_with_its_reason(string says, CallInRequest request)
    {
        var answer = CallInValidity.Ask(request, Rules, Window);

        Assert.Equal(Met.No, answer.Met);
        Assert.Contains(says, answer.Elements.Where(element => element.Met == Met.No).Select(element => element.Says));
        Assert.Equal(request.Exempt is { Count: > 0 } ? "Urgent" : null, answer.Elements[3].Found);
        Assert.All(answer.Elements, element => Assert.Equal("Constitution, part 4", element.Citation.ToString()));
    }

    [Fact]
    public void A_request_with_everything_is_valid_and_shows_its_window()
    {
        var answer = CallInValidity.Ask(Whole, Rules, Window);

        Assert.Equal((Met.Yes, D("2019-10-17")), (answer.Met, answer.On));
        Assert.Equal(8, answer.Elements.Count);
        Assert.StartsWith("Thursday 17 October 2019: notice", answer.Sum[0], StringComparison.Ordinal);
        Assert.Equal(
            ["received on 24 October 2019", "2 of 2 signatures count", null, null, "called in 0 times before", "2 groups", null, null],
            answer.Elements.Select(element => element.Found));
    }

    [Fact]
    public void A_request_of_which_nothing_is_known_is_not_evidenced()
    {
        var answer = CallInValidity.Ask(new() { Requesters = Whole.Requesters }, Rules, Window);

        Assert.Equal((Met.NotEvidenced, 6), (answer.Met, answer.Missing.Count()));
        Assert.Throws<OutsideTheLaw>(() => CallInValidity.Ask(Whole, Rules, Window with { Closes = Old() }));
    }

    [Fact]
    public void What_the_constitution_does_not_ask_for_is_no_element()
    {
        var rules = CallInRulesTests.Sound with { Requesters = new() { Count = 2 } };
        var answer = CallInValidity.Ask(Whole with { GroundsGiven = null, AlternativeGiven = null, Exempt = null }, rules, Window);

        Assert.Equal((Met.Yes, 5), (answer.Met, answer.Elements.Count));
    }

    [Theory]
    [InlineData(CallInScope.Key, true, false, Met.Yes)]
    [InlineData(CallInScope.Key, true, true, Met.No)]
    [InlineData(CallInScope.Key, true, null, Met.NotEvidenced)]
    [InlineData(CallInScope.Key, false, null, Met.No)]
    [InlineData(CallInScope.Key, null, false, Met.NotEvidenced)]
    [InlineData(CallInScope.AllExecutive, false, false, Met.Yes)]
    [InlineData(CallInScope.AllExecutive, null, false, Met.Yes)]
    [InlineData(CallInScope.AllExecutive, true, true, Met.No)]
    public void The_scope_of_call_in_is_the_constitutions(CallInScope scope, bool? key, bool? officer, Met met) =>
        Assert.Equal(met, CallInValidity.Ask(Whole with { KeyDecision = key, ByOfficer = officer }, Rules with { AppliesTo = [scope] }, Window).Elements[2].Met);

    [Theory]
    [InlineData(true, true, Met.Yes)]
    [InlineData(true, null, Met.Yes)]
    [InlineData(false, true, Met.No)]
    [InlineData(null, null, Met.NotEvidenced)]
    public void A_key_decision_of_an_officer_may_be_called_in_where_the_constitution_says_so(bool? key, bool? officer, Met met) =>
        Assert.Equal(met, CallInValidity.Ask(Whole with { KeyDecision = key, ByOfficer = officer }, Rules with { AppliesTo = [CallInScope.Key, CallInScope.OfficerKey] }, Window).Elements[2].Met);

    [Fact]
    public void Only_those_count_who_may_ask()
    {
        CallInRequester[] signed = [new("1", "A", OnScrutiny: true), new("2", "B", OnScrutiny: false), new("3", null, OnScrutiny: null), new("4", "", CoOptee: true)];
        Met Enough(CallInRequesters rules) => CallInValidity.Ask(Whole with { Requesters = signed }, Rules with { Requesters = rules }, Window).Elements[1].Met;

        Assert.Equal(Met.Yes, Enough(new() { Count = 3 }));
        Assert.Equal(Met.No, Enough(new() { Count = 4 }));
        Assert.Equal(Met.Yes, Enough(new() { Count = 4, StatutoryCoOptees = true }));
        Assert.Equal(Met.Yes, Enough(new() { Count = 1, ScrutinyMembersOnly = true }));
        Assert.Equal(Met.NotEvidenced, Enough(new() { Count = 2, ScrutinyMembersOnly = true }));
        Assert.Equal(Met.No, Enough(new() { Count = 3, ScrutinyMembersOnly = true }));
        Assert.Equal(Met.Yes, Enough(new() { Count = 2, ScrutinyMembersOnly = true, StatutoryCoOptees = true }));
    }

    [Fact]
    public void A_member_whose_group_is_not_known_leaves_the_groups_open()
    {
        Met Groups(params CallInRequester[] signed) => CallInValidity.Ask(Whole with { Requesters = signed }, Rules, Window).Elements[5].Met;

        Assert.Equal(Met.NotEvidenced, Groups(new("1", "A"), new("2")));
        Assert.Equal(Met.No, Groups(new("1", "A"), new("2", "")));
        Assert.Equal(Met.NotEvidenced, Groups(new("1"), new("2")));
        Assert.Equal(Met.No, Groups(new CallInRequester("1")));
    }

    [Fact]
    public void A_share_of_the_members_needs_their_number()
    {
        var rules = Rules with { Requesters = new() { PercentOfMembers = 2.5m } };
        var asked = CallInValidity.Ask(Whole, rules, Window).Elements[1];

        Assert.Equal((Met.NotEvidenced, "at least 2.5 per cent of the members have signed"), (asked.Met, asked.Says));
        Assert.Equal(Met.Yes, CallInValidity.Ask(Whole with { MembersOfCouncil = 80 }, rules, Window).Elements[1].Met);
        Assert.Equal(Met.No, CallInValidity.Ask(Whole with { MembersOfCouncil = 81 }, rules, Window).Elements[1].Met);
    }

    [Fact]
    public void A_decision_may_be_called_in_as_often_as_the_constitution_says()
    {
        var twice = Rules with { MaxPerDecision = 2 };

        Assert.Equal(Met.Yes, CallInValidity.Ask(Whole with { CalledInBefore = 1 }, twice, Window).Met);
        Assert.Contains("less than 2 times", CallInValidity.Ask(Whole with { CalledInBefore = 2 }, twice, Window).Elements[4].Says, StringComparison.Ordinal);
        Assert.Equal(Met.No, CallInValidity.Ask(Whole with { CalledInBefore = 2 }, twice, Window).Met);
        Assert.Equal(Met.Yes, CallInValidity.Ask(Whole with { Exempt = [CallInExemption.Budget] }, Rules, Window).Met);
    }

    [Fact]
    public void An_hour_of_receipt_is_compared_with_the_hour_of_closing()
    {
        var five = CallInWindow.For(D("2019-10-17"), Rules with { ClosesAt = new(17, 0) }, WorkingCalendar.EnglandAndWales);
        var element = CallInValidity.Ask(Whole with { ReceivedAt = new(17, 1) }, Rules, five).Elements[0];

        Assert.Equal(("the request came in by 17:00 on 24 October 2019", "received on 24 October 2019 at 17:01", Met.No), (element.Says, element.Found, element.Met));
    }

    private static Deadline Old() => CallInWindow.For(D("2012-05-03"), Rules with { DayType = CallInDays.Calendar }, WorkingCalendar.EnglandAndWales).Closes;

    [Theory]
    [InlineData(true, Met.Yes, "2 groups")]
    [InlineData(null, Met.NotEvidenced, "1 groups")]
    [InlineData(false, Met.No, "1 groups")]
    public void A_group_counts_for_sure_only_where_its_signatory_is_known_to_count(bool? onScrutiny, Met met, string found)
    {
        var rules = Rules with { Requesters = Rules.Requesters with { ScrutinyMembersOnly = true } };
        var groups = CallInValidity.Ask(Whole with { Requesters = [new("1", "A", OnScrutiny: true), new("2", "B", onScrutiny)] }, rules, Window).Elements[5];

        Assert.Equal((met, found), (groups.Met, groups.Found));
    }
}
