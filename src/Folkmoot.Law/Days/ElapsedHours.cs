namespace Folkmoot.Law.Days;

/// <summary>
/// Hours by the clock (DAY-08), such as the 72 hours after becoming aware of a personal data breach. Nights, weekends and
/// holidays count. An hour is an hour of elapsed time: a change of the clocks moves the local time of the end, not the end.
/// </summary>
public static class ElapsedHours
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "DAY-08", 1, "hours elapsed", Standing.Law, Confidence.High, new(2018, 5, 25), Reading: null,
        Instruments.DataProtection(33));

    /// <summary>The instant by which the thing has to be done.</summary>
    /// <param name="aware">The instant from which the hours run.</param>
    /// <param name="hours">How many, at least 1; the duty to notify a breach is 72.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than one hour.</exception>
    /// <exception cref="OutsideTheLaw">Aware before 25 May 2018.</exception>
    public static HoursDeadline After(DateTimeOffset aware, int hours = 72)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(hours, 1);
        var from = aware.ToUniversalTime();
        Rule.InForceOn(DateOnly.FromDateTime(from.UtcDateTime));
        return new(from, hours, from.AddHours(hours), Rule);
    }
}

/// <summary>An instant computed from elapsed hours. Instants are UTC.</summary>
/// <param name="From">The instant from which the hours run, in UTC.</param>
/// <param name="Hours">How many hours.</param>
/// <param name="Instant">The end, in UTC.</param>
/// <param name="Rule">The rule by which it was counted.</param>
public sealed record HoursDeadline(DateTimeOffset From, int Hours, DateTimeOffset Instant, Rule Rule)
{
    /// <summary>The end by the clocks of a place, for showing; never for storing.</summary>
    public DateTimeOffset In(TimeZoneInfo place) => TimeZoneInfo.ConvertTime(Instant, place);

    /// <summary>Whether the clocks of a place change between start and end, so that the local times look an hour out.</summary>
    public bool ClocksChange(TimeZoneInfo place) => place.GetUtcOffset(From) != place.GetUtcOffset(Instant);
}
