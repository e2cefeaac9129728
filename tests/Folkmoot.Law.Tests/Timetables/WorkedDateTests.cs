using Folkmoot.Law.Staff;
using Folkmoot.Law.Timetables;
using Folkmoot.Law.Timetables.Planning;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Timetables;

public class WorkedDateTests
{
    [Theory]
    [InlineData("2024-03-31", "2023-02-17", "2023-03-20", "2023-03-28", "2023-08-25", "2023-09-29", "2023-11-15", "2023-12-14", "2023-12-22", "2024-01-08")]
    [InlineData("2023-03-31", "2022-02-18", "2022-03-21", "2022-03-29", "2022-08-26", "2022-09-30", "2022-11-15", "2022-12-14", "2022-12-22", "2023-01-06")]
    [InlineData("2027-03-31", "2026-02-20", "2026-03-23", "2026-03-31", "2026-08-28", "2026-10-01", "2026-11-16", "2026-12-15", "2026-12-23", "2027-01-07")]
    public void A_contract_s_end_gives_the_last_day_of_every_step(string end, params string[] days)
    {
        var timetable = Worked.Ending(end);

        string[] steps = ["notice", "decision", "preparation", "tender", "evaluation", "award-notice", "award", "standstill", "mobilisation"];
        Assert.Equal(steps.Zip(days, (step, day) => (step, D(day))), steps.Select(step => (step, timetable[step].Latest.Start)));
        Assert.Equal(timetable["notice"].Latest.Start, timetable.LastDayToBegin);
        Assert.Equal(D(end).AddDays(1), timetable["mobilisation"].Latest.Finish);
    }

    [Fact]
    public void The_legal_day_stands_beside_the_day_to_plan_for()
    {
        var timetable = Worked.Ending("2024-03-31");

        Assert.Equal((D("2023-02-19"), MovedTo.WorkingDay), (timetable["notice"].Latest.Legal, timetable["notice"].Moved));
        Assert.Equal((D("2023-09-30"), MovedTo.WorkingDay), (timetable["evaluation"].Latest.Legal, timetable["evaluation"].Moved));
        Assert.Equal((D("2023-08-28"), MovedTo.WorkingDay), (timetable["tender"].Latest.Legal, timetable["tender"].Moved));
        Assert.Equal((D("2023-12-14"), MovedTo.Nothing), (timetable["award"].Latest.Legal, timetable["award"].Moved));
        Assert.Equal((D("2023-09-29"), D("2023-12-14")), (timetable["tender"].Latest.Finish, timetable["evaluation"].Latest.Finish));
    }

    [Fact]
    public void The_critical_path_runs_through_what_leaves_no_day_to_spare()
    {
        var timetable = Worked.Ending("2024-03-31");

        Assert.Equal(
            ["notice", "decision", "call-in", "preparation", "tender", "evaluation", "award-committee", "award", "award-call-in", "standstill", "signature", "mobilisation"],
            timetable.CriticalPath.Select(step => step.Key));
        Assert.All(timetable.CriticalPath, step => Assert.Equal(0, step.Spare));
        Assert.Equal(47, timetable["award-notice"].Spare); // from 29 September, when the tenders are in, to 15 November
        Assert.Equal(56, timetable["staff-information"].Spare); // from 8 January to 4 March: 28 days before 1 April
    }

    [Fact]
    public void Float_is_counted_from_the_first_day_a_step_can_begin()
    {
        var timetable = Worked.Ending("2024-03-31", today: "2023-02-16");
        Assert.Equal((D("2023-02-16"), 1), (timetable["notice"].Earliest.Start, timetable["notice"].Float));
        Assert.True(timetable.InTime);

        var late = Worked.Ending("2024-03-31", today: "2023-02-18"); // a Saturday
        Assert.Equal((D("2023-02-20"), -3), (late["notice"].Earliest.Start, late["notice"].Float));
        Assert.False(late.InTime);
        Assert.All(late.CriticalPath, step => Assert.True(step.Float < 0, step.Key));
        Assert.Equal(late["mobilisation"].Earliest.Finish, late.Done);
    }

    [Fact]
    public void Staff_information_is_due_28_days_before_the_transfer()
    {
        var step = Worked.Ending("2026-03-31")["staff-information"];
        Assert.Equal((D("2026-03-04"), "TUP-02"), (step.Latest.Start, step.Rule.Id));
        Assert.Equal(TransferDates.LiabilityInformationBy(D("2026-04-01")).Day, step.Latest.Legal);
    }

    [Fact]
    public void The_standstill_of_the_act_passes_over_holidays_anywhere_in_the_United_Kingdom()
    {
        var act = new Network(Worked.Profile.Under(StepKind.ProcurementActStandstill), TimetableCalendars.EnglandAndWales);
        Assert.Equal(D("2025-12-22"), Timetable.Of(act, D("2026-03-31"), D("2025-01-06"))["standstill"].Latest.Start); // 2 January does not count in Scotland
        Assert.Equal(D("2025-12-23"), Worked.Ending("2026-03-31")["standstill"].Latest.Start);
        Assert.Throws<OutsideTheLaw>(() => Timetable.Of(act, D("2024-03-31"), D("2023-01-03")));
    }
}
