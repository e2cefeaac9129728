using Folkmoot.Law.Timetables;
using Folkmoot.Law.Timetables.Planning;
using Folkmoot.Law.Timetables.Simulating;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Timetables;

public class SimulationTests
{
    private static readonly TimetableCalendars England = TimetableCalendars.EnglandAndWales;
    private static readonly Network Redesign = new(Profiles.FullRedesign, England);

    [Fact]
    public void The_same_seed_gives_the_same_forecast_and_another_seed_nearly_the_same()
    {
        var one = Simulation.Of(Redesign, D("2026-03-31"), D("2024-01-08"), runs: 4000, seed: 7);
        Assert.Equal(one, Simulation.Of(Redesign, D("2026-03-31"), D("2024-01-08"), runs: 4000, seed: 7));

        var other = Simulation.Of(Redesign, D("2026-03-31"), D("2024-01-08"), runs: 4000, seed: 8);
        Assert.NotEqual(one, other);
        Assert.InRange(other.Chance - one.Chance, -0.05m, 0.05m);
        Assert.Equal((4000, 7UL, 0.30m), (one.Runs, one.Seed, one.Correlation));
    }

    [Fact]
    public void The_dates_ascend_and_lie_between_all_low_and_all_high()
    {
        var forecast = Simulation.Of(Redesign, D("2026-03-31"), D("2024-01-08"), runs: 2000);
        DateOnly[] days = [Done(Pace.Low), forecast.HalfBy!.Value, forecast.EightyBy!.Value, forecast.NinetyFiveBy!.Value, Done(Pace.High)];

        Assert.Equal(days.Order(), days);
        Assert.Equal(days.Length, days.Distinct().Count());
        static DateOnly Done(Pace pace) => Timetable.Of(Redesign, D("2026-03-31"), D("2024-01-08"), pace).Done;
    }

    [Fact]
    public void Lengths_that_vary_together_spread_the_end_further()
    {
        Assert.True(Spread(0) < Spread(0.3m) && Spread(0.3m) < Spread(1));
        static int Spread(decimal correlation)
        {
            var forecast = Simulation.Of(Redesign, D("2026-03-31"), D("2024-01-08"), runs: 4000, correlation: correlation);
            return forecast.NinetyFiveBy!.Value.DayNumber - forecast.HalfBy!.Value.DayNumber;
        }
    }

    [Fact]
    public void The_chance_falls_with_the_days_left_from_all_to_nothing()
    {
        decimal[] chances = [.. ((string[])["2021-01-04", "2022-06-06", "2022-12-05", "2023-06-05"]).Select(today => Simulation.Of(Redesign, D("2024-03-31"), D(today), runs: 1000).Chance)];
        Assert.Equal(chances.OrderDescending(), chances);
        Assert.Equal((1m, 0m), (chances[0], chances[^1]));
    }

    [Fact]
    public void Lengths_without_doubt_end_on_one_day()
    {
        var (today, end) = (D("2023-02-17"), D("2024-03-31"));
        var done = Timetable.Of(Worked.Network, end, today).Done;
        Assert.Equal((1m, done, done, done), (Of(done.AddDays(-1)).Chance, Of(end).HalfBy, Of(end).EightyBy, Of(end).NinetyFiveBy));
        Assert.Equal(0m, Of(done.AddDays(-2)).Chance);

        Forecast Of(DateOnly contractEnd) => Simulation.Of(Worked.Network, contractEnd, today, runs: 10);
    }

    [Fact]
    public void What_has_happened_is_not_drawn_again()
    {
        var begun = Simulation.Of(Worked.Network, D("2024-03-31"), D("2023-12-14"), [.. Worked.Network.Upstream("award").Append("award").Select(key => new Happened(key, D("2023-12-14"), D("2023-12-14")))], runs: 10);
        Assert.Equal((D("2024-04-01"), 1m), (begun.HalfBy, begun.Chance)); // call-in, eight working days from 22 December, and 84 days from Monday 8 January
    }

