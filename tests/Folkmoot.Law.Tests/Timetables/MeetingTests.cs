using Folkmoot.Law.Calendars;
using Folkmoot.Law.Timetables;
using Folkmoot.Law.Timetables.Planning;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Timetables;

public class MeetingTests
{
    [Fact]
    public void A_decision_that_waits_for_a_meeting_is_taken_at_the_last_one_in_time()
    {
        var timetable = Timetable.Of(new(Worked.Profile, Worked.Meeting("cabinet", "2023-03-02", "2023-03-21", "2023-12-07", "2024-01-25")), D("2024-03-31"), D("2022-01-04"));

        Assert.Equal((D("2023-12-07"), D("2023-12-14"), MovedTo.Meeting), (timetable["award"].Latest.Start, timetable["award"].Latest.Legal, timetable["award"].Moved));
        Assert.Equal(D("2023-12-14"), timetable["award-call-in"].Latest.Start);
        Assert.Equal(D("2023-11-08"), timetable["award-notice"].Latest.Start); // 28 clear days before the meeting
        Assert.Equal(D("2023-09-22"), timetable["evaluation"].Latest.Start); // 75 days before the meeting is Saturday 23 September
        Assert.Equal(D("2023-03-02"), timetable["decision"].Latest.Start); // the meeting of 21 March is a day too late
        Assert.Equal(D("2023-02-01"), timetable["notice"].Latest.Start);
        Assert.Equal("the last meeting on or before Thursday 14 December 2023", timetable.Explain("award").Note);
        Assert.Equal("done by 14 December 2023; 0 days; last meeting of cabinet on 7 December 2023", timetable.Explain("award").Kept.Inputs);
        Assert.True(timetable["award"].MeetingsKnown);
    }

    [Fact]
    public void A_meeting_on_the_day_itself_is_in_time()
    {
        var timetable = Timetable.Of(new(Worked.Profile, Worked.Meeting("cabinet", "2023-03-13", "2023-12-14")), D("2024-03-31"), D("2022-01-04"));
        Assert.Equal((D("2023-12-14"), MovedTo.Nothing), (timetable["award"].Latest.Start, timetable["award"].Moved));
    }

    [Fact]
    public void Where_meetings_are_not_known_a_working_day_is_planned_and_said_so()
    {
        var timetable = Timetable.Of(new(Worked.Profile, Worked.Meeting("cabinet", "2023-12-07", "2023-12-13")), D("2024-03-31"), D("2022-01-04"));

        Assert.Equal((D("2023-12-14"), false), (timetable["award"].Latest.Start, timetable["award"].MeetingsKnown));
        Assert.Equal("the meetings around it are not known", timetable.Explain("award").Note);
        Assert.Equal("done by 14 December 2023; 0 days; meetings of cabinet not known", timetable.Explain("award").Kept.Inputs);
        Assert.False(timetable["award-committee"].MeetingsKnown);
        Assert.Null(timetable["tender"].MeetingsKnown);
    }

    [Fact]
    public void A_day_off_moves_where_meetings_are_not_known_and_both_are_said()
    {
        var step = new StepPlan("decision", "Decision", StepKind.Work, Estimate.Exactly(1)) { Gate = "cabinet" };
        var explained = Timetable.Of(new(new("p", step), TimetableCalendars.EnglandAndWales), D("2024-09-01"), D("2024-01-02")).Explain("decision");

        Assert.Equal((D("2024-09-01"), D("2024-08-30")), (explained.Kept.Legal, explained.Kept.Practical));
        Assert.Equal("Sunday 1 September 2024 is no day to begin on: moved to the working day before; the meetings around it are not known", explained.Note);
    }

    [Fact]
    public void A_step_that_overlaps_the_one_before_it_lets_it_end_later_and_a_lead_makes_it_end_earlier()
    {
        Assert.Equal((D("2024-08-08"), D("2024-07-29")), Of(-10));
        Assert.Equal((D("2024-07-29"), D("2024-07-19")), Of(0));
        Assert.Equal((D("2024-07-24"), D("2024-07-12")), Of(5)); // ten days before is Sunday 14 July

        static (DateOnly, DateOnly) Of(int lead)
        {
            var profile = new Profile("p", new("design", "Design", StepKind.Work, Estimate.Exactly(10)), new("tender", "Tender", StepKind.Work, Estimate.Exactly(35), new After("design", lead)));
            var design = Timetable.Of(new(profile, TimetableCalendars.EnglandAndWales), D("2024-09-01"), D("2024-01-02"))["design"].Latest;
            return (design.Finish, design.Start);
        }
    }

