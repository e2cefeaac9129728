using Folkmoot.Law.CallIn;

namespace Folkmoot.Law.Tests.CallIn;

public class CallInRulesTests
{
    internal static readonly CallInRules Sound = new()
    {
        Source = "Constitution, part 4",
        AppliesTo = [CallInScope.Key],
        DayType = CallInDays.Working,
        WindowDays = 5,
        Requesters = new() { Count = 2, PoliticalGroups = 2 },
        Validator = "monitoring officer",
        Outcomes = Enum.GetValues<CallInOutcome>(),
        Waiver = new("chair of the scrutiny committee"),
    };

    private static readonly CallInRules ToTuesday = Sound with { DayType = CallInDays.WeekdayOfNextWeek, WindowDays = 0, Weekday = DayOfWeek.Tuesday, ClosesAt = new(17, 0) };

    public static TheoryData<string, CallInRules> Refused => new()
    {
        { "Source", Sound with { Source = "" } },
        { "AppliesTo", Sound with { AppliesTo = [] } },
        { "AppliesTo", Sound with { AppliesTo = [CallInScope.OfficerKey] } },
        { "AppliesTo", Sound with { AppliesTo = [CallInScope.Key, (CallInScope)9] } },
        { "Exemptions", Sound with { Exemptions = [(CallInExemption)9] } },
        { "DayType", Sound with { DayType = (CallInDays)9 } },
        { "StartsFrom", Sound with { StartsFrom = (CallInStart)9 } },
        { "WindowDays", Sound with { WindowDays = 0 } },
        { "WindowDays", ToTuesday with { WindowDays = 5 } },
        { "Weekday", ToTuesday with { Weekday = null } },
        { "Weekday", ToTuesday with { Weekday = DayOfWeek.Sunday } },
        { "Weekday", ToTuesday with { Weekday = DayOfWeek.Saturday } },
        { "Weekday", Sound with { Weekday = DayOfWeek.Monday } },
        { "ClosesAt", Sound with { ClosesAt = TimeOnly.MinValue } },
        { "Requesters", Sound with { Requesters = new() } },
        { "Requesters", Sound with { Requesters = new() { Count = 3, PercentOfMembers = 10 } } },
        { "Requesters", Sound with { Requesters = new() { Count = 0 } } },
        { "Requesters", Sound with { Requesters = new() { PercentOfMembers = 0 } } },
        { "Requesters", Sound with { Requesters = new() { PercentOfMembers = 100.5m } } },
        { "Requesters", Sound with { Requesters = new() { Count = 2, PoliticalGroups = 0 } } },
        { "Requesters", Sound with { Requesters = new() { Count = 2, PoliticalGroups = 3 } } },
        { "Requesters", Sound with { Requesters = new() { Count = 1, PoliticalGroups = 2 } } },
        { "Validator", Sound with { Validator = " " } },
        { "HearWithinDays", Sound with { HearWithinDays = 0 } },
        { "MaxPerDecision", Sound with { MaxPerDecision = 0 } },
        { "Waiver", Sound with { Waiver = new("") } },
        { "Outcomes", Sound with { Outcomes = [CallInOutcome.NoAction, CallInOutcome.ReferCouncil] } },
        { "Outcomes", Sound with { Outcomes = [CallInOutcome.NoAction, CallInOutcome.ReferBack] } },
        { "Outcomes", Sound with { Outcomes = [CallInOutcome.ReferBack, CallInOutcome.ReferCouncil] } },
        { "Outcomes", Sound with { Outcomes = [.. Enum.GetValues<CallInOutcome>(), (CallInOutcome)9] } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Rules_that_fall_short_or_make_no_sense_are_refused_by_the_name_of_the_field(string field, CallInRules rules)
    {
        var refusal = Assert.Single(rules.Refusals());

        Assert.Equal((field, "Local Government Act 2000"), (refusal.Field, refusal.Citation.Instrument));
        Assert.EndsWith(".", refusal.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_at_the_edge_of_sense_are_not_refused()
    {
        Assert.Empty(Sound.Refusals());
        Assert.Empty((Sound with { AppliesTo = [CallInScope.AllExecutive], WindowDays = 1, HearWithinDays = 1, Waiver = null }).Refusals());
        Assert.Empty((ToTuesday with { Weekday = DayOfWeek.Monday }).Refusals());
        Assert.Empty((ToTuesday with { Weekday = DayOfWeek.Friday }).Refusals());
        Assert.Empty((Sound with { Requesters = new() { PercentOfMembers = 100, PoliticalGroups = 3 } }).Refusals());
        Assert.Empty((Sound with { Requesters = new() { Count = 1 } }).Refusals());
    }

    [Theory]
    [InlineData(3, null, 50, 3)]
    [InlineData(null, 10, 50, 5)]
    [InlineData(null, 10, 51, 6)] // a part of a member counts as one
    [InlineData(null, 10, null, null)]
    [InlineData(3, null, null, 3)]
    [InlineData(null, null, 50, null)]
    public void A_share_of_the_members_is_rounded_up(int? count, int? percent, int? members, int? needed) =>
        Assert.Equal(needed, new CallInRequesters { Count = count, PercentOfMembers = percent }.Needed(members));
}
