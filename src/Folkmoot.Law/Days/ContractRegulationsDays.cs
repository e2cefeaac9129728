using Folkmoot.Law.Calendars;

namespace Folkmoot.Law.Days;

/// <summary>
/// The standstill of the Public Contracts Regulations 2015 (DAY-06): ten days after the day the letters were sent
/// electronically, fifteen otherwise, weekends and holidays included; when the last of them is not a working day it runs
/// to the end of the next working day. The Regulations are revoked, but saved for procedures already begun, so there is no last day.
/// </summary>
public static class ContractRegulationsDays
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "DAY-06", 1, "days after sending, to a working day", Standing.Law, Confidence.Medium, new(2015, 2, 26),
        "The ten and fifteen days are settled; that the end moves to the next working day of England and Wales is the reading adopted.",
        Instruments.ContractRegulations(87));

    /// <summary>The standstill that follows the day the letters were sent.</summary>
    /// <exception cref="OutsideTheLaw">Sent before 26 February 2015, or the end is outside the years the calendar knows.</exception>
    public static Standstill Standstill(DateOnly sent, bool electronically, WorkingCalendar? calendar = null)
    {
        calendar ??= WorkingCalendar.EnglandAndWales;
        var days = electronically ? 10 : 15;
        var counted = Rule.InForceOn(sent).AddDays(days);
        var last = calendar.OnOrAfter(counted);
        var sum = new Sum().Start(sent, "letters sent").Counted(sent.AddDays(1), counted);
        if (last > counted) sum.Walk(counted.AddDays(1), last.AddDays(-1), calendar).Result(last, "next working day");
        return new(new Deadline
        {
            Day = last,
            From = sent,
            Bound = Bound.NotAfter,
            Rule = Rule,
            Length = new(days, Unit.Days),
            Calendar = calendar,
            Steps = sum.Steps,
        });
    }
}
