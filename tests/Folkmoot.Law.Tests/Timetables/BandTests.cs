using Folkmoot.Law.Timetables;
using Folkmoot.Law.Timetables.Judging;
using Folkmoot.Law.Timetables.Planning;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Timetables;

public class BandTests
{
    private static readonly Network Redesign = new(Profiles.FullRedesign, TimetableCalendars.EnglandAndWales);
    private static readonly Network Floor = new(Profiles.Floor, TimetableCalendars.EnglandAndWales);

    [Fact]
    public void Bands_are_those_of_the_worked_cases() => ForEach("TIM-03", 2, (given, expected) =>
    {
        var weeks = new BandWeeks(given.GetProperty("likely_weeks").GetInt32(), given.GetProperty("low_weeks").GetInt32(), given.GetProperty("floor_weeks").GetInt32());
        var judged = Bands.ByWeeks(Day(given, "contract_end"), Day(given, "today"), weeks);

        Assert.Equal(expected.GetProperty("weeks_remaining").GetDecimal(), judged.WeeksRemaining);
        Assert.Equal(expected.GetProperty("band").GetString(), judged.Band.ToString().ToUpperInvariant());
        Same(expected, "latest_start_likely", judged.LatestStartLikely);
        Same(expected, "latest_start_low", judged.LatestStartLow);
        Same(expected, "floor_date", judged.FloorDate);
        Assert.Equal(weeks, BandWeeks.OfPhases);
    });

    [Fact]
    public void The_weeks_are_the_sums_of_the_phases()
    {
        Assert.Equal(new Estimate(43, 76, 149), Phases.FullRedesign);
        Assert.Equal(24, Phases.Floor);
    }

    [Theory]
    [InlineData("2021-10-16", Band.Green, 76.0)]
    [InlineData("2021-10-17", Band.Amber, 75.9)]
    [InlineData("2022-06-04", Band.Amber, 43.0)]
    [InlineData("2022-06-05", Band.Red, 42.9)]
    [InlineData("2022-10-15", Band.Red, 24.0)]
    [InlineData("2022-10-16", Band.Black, 23.9)]
    [InlineData("2023-04-02", Band.Black, -0.1)]
    public void A_band_changes_the_day_after_its_last_day(string today, Band band, double weeks)
    {
        var judged = Bands.ByWeeks(D("2023-03-31"), D(today));

        Assert.Equal((band, (decimal)weeks), (judged.Band, judged.WeeksRemaining));
        Assert.Equal(D("2022-10-15").DayNumber - D(today).DayNumber, judged.DaysToFloor);
        Assert.DoesNotContain("lawful", judged.Says, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Each_band_says_something_else() =>
        Assert.Equal(4, ((string[])["2021-01-01", "2022-01-01", "2022-07-01", "2023-01-01"]).Select(today => Bands.ByWeeks(D("2023-03-31"), D(today)).Says).Distinct().Count());

    [Theory]
    [InlineData("2022-10-18", Band.Red)]
    [InlineData("2022-10-19", Band.Red)]
    [InlineData("2022-10-20", Band.Black)]
    public void On_the_real_calendars_the_floor_is_the_last_day_of_its_steps(string today, Band band)
    {
        var judged = Bands.ByNetworks(D("2023-03-31"), D(today), Redesign, Floor);

        Assert.Equal((D("2022-10-19"), band), (judged.FloorDate, judged.Band));
        Assert.Equal(Redesign.LastDayToBegin(D("2023-04-01"), Pace.Likely), judged.LatestStartLikely);
        Assert.Equal(Redesign.LastDayToBegin(D("2023-04-01"), Pace.Low), judged.LatestStartLow);
    }

    [Theory]
    [InlineData("2023-03-31", true)]
    [InlineData("2028-12-31", true)]
    [InlineData("2029-01-01", false)]
    [InlineData("2018-12-31", false)]
    public void Where_the_calendars_do_not_reach_there_is_no_band_by_them(string end, bool known) =>
        Assert.Equal(known ? Bands.ByNetworks(D(end), D("2022-10-18"), Redesign, Floor) : null, Bands.ByNetworksWhereKnown(D(end), D("2022-10-18"), Redesign, Floor));

    [Fact]
    public void The_two_seeds_were_red_when_their_notices_were_published()
    {
        Assert.Equal((Band.Red, 27.6m), (Bands.ByWeeks(D("2023-03-31"), D("2022-09-20")).Band, Bands.ByWeeks(D("2023-03-31"), D("2022-09-20")).WeeksRemaining));
        Assert.Equal((Band.Red, 39.9m, D("2022-10-17")), (Bands.ByWeeks(D("2024-03-31"), D("2023-06-27")).Band, Bands.ByWeeks(D("2024-03-31"), D("2023-06-27")).WeeksRemaining, Bands.ByWeeks(D("2024-03-31"), D("2023-06-27")).LatestStartLikely));
    }

    [Theory]
    [InlineData("2023-01-21", Band.Green)]
    [InlineData("2023-01-22", Band.Amber)]
    [InlineData("2023-02-26", Band.Red)]
    [InlineData("2023-03-19", Band.Black)]
    public void The_weeks_of_an_authority_take_the_place_of_the_planned_ones(string today, Band band)
    {
        var judged = Bands.ByWeeks(D("2023-03-31"), D(today), new(10, 5, 2));

        Assert.Equal((band, D("2023-01-21"), D("2023-02-25"), D("2023-03-18")), (judged.Band, judged.LatestStartLikely, judged.LatestStartLow, judged.FloorDate));
    }
}
