using Folkmoot.Law;
using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Days;

public class StandstillTests
{
    [Theory]
    [InlineData("2025-12-12", "2025-12-23", "2025-12-24")]
    [InlineData("2026-02-23", "2026-03-04", "2026-03-05")]
    [InlineData("2025-11-27", "2025-12-09", "2025-12-10")] // 1 December is a bank holiday in Scotland
    [InlineData("2026-06-10", "2026-06-22", "2026-06-23")] // and so is 15 June
    [InlineData("2026-11-21", "2026-12-03", "2026-12-04")] // published on a Saturday; 30 November is one too
    public void Under_the_Procurement_Act_the_day_of_publication_is_the_first_of_eight(string published, string ends, string over)
    {
        var standstill = ProcurementActDays.Standstill(D(published));

        Assert.Equal((D(ends), D(over)), (standstill.Ends.Day, standstill.Over));
        Assert.Equal(8, standstill.Ends.Counted().Count());
    }

    [Theory]
    [InlineData("2025-12-12", "2025-12-24", "2025-12-25")]
    [InlineData("2026-11-02", "2026-11-12", "2026-11-13")]
    [InlineData("2025-11-27", "2025-12-09", "2025-12-10")] // Scotland's bank holiday counts here
    public void Under_the_Provider_Selection_Regime_the_count_starts_the_day_after(string published, string ends, string over)
    {
        var standstill = ProviderSelectionDays.Standstill(D(published));

        Assert.Equal((D(ends), D(over)), (standstill.Ends.Day, standstill.Over));
    }

    [Theory]
    [InlineData("2022-01-24", true, "2022-02-03")]
    [InlineData("2022-01-26", true, "2022-02-07")] // the tenth day is a Saturday
    [InlineData("2022-01-24", false, "2022-02-08")]
    [InlineData("2022-04-08", true, "2022-04-19")] // the tenth day is Easter Monday
    public void Under_the_2015_Regulations_it_runs_to_the_end_of_a_working_day(string sent, bool electronically, string ends) =>
        Assert.Equal(D(ends), ContractRegulationsDays.Standstill(D(sent), electronically).Ends.Day);

    [Fact]
    public void A_standstill_before_its_Act_was_in_force_throws()
    {
        Assert.Throws<OutsideTheLaw>(() => ProcurementActDays.Standstill(D("2025-02-23")));
        Assert.Throws<OutsideTheLaw>(() => ProviderSelectionDays.Standstill(D("2023-12-31")));
    }

    [Fact]
    public void A_voluntary_standstill_may_be_longer_but_not_shorter()
    {
        Assert.Equal(D("2025-12-29"), ProcurementActDays.Standstill(D("2025-12-12"), 10).Ends.Day);
        Assert.Throws<ArgumentOutOfRangeException>(() => ProcurementActDays.Standstill(D("2025-12-12"), 7));
    }

    [Fact]
    public void A_calendar_of_England_alone_would_end_a_day_too_early() =>
        Assert.Equal(D("2025-12-08"), ProcurementActDays.Standstill(D("2025-11-27"), calendar: WorkingCalendar.EnglandAndWales).Ends.Day);

    [Fact]
    public void The_roll_over_shows_in_the_sum() => Assert.Equal(
        [
            "Wednesday 26 January 2022: letters sent, not counted",
            "Thursday 27 January to Saturday 5 February 2022: 10 days",
            "Sunday 6 February 2022: weekend, not counted",
            "Monday 7 February 2022: next working day",
        ],
        ContractRegulationsDays.Standstill(D("2022-01-26"), electronically: true).Ends.Steps.Select(step => step.ToString()));
}
