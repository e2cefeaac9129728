using Folkmoot.Law.Days;
using Folkmoot.Law.Timetables;
using Folkmoot.Law.Timetables.Judging;
using Folkmoot.Law.Timetables.Planning;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Timetables;

public class MissedTests
{
    private static readonly TimetableCalendars England = TimetableCalendars.EnglandAndWales;

    [Fact]
    public void The_notice_of_the_award_of_2023_came_130_days_after_the_last_day_for_a_competition()
    {
        var missed = Missed.Of(Worked.Ending("2024-03-31"), [new("notice", D("2023-06-27"))], D("2023-06-27"));

        Assert.Equal("Notice of the decision to procure: by 17 February 2023, came 27 June 2023, 130 days late", missed[0].ToString());
        Assert.Equal(["notice", "committee", "decision", "call-in", "preparation"], missed.Select(step => step.Step.Key));
        Assert.Equal("Decision to procure: by 20 March 2023, has not come, 99 days late", missed.Single(step => step.Step.Key == "decision").ToString());
    }

    [Fact]
    public void By_the_days_the_authority_itself_took_the_notice_was_later_still()
    {
        var network = new Network(Profiles.AsObserved(Estimate.Exactly(547)), England);
        var missed = Missed.Of(Timetable.Of(network, D("2024-03-31"), D("2023-06-27")), [new("notice", D("2023-06-27"))], D("2023-06-27"));

        // 547 days before 1 April 2024 is Sunday 2 October 2022, so the decision is due on Friday 30 September and its notice 29 days before.
        Assert.Equal("Notice of the decision to procure: by 1 September 2022, came 27 June 2023, 299 days late", missed[0].ToString());
        Assert.Equal("Decision to procure: by 30 September 2022, has not come, 270 days late", missed[^2].ToString());
        Assert.Equal(Sufficiency.ByObserved(D("2024-03-31"), 547, null, England).DecideBy.Day, Sufficiency.ByProfile(D("2024-03-31"), network, null).DecideBy.Day);
    }

    [Fact]
    public void What_came_on_its_last_day_was_not_missed()
    {
        var timetable = Worked.Ending("2024-03-31");
        Assert.Empty(Missed.Of(timetable, [new("notice", D("2023-02-17"))], D("2023-02-17")));
        Assert.EndsWith("came 18 February 2023, 1 day late", Assert.Single(Missed.Of(timetable, [new("notice", D("2023-02-18"))], D("2023-02-18"))).ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Missed.Of(timetable, [new("nothing", D("2023-02-17"))], D("2023-02-17")));
    }

    [Theory]
    [InlineData("2023-10-02", Met.Yes, 0)]
    [InlineData("2023-10-03", Met.No, -1)]
    [InlineData("2023-07-26", Met.Yes, 68)]
    [InlineData(null, Met.NotEvidenced, null)]
    public void An_award_of_twelve_months_needs_its_replacement_decided_within_two_of_its_decision(string? earliest, Met enough, int? spare)
    {
        var observed = Observed.Of((D("2025-01-31"), D("2026-08-01"))).Days.Likely;
        var last = YearsAndMonths.LastDayOfMonths(D("2024-04-01"), 12).Day;
        var sufficient = Sufficiency.ByObserved(last, observed, earliest is null ? null : D(earliest), England);

        Assert.Equal((547, D("2025-04-01"), D("2023-10-02")), (observed, sufficient.NextStarts, sufficient.DecideBy.Day));
        Assert.Equal((enough, spare), (sufficient.Enough, sufficient.DaysToSpare));
        Assert.Equal(547, sufficient.DecideBy.Legal.Counted().Count());
        Assert.Equal("TIM-07", sufficient.DecideBy.Legal.Rule.Id);
        Assert.Equal("1 April 2025 less 547 days observed from decision to start: decided by 2 October 2023", sufficient.Sum[0]);
        Assert.Equal(earliest is null ? 1 : 2, sufficient.Sum.Count);
    }

