using Folkmoot.Law.Days;

namespace Folkmoot.Law.Retention;

/// <summary>How long a document is kept as one of its kinds.</summary>
/// <param name="Item">The kind.</param>
/// <param name="Until">The last day it has to be kept; null while the day from which the period runs is not known.</param>
/// <param name="Waiting">What has still to happen or to be put on the record; null when the period runs.</param>
public sealed record Kept(KeptItem Item, Deadline? Until, string? Waiting);

/// <summary>How long a document is kept (RET-01): the longest of the periods of all its kinds, and for as long as a legal hold stands.</summary>
/// <param name="Items">The period of each kind.</param>
/// <param name="LegalHold">Whether the document is held for proceedings or an inquiry; null when nobody has looked.</param>
public sealed record Keeping(IReadOnlyList<Kept> Items, bool? LegalHold)
{
    /// <summary>The last day on which it has to be kept; null while a period has not begun, and while it is held or may be.</summary>
    public DateOnly? Until => LegalHold != false || Items.Any(item => item.Until is null) ? null : Items.Max(item => item.Until?.Day);

    /// <summary>The kind whose period is the longest of those that run; null while none does.</summary>
    public Kept? Longest => Items.Where(item => item.Until is not null).MaxBy(item => item.Until?.Day);

    /// <summary>The periods of a document.</summary>
    /// <exception cref="ArgumentException">No kind is given, or the policy was refused.</exception>
    /// <exception cref="OutsideTheLaw">A period runs from a day before its provision was law.</exception>
    public static Keeping Of(IReadOnlyCollection<KeptItem> items, RetentionDays days, RetentionPolicy policy, bool? legalHold)
    {
        Refusal.ThrowIfAny(policy.Refusals(), nameof(policy));
        if (items.Count == 0) throw new ArgumentException("A document is kept as one kind at least.", nameof(items));
        return new([.. items.Distinct().Select(item => Period(item, days, policy))], legalHold);
    }

    /// <summary>Whether the document may be disposed of on a day.</summary>
    public Answer MayDispose(DateOnly on) => Answer.OfAll(
        RetentionPeriods.Rule,
        on,
        [
            new Element("no legal hold stands", LegalHold.Answer().Not(), "the register of legal holds", RetentionPeriods.Rule.Citation),
            .. Items.Select(item => new Element(
                $"the period for it as {item.Item} is over",
                (item.Until is { } until ? on > until.Day : (bool?)null).Answer(),
                item.Waiting ?? "the day counted from",
                RetentionPeriods.Rule.Citation,
                item.Until?.ToString())),
        ]);

    private static Kept Period(KeptItem item, RetentionDays days, RetentionPolicy policy) => item switch
    {
        KeptItem.ExecutiveRecord => BeginningWith(item, days.Decided, RetentionPeriods.ExecutiveRecord, "the day of the decision"),
        KeptItem.BackgroundPapers => BeginningWith(item, days.Decided, RetentionPeriods.BackgroundPapers, "the day of the decision"),
        KeptItem.OfficerRecord => BeginningWith(item, days.Decided, RetentionPeriods.OfficerRecord, "the day of the decision"),
        KeptItem.OfficerPapers => BeginningWith(item, days.Decided, RetentionPeriods.OfficerPapers, "the day of the decision"),
        KeptItem.CommitteePapers => BeginningWith(item, days.Met, RetentionPeriods.CommitteePapers, "the day of the meeting"),
        KeptItem.CommitteeBackground => BeginningWith(item, days.Met, RetentionPeriods.CommitteeBackground, "the day of the meeting"),
        KeptItem.ProcurementDecisions => BeginningWith(item, days.Entered, RetentionPeriods.ProcurementDecisions, "the day the contract was entered into"),
        KeptItem.ContractRegulationsReport => After(item, days.Awarded, RetentionPeriods.ContractRegulationsReport, "the day of the award"),
        KeptItem.SimpleContract => After(item, days.ContractEnded, RetentionPeriods.SimpleContract, "the last day of the contract"),
        KeptItem.Deed => After(item, days.ContractEnded, RetentionPeriods.Deed, "the last day of the contract"),
        KeptItem.Assessment => Years(item, days.ServiceEnded?.AddDays(1), policy.AssessmentYears, "the last day of the service"),
        KeptItem.LosingTender => Years(item, days.Awarded?.AddDays(1), policy.LosingTenderYears, "the day of the award"),
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, "A kind of document that is not known."),
    };

    private static Kept BeginningWith(KeptItem item, DateOnly? first, Dated<int> years, string runsFrom) =>
        Years(item, first, first is { } day ? years.On(day) : 0, runsFrom);

    private static Kept After(KeptItem item, DateOnly? day, Dated<int> years, string runsFrom) =>
        Years(item, day?.AddDays(1), day is { } known ? years.On(known) : 0, runsFrom);

    private static Kept Years(KeptItem item, DateOnly? first, int years, string runsFrom) =>
        first is { } day ? new(item, YearsAndMonths.LastDayOfYears(day, years), Waiting: null) : new(item, Until: null, runsFrom);
}
