using Folkmoot.Law.Calendars;

namespace Folkmoot.Law.Days;

/// <summary>
/// Working days under the Procurement Act 2023 (DAY-04): not a Saturday or Sunday, and not a bank holiday in any part of the
/// United Kingdom. A standstill is counted from and including the day the notice is published.
/// </summary>
public static class ProcurementActDays
{
    /// <summary>The length of the mandatory standstill, and the least of a voluntary one, in working days.</summary>
    public const int StandstillLength = 8;

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "DAY-04", 1, "working days beginning with publication, anywhere in the United Kingdom", Standing.Law, Confidence.High, new(2025, 2, 24), Reading: null,
        Instruments.ProcurementAct(51), Instruments.ProcurementAct(123, "(1)"), Instruments.BankHolidays);

    /// <summary>The standstill that begins with the day the contract award notice was published.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than eight working days: not even a voluntary standstill may be shorter.</exception>
    /// <exception cref="OutsideTheLaw">Published before 24 February 2025, or the count leaves the years the calendar knows.</exception>
    public static Standstill Standstill(DateOnly published, int workingDays = StandstillLength, WorkingCalendar? calendar = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workingDays, StandstillLength);
        calendar ??= WorkingCalendar.UnitedKingdom;
        var last = calendar.After(Rule.InForceOn(published).AddDays(-1), workingDays);
        return new(new Deadline
        {
            Day = last,
            From = published,
            Bound = Bound.NotAfter,
            Rule = Rule,
            Length = new(workingDays, Unit.WorkingDays),
            Calendar = calendar,
            Steps = new Sum().Walk(published, last, calendar).Steps,
        });
    }
}
