namespace Folkmoot.Platform;

/// <summary>The one source of time. Instants are UTC; a day is a day in London.</summary>
public sealed class Clock(TimeProvider time)
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>This instant, in UTC.</summary>
    public DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Today's date in Europe/London, which differs from the UTC date for an hour of every summer night.</summary>
    public DateOnly Today => DayOf(Now);

    /// <summary>The London date on which a UTC instant falls.</summary>
    public static DateOnly DayOf(DateTime utc) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), London));

    /// <summary>The London time of day at a UTC instant.</summary>
    public static TimeOnly TimeOf(DateTime utc) =>
        TimeOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), London));

    /// <summary>The UTC instant at which a London day begins.</summary>
    public static DateTime StartOf(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), London);

    /// <summary>A new time-ordered key.</summary>
    public Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());
}