    [Fact]
    public void The_earliest_decision_waits_for_the_next_meeting()
    {
        var network = new Network(Worked.Profile, Worked.Meeting("cabinet", "2022-01-20", "2022-02-24", "2022-03-31"));
        var timetable = Timetable.Of(network, D("2024-03-31"), D("2022-01-04"));

        Assert.Equal(D("2022-02-02"), timetable["notice"].Earliest.Finish);
        Assert.Equal(D("2022-02-24"), timetable["decision"].Earliest.Start);
        Assert.Equal(D("2022-03-04"), timetable["call-in"].Earliest.Finish);
    }

    [Fact]
    public void A_committee_looks_at_it_within_the_notice()
    {
        var timetable = Of("2023-01-05", "2023-03-08", "2023-12-14");
        Assert.Equal(D("2023-03-08"), timetable["committee"].Latest.Start);
        Assert.Equal(D("2023-02-17"), timetable["notice"].Latest.Start); // not moved: the committee meets after the notice

        var early = Of("2023-01-05", "2023-03-08", "2023-11-09", "2023-12-15");
        Assert.Equal(D("2023-11-09"), early["award-committee"].Latest.Start);
        Assert.Equal(D("2023-11-08"), early["award-notice"].Latest.Start); // the notice of 15 November would come after its committee
        Assert.Equal(D("2023-08-25"), early["evaluation"].Latest.Start); // 75 days before the committee is Saturday 26 August

        static Timetable Of(params string[] days) => Timetable.Of(new(Worked.Profile, Worked.Meeting("committee", days)), D("2024-03-31"), D("2022-01-04"));
    }

    [Fact]
    public void Closure_days_lengthen_call_in_and_blackout_days_only_move_a_beginning()
    {
        var closed = TimetableCalendars.Of(BankHolidays.Current, closures: [Worked.Closed("2023-12-20")]);
        Assert.Equal(D("2023-12-13"), Timetable.Of(new(Worked.Profile, closed), D("2024-03-31"), D("2022-01-04"))["award"].Latest.Start);

        var black = TimetableCalendars.Of(BankHolidays.Current, blackouts: [Worked.Closed("2023-12-20"), Worked.Closed("2023-12-14")]);
        Assert.Equal((D("2023-12-13"), D("2023-12-13")), (Of(black)["award"].Latest.Start, Of(black)["award-call-in"].Latest.Start));
        Assert.Equal(D("2023-12-14"), Of(black)["award-call-in"].Latest.Legal);

        var both = TimetableCalendars.Of(BankHolidays.Current, closures: [Worked.Closed("2023-12-20")], blackouts: [Worked.Closed("2023-12-20")]);
        Assert.Single(both.People!.Closures);

        static Timetable Of(TimetableCalendars calendars) => Timetable.Of(new(Worked.Profile, calendars), D("2024-03-31"), D("2022-01-04"));
    }

    [Fact]
    public void Without_the_people_s_calendar_every_day_stays_where_the_law_puts_it()
    {
        var legal = new Network(Worked.Profile, TimetableCalendars.EnglandAndWales with { People = null });
        Assert.All(Timetable.Of(legal, D("2024-03-31"), D("2022-01-04")).Steps, step => Assert.Equal(step.Latest.Legal, step.Latest.Start));
    }

    [Fact]
    public void No_meetings_at_all_are_not_a_list_of_meetings() => Assert.Throws<ArgumentException>(() => new MeetingDates("cabinet"));

    [Theory]
    [InlineData("2024-01-09", null, null)]
    [InlineData("2024-01-10", "2024-01-10", "2024-01-10")]
    [InlineData("2024-01-11", "2024-01-10", "2024-02-20")]
    [InlineData("2024-02-20", "2024-02-20", "2024-02-20")]
    [InlineData("2024-02-21", null, null)]
    public void Meetings_are_known_from_the_first_to_the_last(string day, string? before, string? after)
    {
        var meetings = new MeetingDates("cabinet", D("2024-02-20"), D("2024-01-10"), D("2024-02-20"));
        Assert.Equal((before, after), (meetings.OnOrBefore(D(day))?.ToString("yyyy-MM-dd"), meetings.OnOrAfter(D(day))?.ToString("yyyy-MM-dd")));
        Assert.Equal([D("2024-01-10"), D("2024-02-20")], meetings.Days);
    }
}
