using Folkmoot.Law.Days;

namespace Folkmoot.Law.ProcurementAct;

/// <summary>What is on record about conflicts of interest in a procurement.</summary>
/// <param name="Prepared">The day the conflicts assessment was prepared.</param>
/// <param name="FirstNotice">The day of the tender, transparency or dynamic market notice.</param>
/// <param name="KeptUnderReview">Whether it has been kept under review and revised where needed.</param>
/// <param name="ConfirmedInNotices">Whether each relevant notice confirms that one was prepared and revised.</param>
/// <param name="Mitigated">Whether all reasonable steps were taken that no supplier gains or loses unfairly by a conflict.</param>
public sealed record ConflictsAssessment(
    DateOnly? Prepared = null, DateOnly? FirstNotice = null, bool? KeptUnderReview = null, bool? ConfirmedInNotices = null, bool? Mitigated = null);

/// <summary>The records that explain a procurement, and the assessment of conflicts of interest (PA-13).</summary>
public static class RecordsAndConflicts
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = Act.Rule(
        "PA-13", "records and conflicts of interest",
        citations: [Instruments.ProcurementAct(98), Instruments.ProcurementAct(81), Instruments.ProcurementAct(82), Instruments.ProcurementAct(83)]);

    /// <summary>How long the records are kept.</summary>
    public static Dated<int> Years { get; } = Act.Number("PA-13", "material decisions and communications with suppliers kept", "years beginning with entry", 3, Instruments.ProcurementAct(98, "(5)"));

    /// <summary>The last day to which the records are kept, at least.</summary>
    /// <param name="entered">The day the contract was entered into, or awarded when it never was entered into.</param>
    /// <exception cref="OutsideTheLaw">Before the Act was in force.</exception>
    public static Deadline KeptTo(DateOnly entered) => YearsAndMonths.LastDayOfYears(entered, Years.On(entered));

    /// <summary>Whether conflicts of interest were dealt with as the Act asks.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the Act was in force.</exception>
    public static Answer Conflicts(ConflictsAssessment facts, DateOnly on) => Answer.OfAll(
        Rule, on,
        new("A conflicts assessment was prepared before the first notice", PreparedBefore(facts), "the assessment with its date, and the day of the notice", Instruments.ProcurementAct(83, "(1)"), facts.Prepared?.ToString("d MMMM yyyy")),
        new("It has been kept under review", facts.KeptUnderReview.Answer(), "the reviews, with their dates", Instruments.ProcurementAct(83)),
        new("Each relevant notice confirms it", facts.ConfirmedInNotices.Answer(), "the notices as published", Instruments.ProcurementAct(83)),
        new("All reasonable steps were taken that no supplier gains or loses unfairly", facts.Mitigated.Answer(), "the steps taken for each conflict", Instruments.ProcurementAct(82)));

    // On the very day of the notice nobody can tell which came first.
    private static Met PreparedBefore(ConflictsAssessment facts) =>
        (facts is { Prepared: { } prepared, FirstNotice: { } notice } && prepared != notice ? prepared < notice : (bool?)null).Answer();
}