    [Fact]
    public void An_award_is_long_enough_when_it_runs_to_the_day_before_its_replacement_starts()
    {
        var until = Sufficiency.ByObserved(D("2025-03-31"), 547, D("2024-01-31"), England).EnoughUntil!.Value;
        Assert.Equal(D("2025-07-30"), until);
        Assert.Equal(Met.Yes, Sufficiency.ByObserved(until, 547, D("2024-01-31"), England).Enough);
        Assert.Equal(Met.No, Sufficiency.ByObserved(until.AddDays(-1), 547, D("2024-01-31"), England).Enough);
    }

    [Fact]
    public void A_day_to_decide_by_that_is_no_working_day_moves_earlier()
    {
        var sufficient = Sufficiency.ByObserved(D("2025-03-31"), 548, D("2023-09-29"), England);
        Assert.Equal((D("2023-10-01"), D("2023-09-29"), Met.Yes), (sufficient.DecideBy.Legal.Day, sufficient.DecideBy.Day, sufficient.Enough));
        Assert.Equal(D("2023-10-01"), Sufficiency.ByObserved(D("2025-03-31"), 548, null, England with { People = null }).DecideBy.Day);
    }

    [Fact]
    public void By_a_profile_the_decision_is_the_last_its_steps_allow()
    {
        var enough = Sufficiency.ByProfile(D("2024-03-31"), Worked.Network, D("2023-03-20"));
        Assert.Equal((Met.Yes, D("2023-03-20"), D("2024-04-01"), 0), (enough.Enough, enough.DecideBy.Day, enough.NextStarts, enough.DaysToSpare));
        Assert.Equal(D("2024-03-26"), enough.EnoughUntil); // tender in by 26 September, award on Monday 11 December, signature on 3 January, 84 days
        Assert.Equal((D("2024-04-01"), 378), (enough.DecideBy.Legal.From, enough.DecideBy.Legal.Length.Amount));

        var late = Sufficiency.ByProfile(D("2024-03-31"), Worked.Network, D("2023-07-26"));
        Assert.Equal((Met.No, -128), (late.Enough, late.DaysToSpare));
        Assert.Equal(Met.Yes, Sufficiency.ByProfile(late.EnoughUntil!.Value, Worked.Network, D("2023-07-26")).Enough);
        Assert.Equal((Met.NotEvidenced, null), (Sufficiency.ByProfile(D("2024-03-31"), Worked.Network, null).Enough, Sufficiency.ByProfile(D("2024-03-31"), Worked.Network, null).EnoughUntil));
        Assert.Null(Sufficiency.ByProfile(D("2028-06-30"), Worked.Network, D("2028-06-01")).EnoughUntil);
    }

    [Fact]
    public void Observed_lengths_have_a_low_a_middle_and_a_high()
    {
        Assert.Equal(new Observed(new(10, 31, 40), 4), Observed.Of((D("2024-01-01"), D("2024-02-01")), (D("2024-01-01"), D("2024-01-11")), (D("2024-01-01"), D("2024-02-10")), (D("2024-01-01"), D("2024-01-21"))));
        Assert.Equal(Estimate.Exactly(0), Observed.Of((D("2024-01-01"), D("2024-01-01"))).Days);
        Assert.Throws<ArgumentException>(() => Observed.Of());
        Assert.Throws<ArgumentException>(() => Observed.Of((D("2024-01-02"), D("2024-01-01"))));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sufficiency.ByObserved(D("2025-03-31"), 0, null, England));
    }

    [Fact]
    public void What_came_late_is_as_late_as_on_the_day_it_came()
    {
        var missed = Missed.Of(Worked.Ending("2024-03-31"), [new("notice", D("2023-02-18"))], D("2023-03-01"));

        Assert.Equal("Notice of the decision to procure: by 17 February 2023, came 18 February 2023, 1 day late", Assert.Single(missed, one => one.Step.Key == "notice").ToString());
    }
}
