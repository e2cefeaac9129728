using Folkmoot.Law.Calendars;

namespace Folkmoot.Law.Days;

/// <summary>
/// The standstill of the Provider Selection Regime (DAY-05): ends at midnight at the end of the eighth working day after the
/// day the notice of intention is published. The day of publication does not count, so it is one working day longer
/// than under the Procurement Act.
/// </summary>
public static class ProviderSelectionDays
{
    /// <summary>The length of the standstill in working days.</summary>
    public const int StandstillLength = 8;

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "DAY-05", 1, "working days after the day of publication", Standing.Law, Confidence.Medium, new(2024, 1, 1),
        "The start is settled; that the bank holidays are those of England and Wales is the reading adopted.",
        Instruments.ProviderSelection(12));

    /// <summary>The standstill that follows the day the notice of intention was published.</summary>
    /// <exception cref="OutsideTheLaw">Published before 1 January 2024, or the count leaves the years the calendar knows.</exception>
    public static Standstill Standstill(DateOnly published, WorkingCalendar? calendar = null)
    {
        calendar ??= WorkingCalendar.EnglandAndWales;
        var last = calendar.After(Rule.InForceOn(published), StandstillLength);
        return new(new Deadline
        {
            Day = last,
            From = published,
            Bound = Bound.NotAfter,
            Rule = Rule,
            Length = new(StandstillLength, Unit.WorkingDays),
            Calendar = calendar,
            Steps = new Sum().Start(published, "notice of intention").Walk(published.AddDays(1), last, calendar).Steps,
        });
    }
}
