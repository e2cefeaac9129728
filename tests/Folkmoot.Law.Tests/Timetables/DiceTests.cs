using Folkmoot.Law.Timetables;
using Folkmoot.Law.Timetables.Planning;
using Folkmoot.Law.Timetables.Simulating;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Timetables;

public class DiceTests
{
    // The first five numbers of SplitMix64 from 1234567, as its authors' own program gives them.
    [Fact]
    public void The_dice_give_the_published_numbers_of_the_generator()
    {
        ulong[] published = [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821];
        var dice = new Dice(1234567);

        Assert.All(published, number => Assert.Equal((number >> 11) / (double)(1UL << 53), dice.Uniform()));
    }

    [Fact]
    public void Each_pair_of_even_throws_gives_two_normal_ones_by_the_polar_method()
    {
        var (dice, even) = (new Dice(11), new Dice(11));
        for (var pair = 0; pair < 50; pair++)
        {
            var (x, y, square) = Inside(ref even);
            var scale = Math.Sqrt(-2 * Math.Log(square) / square);

            Assert.Equal(x * scale, dice.Normal(), 12);
            Assert.Equal(y * scale, dice.Normal(), 12);
        }
    }

    // The same on every machine and in every version: whoever kept a forecast with its seed can make it again.
    [Fact]
    public void A_forecast_of_a_seed_is_the_one_that_was_kept() => Assert.Equal(
        new Forecast(0.346m, D("2026-05-03"), D("2026-07-12"), D("2026-09-17"), 500, 42, 0.3m),
        Simulation.Of(new(Profiles.FullRedesign, TimetableCalendars.EnglandAndWales), D("2026-03-31"), D("2024-10-07"), runs: 500, seed: 42));

    [Fact]
    public void Of_a_single_run_every_date_is_its_own()
    {
        var forecast = Simulation.Of(new(Profiles.FullRedesign, TimetableCalendars.EnglandAndWales), D("2026-03-31"), D("2024-01-08"), runs: 1);

        Assert.NotNull(forecast.HalfBy);
        Assert.Equal((forecast.HalfBy, forecast.HalfBy), (forecast.EightyBy, forecast.NinetyFiveBy));
    }

    private static (double X, double Y, double Square) Inside(ref Dice even)
    {
        while (true)
        {
            var (x, y) = ((2 * even.Uniform()) - 1, (2 * even.Uniform()) - 1);
            var square = (x * x) + (y * y);
            if (square is < 1 and > 0) return (x, y, square);
        }
    }
}
