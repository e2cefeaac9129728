using Folkmoot.Law.Grounds;
using Needs = Folkmoot.Law.Grounds.Requirement<Folkmoot.Law.ProviderSelection.UrgentFacts>;

namespace Folkmoot.Law.ProviderSelection;

/// <summary>What is on the record about an urgent award or change; null is nothing on the record.</summary>
/// <param name="Urgent">It has to be made urgently.</param>
/// <param name="Foreseeable">The reason for the urgency could be foreseen.</param>
/// <param name="Attributable">It is attributable to the authority.</param>
/// <param name="RiskInDelay">Following a process first would be likely to put patients or the public at risk.</param>
/// <param name="LimitedTerm">It runs no longer than is needed to follow a process.</param>
public sealed record UrgentFacts(bool? Urgent = null, bool? Foreseeable = null, bool? Attributable = null, bool? RiskInDelay = null, bool? LimitedTerm = null);

/// <summary>An urgent award or change under the Provider Selection Regime (PSR-08, reg 14).</summary>
public static class UrgentAward
{
    private static readonly Ground<UrgentFacts> Urgency = new(
        "14", "urgent award or modification",
        new Needs("The award or change has to be made urgently", facts => facts.Urgent, "the event, its date, and when the service would stop", Reg("(1)")) { SupportedBy = [ReasonKind.Urgency] },
        new Needs("The reason for the urgency could not be foreseen", facts => !facts.Foreseeable, "the day on which the authority first knew of it", Reg("(1)")) { SupportedBy = [ReasonKind.UnforeseenEvent] },
        new Needs("The reason for the urgency is not attributable to the authority", facts => !facts.Attributable, "a dated account of what led to the urgency and who could have acted when", Reg("(1)")) { ContradictedBy = [ReasonKind.AuthorityCapacity], IsProviso = true },
        new Needs("Following a process first would be likely to put patients or the public at risk", facts => facts.RiskInDelay, "who would come to which harm, by clinical advice", Reg("(1)")) { SupportedBy = [ReasonKind.Safety] },
        new Needs("It runs no longer than is needed to follow a process", facts => facts.LimitedTerm, "the term, beside a timeline of the process to follow", Reg("(3)")));

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "PSR-08", 1, "urgent award or change", Standing.Law, Confidence.Medium, new(2024, 1, 1),
        "The elements were read in guidance; a notice of the urgent award or change follows it.", Reg(""));

    /// <summary>Tests the ground on the record and weighs the reasons stated for it. A notice of the urgent award is due besides.</summary>
    /// <exception cref="OutsideTheLaw">Before 1 January 2024.</exception>
    public static GroundAnswer Test(UrgentFacts facts, DateOnly on, params IReadOnlyList<Reason> reasons) => Urgency.Test(Rule, on, facts, reasons);

    private static Citation Reg(string rest) => Instruments.ProviderSelection(14, rest);
}
