namespace Folkmoot.Law.ProcurementAct.DirectAwards;

/// <summary>
/// Awarding a public contract directly (PA-01): one of the justifications of Schedule 5 has to be met in every element, and the
/// supplier must not be an excluded one. The Act knows no general direct award of light touch contracts.
/// </summary>
public static class DirectAward
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = Act.Rule(
        "PA-01", "direct award", citations: [Instruments.ProcurementAct(41), Instruments.ProcurementActSchedule(5), Instruments.ProcurementAct(57)]);

    /// <summary>How long before the transparency notice the present contract may have been awarded for similar services.</summary>
    public static Dated<int> YearsForSimilar { get; } = Act.Number(
        "PA-01", "similar services within", "years ending with the transparency notice", 5, Instruments.ProcurementActSchedule(5, " para 8(a)"));

    /// <summary>Whether a justification is met, element by element.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the Act was in force.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No such justification.</exception>
    public static Answer Test(Justification ground, DirectAwardFacts facts, DateOnly on) => Answer.OfAll(Rule, on, ground switch
    {
        Justification.ExclusiveRights => SingleSupplierGrounds.ExclusiveRights(facts.Single),
        Justification.TechnicalReasons => SingleSupplierGrounds.TechnicalReasons(facts.Single),
        Justification.Extension => ExistingSupplierGrounds.Extension(facts.Existing),
        Justification.SimilarServices => ExistingSupplierGrounds.Similar(facts.Existing, on),
        Justification.Insolvency => Insolvency(facts),
        Justification.Urgency => OtherGrounds.Urgency(facts.Urgency),
        Justification.UserChoice => OtherGrounds.UserChoice(facts.UserChoice),
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "No such justification."),
    });

    /// <summary>Every justification that services can meet, tested on the same facts, in the order of the Schedule.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the Act was in force.</exception>
    public static IReadOnlyList<(Justification Ground, Answer Answer)> TestAll(DirectAwardFacts facts, DateOnly on) =>
        [.. Enum.GetValues<Justification>().Select(ground => (ground, Test(ground, facts, on)))];

    /// <summary>Whether the supplier may be awarded the contract directly: not excluded, or an overriding public interest; and excludability considered.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the Act was in force.</exception>
    public static Answer SupplierMayBeAwarded(DirectAwardFacts facts, DateOnly on) => Answer.OfAll(
        Rule, on,
        // No award to an excluded supplier, unless an overriding public interest calls for it.
        new("The supplier is not excluded, or an overriding public interest calls for the award", Together.Any(facts.SupplierExcluded.Answer().Not(), facts.OverridingInterest.Answer()),
            "the exclusion and debarment check, with its date", Instruments.ProcurementAct(41, "(1) and (2)")),
        new("The authority has considered whether the supplier is excludable", facts.ExcludabilityConsidered.Answer(), "the exclusion check, with its date", Instruments.ProcurementAct(41, "(3)")));

    // The award to the particular supplier brings terms particularly advantageous because a supplier is in insolvency proceedings.
    private static Element[] Insolvency(DirectAwardFacts facts) =>
    [
        new("A supplier is in insolvency proceedings", facts.InsolvencyProceedings.Answer(), "the notice of the proceedings", Instruments.ProcurementActSchedule(5, " para 11")),
        new("For that reason the award ensures particularly advantageous terms", facts.AdvantageousTerms.Answer(), "the terms beside those of the market", Instruments.ProcurementActSchedule(5, " para 11")),
    ];
}
