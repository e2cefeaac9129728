namespace Folkmoot.Law.Days;

/// <summary>
/// Years and months "beginning on" or "beginning with" a day (DAY-07): the period ends with the day before the corresponding
/// date. Where the last month has no such date (31 January and six months, 29 February and six years), it ends with that month.
/// </summary>
public static class YearsAndMonths
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "DAY-07", 1, "years or months beginning with a day", Standing.Law, Confidence.High, Since: null,
        "Where the corresponding date does not exist the period ends with the last day of the month.",
        Instruments.AccessToInformation(21), Instruments.CorrespondingDate);

    /// <summary>The last day of a period of whole years, to its midnight.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than one year.</exception>
    public static Deadline LastDayOfYears(DateOnly first, int years)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        return Deadline(first, first.AddYears(years), new(years, Unit.Years));
    }

    /// <summary>The last day of a period of whole months, to its midnight.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than one month.</exception>
    public static Deadline LastDayOfMonths(DateOnly first, int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        return Deadline(first, first.AddMonths(months), new(months, Unit.Months));
    }

    private static Deadline Deadline(DateOnly first, DateOnly corresponding, Length length)
    {
        var last = corresponding.Day == first.Day ? corresponding.AddDays(-1) : corresponding;
        return new()
        {
            Day = last,
            From = first,
            Bound = Bound.NotAfter,
            Rule = Rule,
            Length = length,
            Steps = new Sum().Counted(first, last).Steps,
        };
    }
}
