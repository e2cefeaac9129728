using Folkmoot.Law.Days;

namespace Folkmoot.Law.ProcurementAct;

/// <summary>What is on record about how tenders are invited. Null means that nothing is on record.</summary>
/// <param name="LightTouch">Whether the contract is a light touch contract.</param>
/// <param name="Electronic">Whether tenders may be submitted electronically.</param>
/// <param name="AllDocuments">Whether the notice and all tender documents are provided at the same time.</param>
/// <param name="PlannedNotice">Whether a qualifying planned procurement notice was published.</param>
/// <param name="Urgent">Whether a state of urgency makes the ordinary period impractical.</param>
/// <param name="Preselected">Whether only suppliers selected before may tender.</param>
/// <param name="Agreed">Whether they have all agreed a period with the authority, which councils may do.</param>
public sealed record Invitation(
    bool? LightTouch = null, bool? Electronic = null, bool? AllDocuments = null, bool? PlannedNotice = null, bool? Urgent = null, bool? Preselected = null, bool? Agreed = null);

/// <summary>A least period for suppliers: its days, or none, or what is missing to say.</summary>
/// <param name="Answered">Yes when there is a least period; no when there is none; not evidenced when facts are missing.</param>
/// <param name="Days">The least period in days.</param>
/// <param name="Why">Which line of the provision applies, or what is missing.</param>
public sealed record LeastPeriod(Met Answered, int? Days, string Why);

/// <summary>The least time suppliers have to ask to take part and to tender (PA-15). Light touch contracts have no least period, but the time has to be reasonable.</summary>
public static class TimeLimits
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = Act.Rule("PA-15", "time limits for suppliers", citations: [Instruments.ProcurementAct(54)]);

    /// <summary>The least period to ask to take part.</summary>
    public static Dated<int> Participation { get; } = Act.Number("PA-15", "participation", "days beginning with the day after invitation", 25, Instruments.ProcurementAct(54, "(3)"));

    /// <summary>The same in a state of urgency.</summary>
    public static Dated<int> ParticipationUrgent { get; } = Act.Number("PA-15", "participation, urgent", "days beginning with the day after invitation", 10, Instruments.ProcurementAct(54, "(3)"));

    /// <summary>The least tendering period, electronic and all documents at once.</summary>
    public static Dated<int> Tendering { get; } = Act.Number("PA-15", "tendering, electronic with all documents", "days beginning with the day after invitation", 25, Instruments.ProcurementAct(54, "(4)"));

    /// <summary>The same when either is missing.</summary>
    public static Dated<int> TenderingOneMissing { get; } = Act.Number("PA-15", "tendering, not electronic or not all documents", "days beginning with the day after invitation", 30, Instruments.ProcurementAct(54, "(4)"));

    /// <summary>The same when both are missing.</summary>
    public static Dated<int> TenderingBothMissing { get; } = Act.Number("PA-15", "tendering, neither electronic nor all documents", "days beginning with the day after invitation", 35, Instruments.ProcurementAct(54, "(4)"));

    /// <summary>The short period: planned procurement notice, urgency, or suppliers selected before.</summary>
    public static Dated<int> TenderingShort { get; } = Act.Number("PA-15", "tendering, short", "days beginning with the day after invitation", 10, Instruments.ProcurementAct(54, "(4)"));

    /// <summary>The least period to ask to take part.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the Act was in force.</exception>
    public static LeastPeriod ToTakePart(Invitation invitation, DateOnly on) =>
        LightTouch(invitation, on) ?? invitation.Urgent switch
        {
            true => Least(ParticipationUrgent, on),
            false => Least(Participation, on),
            null => Missing("whether a state of urgency makes the ordinary period impractical"),
        };

    /// <summary>The least period to tender; the shortest line that applies.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the Act was in force.</exception>
    public static LeastPeriod ToTender(Invitation invitation, DateOnly on)
    {
        if (LightTouch(invitation, on) is { } settled) return settled;
        // Councils may agree any period with suppliers they have selected before, so long as it is the same for all.
        if (invitation is { Preselected: true, Agreed: true }) return new(Met.No, null, "agreed with the suppliers selected before");
        if (invitation.Preselected is true || invitation.PlannedNotice is true || invitation.Urgent is true) return Least(TenderingShort, on);
        return (invitation.Electronic, invitation.AllDocuments) switch
        {
            (true, true) => Least(Tendering, on),
            (false, false) => Least(TenderingBothMissing, on),
            ({ }, { }) => Least(TenderingOneMissing, on),
            (null, _) => Missing("whether tenders may be submitted electronically"),
            (_, null) => Missing("whether all tender documents are provided with the notice"),
        };
    }

    /// <summary>The earliest day on which a period may end. It begins with the day after the invitation, and the last day runs to midnight.</summary>
    /// <param name="invited">The day of the invitation, or of the tender notice where that invites.</param>
    /// <param name="days">The least period.</param>
    /// <exception cref="OutsideTheLaw">Invited before the Act was in force.</exception>
    public static Deadline EarliestEnd(DateOnly invited, int days)
    {
        var counted = PeriodBeginningWith.LastDay(Rule.InForceOn(invited).AddDays(1), days);
        return new()
        {
            Day = counted.Day,
            From = invited,
            Bound = Bound.NotBefore,
            Rule = Rule,
            Length = counted.Length,
            Steps = new Sum().Start(invited, "invitation").Counted(counted.From, counted.Day).Steps,
        };
    }

    private static LeastPeriod? LightTouch(Invitation invitation, DateOnly on)
    {
        Rule.InForceOn(on);
        return invitation.LightTouch switch
        {
            true => new(Met.No, null, "light touch: no least period, but a reasonable one"),
            null => Missing("whether it is a light touch contract"),
            false => null,
        };
    }

    private static LeastPeriod Least(Dated<int> days, DateOnly on) => new(Met.Yes, days.On(on), days.Name);

    private static LeastPeriod Missing(string what) => new(Met.NotEvidenced, null, what);
}
