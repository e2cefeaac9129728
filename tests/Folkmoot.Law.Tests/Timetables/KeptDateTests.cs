using Folkmoot.Law.Calendars;
using Folkmoot.Law.Timetables;
using Folkmoot.Law.Timetables.Planning;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Timetables;

public class KeptDateTests
{
    [Fact]
    public void Each_date_keeps_its_rule_its_version_its_calendar_and_its_inputs()
    {
        var kept = Worked.Ending("2024-03-31").Kept().ToDictionary(date => date.Key);

        Assert.Equal(new("notice", D("2023-02-19"), D("2023-02-17"), "EXE-05", 1, "2026-11-21", "done by 20 March 2023; 28 clear days; begun on a working day"), kept["notice"]);
        Assert.Equal(new("standstill", D("2023-12-22"), D("2023-12-22"), "TIM-02", 1, "2026-11-21", "done by 8 January 2024; 8 working days; begun on a working day"), kept["standstill"]);
        Assert.Equal(("CIN-03", "done by 22 December 2023; 5 clear working days; begun on a working day"), (kept["award-call-in"].RuleId, kept["award-call-in"].Inputs));
        Assert.Equal(Worked.Network.Steps.Count, kept.Count);
    }

    [Fact]
    public void Each_date_can_be_worked_out_day_by_day()
    {
        var timetable = Worked.Ending("2024-03-31");

        var notice = timetable.Explain("notice");
        Assert.Equal("Sunday 19 February 2023 is no day to begin on: moved to the working day before", notice.Note);
        Assert.Equal(("EXE-05", "DAY-01", Unit.ClearDays), (notice.Rule.Id, notice.Sum!.Rule.Id, notice.Sum.Length.Unit));
        Assert.Equal(
            ["Friday 22 December 2023: 1 day", "Saturday 23 to Sunday 24 December 2023: weekend, not counted", "Monday 25 to Tuesday 26 December 2023: bank holiday, not counted"],
            timetable.Explain("standstill").Sum!.Steps.Take(3).Select(step => step.ToString()));
        Assert.Equal(["Saturday 30 September to Wednesday 13 December 2023: 75 days", "Thursday 14 December 2023: what follows begins"], timetable.Explain("evaluation").Sum!.Steps.Select(step => step.ToString()));
        Assert.Null(timetable.Explain("mobilisation").Note);
        Assert.Null(timetable.Explain("signature").Sum);
        Assert.Equal("Saturday 30 September 2023 is no day to begin on: moved to the working day before", timetable.Explain("evaluation").Note);
        Assert.Throws<ArgumentException>(() => timetable.Explain("nothing"));
    }

    [Fact]
    public void A_holiday_proclaimed_later_moves_dates_and_says_so()
    {
        var before = BankHolidays.Read(Embedded().Replace("version: 2026-11-21", "version: before", StringComparison.Ordinal).Replace("2022-09-19 EW", "# EW", StringComparison.Ordinal));
        var old = Timetable.Of(new(Worked.Profile, TimetableCalendars.Of(before)), D("2022-12-12"), D("2022-01-04"));
        var now = Timetable.Of(new(Worked.Profile, TimetableCalendars.EnglandAndWales), D("2022-12-12"), D("2022-01-04"));

        var moved = MovedDate.Between(old.Kept(), now.Kept());

        // Signature stays on Tuesday 20 September, 84 days before; eight working days before it are now a day more.
        Assert.DoesNotContain(moved, date => date.Key == "mobilisation");
        var standstill = Assert.Single(moved, date => date.Key == "standstill");
        Assert.Equal((D("2022-09-08"), D("2022-09-07"), -1, Cause.Calendar), (standstill.Before!.Practical, standstill.Now!.Practical, standstill.Days, standstill.Because));
    }

