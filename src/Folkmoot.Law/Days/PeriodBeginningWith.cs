namespace Folkmoot.Law.Days;

/// <summary>
/// A "period of N days beginning with" a day (DAY-03): that day is the first of them, so the last is the day + N - 1.
/// "Before the end of" the period means on or before the last day. Adding N is the usual mistake.
/// </summary>
public static class PeriodBeginningWith
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "DAY-03", 1, "period of days beginning with a day", Standing.Law, Confidence.High, Since: null, Reading: null,
        Instruments.ProcurementAct(53, "(1)(a)"), Instruments.ProcurementAct(80, "(1)"), Instruments.ProcurementAct(69, "(1)"));

    /// <summary>The last day of the period, to its midnight.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A period of less than one day.</exception>
    public static Deadline LastDay(DateOnly first, int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        var last = first.AddDays(days - 1);
        return new()
        {
            Day = last,
            From = first,
            Bound = Bound.NotAfter,
            Rule = Rule,
            Length = new(days, Unit.Days),
            Steps = new Sum().Counted(first, last).Steps,
        };
    }
}
