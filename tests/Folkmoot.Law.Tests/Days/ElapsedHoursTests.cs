using Folkmoot.Law;
using Folkmoot.Law.Days;

namespace Folkmoot.Law.Tests.Days;

public class ElapsedHoursTests
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    [Fact]
    public void Seventy_two_hours_run_through_a_weekend()
    {
        var end = ElapsedHours.After(new(2026, 11, 20, 16, 30, 0, TimeSpan.Zero));
        Assert.Equal(new(2026, 11, 23, 16, 30, 0, TimeSpan.Zero), end.Instant);
        Assert.False(end.ClocksChange(London));
    }

    [Fact]
    public void When_the_clocks_go_back_the_local_time_is_an_hour_earlier_and_the_hours_are_the_same()
    {
        var aware = new DateTimeOffset(2026, 10, 24, 9, 0, 0, TimeSpan.FromHours(1));
        var end = ElapsedHours.After(aware);

        Assert.Equal(TimeSpan.FromHours(72), end.Instant - aware);
        Assert.Equal(new(2026, 10, 27, 8, 0, 0, TimeSpan.Zero), end.In(London));
        Assert.True(end.ClocksChange(London));
    }

    [Fact]
    public void Hours_before_the_duty_existed_throw() =>
        Assert.Throws<OutsideTheLaw>(() => ElapsedHours.After(new(2018, 5, 24, 12, 0, 0, TimeSpan.Zero)));
}
