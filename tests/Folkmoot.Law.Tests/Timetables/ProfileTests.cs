using Folkmoot.Law.CallIn;
using Folkmoot.Law.Timetables;
using Folkmoot.Law.Timetables.Planning;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Timetables;

public class ProfileTests
{
    private static readonly TimetableCalendars England = TimetableCalendars.EnglandAndWales;

    [Fact]
    public void Every_profile_computes_at_every_pace_and_a_slower_one_begins_no_later()
    {
        Assert.Equal(8, Profiles.All.Select(profile => profile.Name).Distinct().Count());
        Assert.All([.. Profiles.All, Profiles.Floor, Profiles.Fallback], profile =>
        {
            var network = new Network(profile, England);
            var (low, likely, high) = (Begin(Pace.Low), Begin(Pace.Likely), Begin(Pace.High));
            Assert.True(low >= likely && likely >= high && likely < D("2027-04-01"), profile.Name);
            Assert.All(profile.Steps, step => Assert.False(step.Lane.Length == 0 || step.Name.Length == 0, step.Key));

            DateOnly Begin(Pace pace) => network.LastDayToBegin(D("2027-04-01"), pace);
        });
    }

    [Fact]
    public void A_redesign_needs_longer_than_a_competition_and_a_competition_longer_than_the_floor()
    {
        DateOnly[] days = [.. ((Profile[])[Profiles.FullRedesign, Profiles.LikeForLike, Profiles.Floor, Profiles.DirectAward, Profiles.Fallback]).Select(profile => new Network(profile, England).LastDayToBegin(D("2027-04-01"), Pace.Likely))];
        Assert.Equal(days.Order(), days);
        Assert.Equal(5, days.Distinct().Count());
    }

    [Fact]
    public void A_step_left_out_hands_on_what_it_waited_for()
    {
        var profile = new Profile("p", Work("a", 10), Work("b", 5, new After("a", 2)), Work("c", 1, new After("b", -1), "a")).Without("b");

        Assert.Equal(["a", "c"], profile.Steps.Select(step => step.Key));
        Assert.Equal([new After("a", 1), new After("a")], profile["c"].After);
        Assert.Throws<ArgumentException>(() => profile.Without("b"));
    }

    [Fact]
    public void A_step_added_comes_before_what_waits_for_it()
    {
        var profile = new Profile("p", Work("a", 10), Work("b", 5, "a"), Work("c", 5)).Adding(Work("x", 3, "a"), "b", "c");
        Assert.Equal(["a", "x", "b", "c"], profile.Steps.Select(step => step.Key));
        Assert.Equal(["a", "x"], profile["b"].After.Select(after => after.Key));
        Assert.Equal(["x"], profile["c"].After.Select(after => after.Key));
        Assert.Equal("y", profile.Adding(Work("y", 3)).Steps[^1].Key);
    }

    [Fact]
    public void A_partner_s_board_and_the_regulator_are_counted_back_from_the_decision()
    {
        var profile = Worked.Profile;
        foreach (var step in Parts.PartnerApproval()) profile = profile.Adding(step, step.Gate is null ? [] : ["decision"]);
        profile = profile.Adding(Parts.RegulatorConsultation(), "tender");
        var timetable = Timetable.Of(new(profile, Worked.Meeting("partner-board", "2023-01-26", "2023-03-23")), D("2024-03-31"), D("2022-01-04"));

        Assert.Equal(D("2023-01-26"), timetable["partner-board"].Latest.Start);
        Assert.Equal(D("2023-01-18"), timetable["partner-papers"].Latest.Start); // five clear working days: 19, 20, 23, 24, 25
        Assert.Equal("DP-03", timetable["regulator"].Rule.Id);
        Assert.Equal(D("2023-06-30"), timetable["regulator"].Latest.Start); // eight weeks before 25 August
        Assert.Equal(D("2023-05-19"), Timetable.Of(new(profile, England), D("2024-03-31"), D("2022-01-04"), Pace.High)["regulator"].Latest.Start);
    }