    [Fact]
    public void Past_the_years_known_there_is_no_date()
    {
        var forecast = Simulation.Of(Redesign, D("2028-03-31"), D("2028-03-01"), runs: 100);
        Assert.Equal((0m, null, null), (forecast.Chance, forecast.HalfBy, forecast.NinetyFiveBy));
    }

    [Fact]
    public void No_runs_and_correlations_beyond_one_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Simulation.Of(Redesign, D("2026-03-31"), D("2024-01-08"), runs: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Simulation.Of(Redesign, D("2026-03-31"), D("2024-01-08"), correlation: 1.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Simulation.Of(Redesign, D("2026-03-31"), D("2024-01-08"), correlation: -0.1m));
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(0.25, 20)] // the share below the likely is 10/40, and all of it lies left of 20
    [InlineData(0.5, 26)] // 50 - sqrt(0.5 x 40 x 30) = 25.5
    [InlineData(1, 50)]
    public void A_triangle_gives_the_length_below_which_a_share_lies(double share, int days) => Assert.Equal(days, Triangle.At(new(10, 20, 50), share));

    [Fact]
    public void A_triangle_may_begin_at_its_likely_length_or_have_no_width()
    {
        Assert.Equal(0, Triangle.At(new(0, 0, 56), 0));
        Assert.Equal(16, Triangle.At(new(0, 0, 56), 0.5)); // 56 - sqrt(0.5 x 56 x 56)
        Assert.Equal(12, Triangle.At(Estimate.Exactly(12), 0.9));
    }

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1, 0.8413447)]
    [InlineData(-1, 0.1586553)]
    [InlineData(1.959964, 0.975)]
    public void The_normal_share_is_that_of_the_tables(double z, double share) => Assert.Equal(share, Triangle.NormalShare(z), 6);

    [Fact]
    public void The_dice_fall_as_a_normal_distribution_does()
    {
        var dice = new Dice(3);
        var thrown = Enumerable.Range(0, 20_000).Select(_ => dice.Normal()).ToArray();
        Assert.InRange(thrown.Average(), -0.03, 0.03);
        Assert.InRange(thrown.Average(number => number * number), 0.96, 1.04);
        Assert.InRange(thrown.Zip(thrown.Skip(1)).Average(pair => pair.First * pair.Second), -0.03, 0.03);
    }

    [Fact]
    public void An_even_throw_is_at_least_nothing_and_less_than_one()
    {
        var dice = new Dice(5);
        var thrown = Enumerable.Range(0, 10_000).Select(_ => dice.Uniform()).ToList();
        Assert.All(thrown, number => Assert.True(number is >= 0 and < 1));
        Assert.InRange(thrown.Average(), 0.49, 0.51);
    }

    // Each step has a middle length of 25 or 26 days and 42 that 95 of a hundred do not pass. Together they are twice that; apart they
    // even out: the mean of the sum is 53.3 and its standard deviation 12.
    [Theory]
    [InlineData(1, 50, 52, 84, 85)]
    [InlineData(0, 51, 54, 72, 76)]
    [InlineData(0.3, 50, 54, 75, 79)]
    public void Two_steps_that_vary_together_are_late_together(double correlation, int halfFrom, int halfTo, int mostFrom, int mostTo)
    {
        var (length, today) = (new Estimate(10, 20, 50), D("2024-01-08"));
        var chain = new Profile("two", new("a", "One", StepKind.Work, length), new("b", "Other", StepKind.Work, length, "a"));
        var forecast = Simulation.Of(new(chain, England with { People = null }), D("2024-03-31"), today, correlation: (decimal)correlation);

        Assert.InRange(forecast.HalfBy!.Value.DayNumber - today.DayNumber, halfFrom, halfTo);
        Assert.InRange(forecast.NinetyFiveBy!.Value.DayNumber - today.DayNumber, mostFrom, mostTo);
    }
}
