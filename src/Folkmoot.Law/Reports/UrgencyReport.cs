using Folkmoot.Law.Days;

namespace Folkmoot.Law.Reports;

/// <summary>A decision as the report on urgency sees it.</summary>
/// <param name="Reference">The reference of the decision.</param>
/// <param name="Made">The day it was made.</param>
/// <param name="Particulars">What was decided and by whom; null while it is not on the record.</param>
/// <param name="Summary">A summary of the matter; null while it is not on the record.</param>
/// <param name="SpecialUrgency">Whether it was made under special urgency (EXE-07).</param>
/// <param name="ReportedOn">The day of the report that it was in; null when it has been in none.</param>
public sealed record UrgentDecision(string Reference, DateOnly Made, string? Particulars, string? Summary, bool? SpecialUrgency, DateOnly? ReportedOn = null);

/// <summary>
/// The leader's report to the council on decisions made under special urgency (EXE-20), which writes itself: every such decision
/// that has been in no report, whatever became of call-in.
/// </summary>
/// <param name="To">The day of the report.</param>
/// <param name="Decisions">The decisions that belong in it, oldest first.</param>
/// <param name="Late">Those of them that were made before the last report and should have been in it.</param>
/// <param name="Unsettled">Decisions of which it is not on the record how they came to be made so soon; somebody has to say before the report goes out.</param>
public sealed record UrgencyReport(DateOnly To, IReadOnlyList<UrgentDecision> Decisions, IReadOnlyList<UrgentDecision> Late, IReadOnlyList<UrgentDecision> Unsettled)
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "EXE-20", 1, "report on decisions of special urgency", Standing.Law, Confidence.Medium, Since: new(2012, 9, 10),
        "At least once a year is read as no later than the last day of the year that begins with the last report; the council may set shorter intervals.",
        Instruments.AccessToInformation(19));

    /// <summary>The longest interval between two reports.</summary>
    public static Dated<int> Years { get; } = new(
        "EXE-20", "longest interval between reports on urgency", "years", new(2012, 9, 10), 1, Instruments.AccessToInformation(19));

    /// <summary>Whether there is nothing to put in it. A report is made at least once a year all the same, and says so.</summary>
    public bool NothingToReport => Decisions.Count == 0 && Unsettled.Count == 0;

    /// <summary>The last day for the next report.</summary>
    /// <exception cref="OutsideTheLaw">The last report is before the 2012 Regulations.</exception>
    public static Deadline Due(DateOnly lastReport) => YearsAndMonths.LastDayOfYears(Rule.InForceOn(lastReport), Years.On(lastReport));

    /// <summary>Which decisions belong in the report of a day.</summary>
    /// <param name="decisions">The decisions on the record, in any order.</param>
    /// <param name="lastReport">The day of the last report; null when there has been none.</param>
    /// <param name="to">The day of the report.</param>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations.</exception>
    public static UrgencyReport Of(IEnumerable<UrgentDecision> decisions, DateOnly? lastReport, DateOnly to)
    {
        Rule.InForceOn(to);
        var open = decisions.Where(one => one.Made <= to && (one.ReportedOn is null || one.ReportedOn == to))
            .OrderBy(one => one.Made).ThenBy(one => one.Reference, StringComparer.Ordinal).ToList();
        var belonging = open.Where(one => one.SpecialUrgency == true).ToList();
        return new(to, belonging, [.. belonging.Where(one => one.Made < lastReport)], [.. open.Where(one => one.SpecialUrgency is null)]);
    }

    /// <summary>What the report has to say of one decision.</summary>
    public static IReadOnlyList<ReportPart> Write(UrgentDecision decision) =>
    [
        new($"particulars of decision {decision.Reference}, made on {decision.Made:d MMMM yyyy}", decision.Particulars, Instruments.AccessToInformation(19, "(2)")),
        new("summary of the matter", decision.Summary, Instruments.AccessToInformation(19, "(2)")),
    ];
}