    [Fact]
    public void A_profile_that_cannot_be_computed_is_refused_with_what_is_wrong()
    {
        Refused("has no steps");
        Refused("two steps 'a'", Work("a", 1), Work("a", 2));
        Refused("wait for 'z'", Work("a", 1, "z"));
        Refused("circle through 'a'", Work("a", 1, "b"), Work("b", 1, "a"));
        Refused("circle through 'a'", Work("a", 1, "a"));
        Refused("do not ascend", Work("a", 1) with { Length = new(3, 2, 4) });
        Refused("do not ascend", Work("a", 1) with { Length = new(1, 5, 4) });
        Refused("do not ascend", Work("a", -1));
        Refused("at least 28", new StepPlan("a", "Notice", StepKind.KeyDecisionNotice, Estimate.Exactly(27)));
        Refused("at least 8", new StepPlan("a", "Standstill", StepKind.ProcurementActStandstill, Estimate.Exactly(7)));
        Refused("at least 8", new StepPlan("a", "Standstill", StepKind.ProviderSelectionStandstill, Estimate.Exactly(7)));
    }

    [Fact]
    public void Each_kind_is_counted_on_the_calendar_of_its_rule()
    {
        Assert.Same(England.UnitedKingdom, England.For(StepKind.ProcurementActStandstill, CountedOn.ItsOwn));
        Assert.Same(England.Local, England.For(StepKind.CallIn, CountedOn.ItsOwn));
        Assert.All([StepKind.Standstill, StepKind.ProviderSelectionStandstill, StepKind.ContractRegulationsStandstill, StepKind.Agenda, StepKind.PartnerApproval], kind => Assert.Same(England.Statute, England.For(kind, CountedOn.ItsOwn)));
        Assert.All([StepKind.Work, StepKind.KeyDecisionNotice, StepKind.StaffInformation, StepKind.DataProtectionConsultation], kind => Assert.Null(England.For(kind, CountedOn.ItsOwn)));
        Assert.Same(England.UnitedKingdom, England.For(StepKind.CallIn, CountedOn.UnitedKingdom));
        Assert.Same(England.Statute, England.For(StepKind.CallIn, CountedOn.Statute));
        Assert.Same(England.Local, England.For(StepKind.Standstill, CountedOn.Local));
        Assert.Same(England.People, England.For(StepKind.Standstill, CountedOn.People));
        Assert.Same(England.Local, (England with { People = null }).For(StepKind.Standstill, CountedOn.People));
    }

    [Fact]
    public void The_three_laws_count_their_standstills_apart()
    {
        Assert.Equal(D("2025-12-22"), Standstill(StepKind.ProcurementActStandstill));
        Assert.Equal(D("2025-12-22"), Standstill(StepKind.ProviderSelectionStandstill));
        Assert.Equal(D("2025-12-24"), Standstill(StepKind.ContractRegulationsStandstill));
        Assert.Equal(D("2025-12-23"), Standstill(StepKind.Standstill));

        static DateOnly Standstill(StepKind kind) => Timetable.Of(new(Worked.Profile.Under(kind).With("standstill", Estimate.Exactly(kind == StepKind.ContractRegulationsStandstill ? 10 : 8)), England), D("2026-03-31"), D("2025-01-06"))["standstill"].Latest.Start;
    }

    [Theory]
    [InlineData(CallInDays.Working, 5, null, "2023-12-14")]
    [InlineData(CallInDays.ClearWorking, 3, null, "2023-12-18")]
    [InlineData(CallInDays.Calendar, 7, null, "2023-12-14")]
    [InlineData(CallInDays.WeekdayOfNextWeek, 0, DayOfWeek.Tuesday, "2023-12-13")] // at its longest eight days, from a Monday to the Tuesday of the next week
    public void Call_in_is_counted_as_the_constitution_has_it(CallInDays type, int days, DayOfWeek? weekday, string award)
    {
        var rules = new CallInRules { Source = "Constitution", AppliesTo = [CallInScope.Key], DayType = type, WindowDays = days, Weekday = weekday, Requesters = new() { Count = 3 }, Validator = "monitoring officer", Outcomes = [] };
        var latest = Timetable.Of(new(Worked.Profile.Under(rules), England), D("2024-03-31"), D("2022-01-04"))["award"].Latest.Start;

        Assert.Equal(D(award), latest);
        Assert.True(CallInWindow.For(latest, rules, England.Local).EffectiveFrom <= D("2023-12-22"));
    }

    private static void Refused(string why, params StepPlan[] steps) =>
        Assert.Contains(why, Assert.Throws<ArgumentException>(() => new Network(new("p", steps), England)).Message, StringComparison.Ordinal);

    private static StepPlan Work(string key, int days, params After[] after) => new(key, key, StepKind.Work, Estimate.Exactly(days), after);
}
