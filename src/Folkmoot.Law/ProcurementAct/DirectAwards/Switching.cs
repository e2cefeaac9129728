using Folkmoot.Law.Grounds;
using Needs = Folkmoot.Law.Grounds.Requirement<Folkmoot.Law.ProcurementAct.DirectAwards.FailedCompetition>;

namespace Folkmoot.Law.ProcurementAct.DirectAwards;

/// <summary>What is on record about a competition that failed.</summary>
/// <param name="Competed">Whether tenders or requests were invited in a competitive tendering procedure under the Act.</param>
/// <param name="TendersReceived">How many tenders or requests came in.</param>
/// <param name="Unsuitable">For each tender or request looked at, why it is unsuitable; null when it is suitable or nothing is recorded.</param>
/// <param name="SuitableReceived">Whether the authority found one of them suitable.</param>
/// <param name="AwardByCompetitionPossible">Whether the authority considers that an award by competition is possible in the circumstances.</param>
public sealed record FailedCompetition(
    bool? Competed = null, int? TendersReceived = null, IReadOnlyList<Unsuitable?>? Unsuitable = null, bool? SuitableReceived = null, bool? AwardByCompetitionPossible = null);

/// <summary>Why a tender or request is not suitable (s.43(2)).</summary>
public enum Unsuitable
{
    /// <summary>It would be disregarded when tenders are assessed.</summary>
    Disregarded,

    /// <summary>It does not satisfy the requirements or the award criteria.</summary>
    FailsRequirements,

    /// <summary>There is evidence of corruption or collusion.</summary>
    Collusion,

    /// <summary>It materially breaches a procedural requirement, a deadline included.</summary>
    ProceduralBreach,
}

/// <summary>Switching to a direct award after a competition that brought nothing suitable (PA-02). A transparency notice comes first.</summary>
public static class Switching
{
    private static readonly Ground<FailedCompetition> Ground = new(
        "s.43", "switching after a failed competition",
        new Needs("Tenders or requests were invited in a competitive tendering procedure", facts => facts.Competed, "the tender notice", Instruments.ProcurementAct(43, "(1)(a)")),
        new Needs("No suitable tender or request came in", NoneSuitable, "the assessment of each tender, with the reason it is unsuitable", Instruments.ProcurementAct(43, "(1)(b) and (2)")) { SupportedBy = [ReasonKind.FailedCompetition], Sum = Received },
        new Needs("An award by competition is not possible in the circumstances", facts => !facts.AwardByCompetitionPossible, "the recorded view of the authority", Instruments.ProcurementAct(43, "(1)(c)")));

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = Act.Rule("PA-02", "switching to direct award", citations: [Instruments.ProcurementAct(43), Instruments.ProcurementAct(44)]);

    /// <summary>Tests the switch, element by element, and weighs the reasons stated for it.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the Act was in force.</exception>
    public static GroundAnswer Test(FailedCompetition facts, DateOnly on, params IReadOnlyList<Reason> reasons) => Ground.Test(Rule, on, facts, reasons);

    // Nothing came in, or a reason is recorded for each that did. One without a reason leaves the question open.
    private static bool? NoneSuitable(FailedCompetition facts) => facts switch
    {
        { SuitableReceived: { } suitable } => !suitable,
        { TendersReceived: 0 } => true,
        { TendersReceived: { } received, Unsuitable: { } reasons } when reasons.Count >= received && reasons.All(reason => reason is not null) => true,
        _ => null,
    };

    private static string? Received(FailedCompetition facts) =>
        facts.TendersReceived is { } received ? $"{received} received, {facts.Unsuitable?.Count(reason => reason is not null) ?? 0} recorded as unsuitable" : null;
}