    [Fact]
    public void Another_closure_day_or_another_meeting_is_behind_the_dates_it_moves()
    {
        var kept = Worked.Ending("2024-03-31").Kept();
        var closed = Of(TimetableCalendars.Of(BankHolidays.Current, closures: [Worked.Closed("2023-12-20")]));
        var later = Of(TimetableCalendars.Of(BankHolidays.Current, closures: [Worked.Closed("2023-12-21")]));

        Assert.Equal(Cause.Calendar, Assert.Single(MovedDate.Between(kept, closed), date => date.Key == "award-call-in").Because);
        Assert.NotEqual(closed[0].CalendarVersion, later[0].CalendarVersion);
        Assert.Matches("^2026-11-21 with closure days [0-9a-f]{8}$", closed[0].CalendarVersion);
        Assert.Equal(Cause.Inputs, Assert.Single(MovedDate.Between(Of(Worked.Meeting("cabinet", "2023-12-07", "2024-01-25")), Of(Worked.Meeting("cabinet", "2023-12-06", "2024-01-25"))), date => date.Key == "award").Because);

        static IReadOnlyList<KeptDate> Of(TimetableCalendars calendars) => Timetable.Of(new(Worked.Profile, calendars), D("2024-03-31"), D("2022-01-04")).Kept();
    }

    [Fact]
    public void A_date_that_is_the_same_has_not_moved_whatever_is_behind_it()
    {
        var kept = Worked.Ending("2024-03-31").Kept();
        Assert.Empty(MovedDate.Between(kept, [.. kept.Select(date => date with { CalendarVersion = "later", RuleVersion = 2 })]));
    }

    [Theory]
    [InlineData("EXE-05", 1, "later", "a", Cause.Calendar)]
    [InlineData("EXE-05", 2, "v", "a", Cause.Rule)]
    [InlineData("EXE-06", 1, "v", "a", Cause.Rule)]
    [InlineData("EXE-05", 1, "v", "b", Cause.Inputs)]
    [InlineData("EXE-05", 1, "v", "a", Cause.None)]
    [InlineData("EXE-06", 2, "later", "b", Cause.Rule | Cause.Calendar | Cause.Inputs)]
    public void A_date_that_moved_says_what_differs(string rule, int version, string calendar, string inputs, Cause because)
    {
        var before = new KeptDate("notice", D("2023-02-19"), D("2023-02-17"), "EXE-05", 1, "v", "a");
        var now = new KeptDate("notice", D("2023-02-19"), D("2023-02-15"), rule, version, calendar, inputs);

        var moved = Assert.Single(MovedDate.Between([before], [now]));
        Assert.Equal((because, -2, before, now), (moved.Because, moved.Days, moved.Before, moved.Now));
        Assert.Equal(0, Assert.Single(MovedDate.Between([before], [before with { Legal = D("2023-02-18") }])).Days);
    }

    [Fact]
    public void Steps_that_came_or_went_are_among_the_dates_that_moved()
    {
        var one = new KeptDate("notice", D("2023-02-19"), D("2023-02-17"), "EXE-05", 1, "v", "a");
        var other = one with { Key = "award" };

        var moved = MovedDate.Between([one], [other]);
        Assert.Equal([("award", null, null), ("notice", D("2023-02-17"), (int?)null)], moved.Select(date => (date.Key, date.Before?.Practical, date.Days)));
        Assert.All(moved, date => Assert.Equal(Cause.Inputs, date.Because));
    }

    private static string Embedded() => File.ReadAllText(Repository.Path("src", "Folkmoot.Law", "Calendars", "bank-holidays.txt"));

    [Fact]
    public void Where_every_day_is_left_as_the_law_puts_it_a_step_begins_on_any_day()
    {
        var network = Worked.Network.On(TimetableCalendars.EnglandAndWales with { People = null });

        Assert.EndsWith("; begun on any day", Timetable.Of(network, D("2024-03-31"), D("2022-01-04")).Kept()[0].Inputs, StringComparison.Ordinal);
    }
}
