using Folkmoot.Law.Calendars;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Law.Urgency;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.KeyDecisions;

public class KeyDecisionTimingTests
{
    private static readonly WorkingCalendar England = WorkingCalendar.EnglandAndWales;

    private static readonly GeneralExceptionFacts General = new() { NoticeImpracticable = true, ScrutinyInformed = true, MadeAvailable = D("2025-03-11") };

    private static readonly SpecialUrgencyFacts Special = new()
    {
        FiveDaysImpracticable = true,
        Agreement = UrgencyAgreement.Unknown with { ScrutinyChair = new(Filled: true, AbleToAct: true, Agreed: true) },
    };

    [Fact]
    public void A_decision_without_agreement_is_blocked_as_in_the_worked_cases() => ForEach("EXE-07", 1, (given, expected) =>
    {
        var decision = D("2026-11-20");
        var clear = given.GetProperty("clear_days_available").GetInt32();
        var timing = KeyDecisionTiming.Ask(
            new()
            {
                Notice = decision.AddDays(-clear - 1),
                General = new() { NoticeImpracticable = true, ScrutinyInformed = true, MadeAvailable = decision.AddDays(-clear - 1) },
                Special = new()
                {
                    FiveDaysImpracticable = clear < GeneralException.Days.On(decision),
                    Agreement = new(
                        new(Filled: true, Fact(given, "oands_chair_able_to_act"), Fact(given, "oands_chair_agreement")),
                        new(Filled: true, AbleToAct: true, Fact(given, "council_chair_agreement")),
                        new()),
                },
            },
            decision,
            England);

        Assert.Equal(expected.GetProperty("decision_permitted").GetBoolean(), timing.Met == Met.Yes);
        if (expected.TryGetProperty("blocking_rule", out var blocking)) Assert.Equal(blocking.GetString(), timing.BlockedBy?.Citation.Provision);
    });

    [Theory]
    [InlineData("2022-10-18", Met.No)]
    [InlineData("2022-10-19", Met.Yes)]
    public void A_decision_is_open_from_the_twenty_ninth_day_after_its_notice(string decision, Met met)
    {
        var timing = KeyDecisionTiming.Ask(new() { Notice = D("2022-09-20") }, D(decision), England);

        Assert.Equal(met, timing.Ordinary.Met);
        Assert.Equal(met == Met.Yes ? NoticePath.Notice : null, timing.Path);
        Assert.Equal(3, timing.Ordinary.Sum.Count);
    }

    [Fact]
    public void The_first_path_that_is_met_is_named()
    {
        var on = D("2025-03-19");

        Assert.Equal(NoticePath.GeneralException, KeyDecisionTiming.Ask(new() { Notice = D("2025-03-11"), General = General, Special = Special }, on, England).Path);
        Assert.Equal(NoticePath.SpecialUrgency, KeyDecisionTiming.Ask(new() { Special = Special }, on, England).Path);
        Assert.Equal(Met.Yes, KeyDecisionTiming.Ask(new() { Notice = D("2025-03-11"), Special = Special }, on, England).Met);
        Assert.Null(KeyDecisionTiming.Ask(new() { Special = Special }, on, England).BlockedBy);
    }

    [Fact]
    public void What_stands_in_the_way_is_the_first_thing_that_is_not_so()
    {
        var refused = Special with { Agreement = UrgencyAgreement.Unknown with { ScrutinyChair = new(Filled: true, AbleToAct: true, Agreed: false) } };
        var timing = KeyDecisionTiming.Ask(new() { Notice = D("2025-03-11"), Special = refused }, D("2025-03-19"), England);

        Assert.Same(timing.Special.Elements[1], timing.BlockedBy);
        Assert.Equal(Met.No, KeyDecisionTiming.Ask(new() { Special = refused with { FiveDaysImpracticable = null } }, D("2025-03-19"), England).BlockedBy!.Met);
    }

    [Fact]
    public void A_decision_of_which_nothing_is_known_is_not_evidenced_on_any_path()
    {
        var timing = KeyDecisionTiming.Ask(new(), D("2025-03-19"), England);

        Assert.Equal((Met.NotEvidenced, (NoticePath?)null), (timing.Met, timing.Path));
        Assert.Equal(Met.NotEvidenced, timing.BlockedBy!.Met);
        Assert.Empty(timing.Ordinary.Sum);
    }

    [Theory]
    [InlineData(true, null, null, Met.Yes)]
    [InlineData(null, true, null, Met.Yes)]
    [InlineData(null, null, true, Met.Yes)]
    [InlineData(false, false, false, Met.No)]
    [InlineData(false, null, false, Met.NotEvidenced)]
    public void A_material_change_needs_a_new_notice(bool? matter, bool? maker, bool? value, Met met) =>
        Assert.Equal(met, KeyDecisionNotice.NewNoticeNeeded(matter, maker, value, D("2026-11-21")).Met);

    [Fact]
    public void The_latest_notice_counts_back_from_the_decision()
    {
        Assert.Equal(D("2026-12-14"), KeyDecisionNotice.LatestNotice(D("2027-01-12")).Day);
        Assert.Throws<OutsideTheLaw>(() => KeyDecisionNotice.LatestNotice(D("2012-09-09")));
    }
}
