namespace Folkmoot.Law.CallIn;

/// <summary>What is known of a waiver of call-in.</summary>
/// <param name="DelayWouldPrejudice">Whether the delay of a call-in would seriously prejudice the interests of the authority or the public.</param>
/// <param name="Agreed">Whether the one whom the constitution names agreed.</param>
/// <param name="RecordedBeforeDecision">Whether that was on the record before the decision was made.</param>
public sealed record CallInWaiverFacts(bool? DelayWouldPrejudice, bool? Agreed, bool? RecordedBeforeDecision);

/// <summary>
/// Waiving call-in for urgency (CIN-06): only where the constitution has it. It is another thing than the general exception
/// and special urgency; an urgent key decision may need all three.
/// </summary>
/// <param name="Answer">Whether the waiver holds.</param>
/// <param name="EffectiveFrom">The first day on which the decision may take effect: the day it is made when the waiver holds, else the day after the window.</param>
/// <param name="Duties">What has still to be done because of the waiver; empty when it does not hold.</param>
public sealed record CallInWaiver(Answer Answer, DateOnly EffectiveFrom, IReadOnlyList<string> Duties)
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "CIN-06", 1, "waiver of call-in for urgency", Standing.Constitution, Confidence.Medium, Since: new(2012, 5, 4),
        "The agreement is recorded before the decision, where the constitution says so; until a waiver is evidenced the window runs.",
        Instruments.LocalGovernmentAct2000("9F"), Instruments.ScrutinyGuidance);

    /// <summary>Asks whether a waiver holds.</summary>
    /// <param name="facts">What is known of it.</param>
    /// <param name="rules">The authority's rules.</param>
    /// <param name="decided">The day of the decision.</param>
    /// <param name="window">The window that runs without a waiver.</param>
    /// <exception cref="OutsideTheLaw">The day is before scrutiny under the 2000 Act, as it now stands, was law.</exception>
    public static CallInWaiver Ask(CallInWaiverFacts facts, CallInRules rules, DateOnly decided, CallInWindow window)
    {
        var source = Instruments.Local(rules.Source);
        var recorded = rules.Waiver is { RecordedBeforeDecision: false } ? Met.Yes : facts.RecordedBeforeDecision.Answer();
        var answer = Answer.OfAll(
            Rule,
            decided,
            new("the constitution allows call-in to be waived", (rules.Waiver is not null).Answer(), "the provision of the constitution on urgent decisions", source),
            new("the delay of a call-in would seriously prejudice the interests of the authority or the public", facts.DelayWouldPrejudice.Answer(), "the reasons for the urgency", source),
            new($"{rules.Waiver?.By ?? "whoever the constitution names"} agreed", facts.Agreed.Answer(), "the written agreement", source),
            new("the agreement was recorded before the decision", recorded, "the day and hour of the agreement beside those of the decision", source));
        return answer.Met == Met.Yes
            ? new(answer, decided, ["record the reasons for the urgency", "report the waiver to the council, as the constitution says"])
            : new(answer, window.EffectiveFrom, []);
    }
}
