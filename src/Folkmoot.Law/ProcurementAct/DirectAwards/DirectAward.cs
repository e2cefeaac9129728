using Folkmoot.Law.Grounds;

namespace Folkmoot.Law.ProcurementAct.DirectAwards;

/// <summary>
/// Awarding a public contract directly (PA-01): one of the justifications of Schedule 5 has to be met in every element, and the
/// supplier must not be an excluded one. The Act knows no general direct award of light touch contracts.
/// </summary>
public static class DirectAward
{
    private static readonly (Justification Ground, Ground<DirectAwardFacts> Test, int[] Paragraphs)[] Schedule =
    [
        (Justification.ExclusiveRights, SingleSupplierGrounds.ExclusiveRights, [5]),
        (Justification.TechnicalReasons, SingleSupplierGrounds.TechnicalReasons, [6]),
        (Justification.Extension, ExistingSupplierGrounds.Extension, [7]),
        (Justification.SimilarServices, ExistingSupplierGrounds.Similar, [8]),
        (Justification.Insolvency, OtherGrounds.Insolvency, [11]),
        (Justification.Urgency, OtherGrounds.Urgency, [13, 14]),
        (Justification.UserChoice, OtherGrounds.UserChoice, [15, 16, 17]),
    ];

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = Act.Rule(
        "PA-01", "direct award", citations: [Instruments.ProcurementAct(41), Instruments.ProcurementActSchedule(5), Instruments.ProcurementAct(57)]);

    /// <summary>How long before the transparency notice the present contract may have been awarded for similar services.</summary>
    public static Dated<int> YearsForSimilar { get; } = Act.Number(
        "PA-01", "similar services within", "years ending with the transparency notice", 5, Instruments.ProcurementActSchedule(5, " para 8(a)"));

    /// <summary>Tests one justification, element by element, and weighs the reasons stated for it.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the Act was in force.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No such justification.</exception>
    public static GroundAnswer Test(Justification ground, DirectAwardFacts facts, DateOnly on, params IReadOnlyList<Reason> reasons)
    {
        var at = Array.FindIndex(Schedule, one => one.Ground == ground);
        ArgumentOutOfRangeException.ThrowIfNegative(at, nameof(ground));
        return Schedule[at].Test.Test(Rule, on, facts, reasons);
    }

    /// <summary>Tests every justification that services can meet, in the order of the Schedule.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the Act was in force.</exception>
    public static IReadOnlyList<GroundAnswer> TestAll(DirectAwardFacts facts, DateOnly on, params IReadOnlyList<Reason> reasons) =>
        [.. Schedule.Select(one => one.Test.Test(Rule, on, facts, reasons))];

    /// <summary>The justification that a citation such as "Sch 5 para 13" names; null when it names none of them, or more than one.</summary>
    public static Justification? Named(string citation)
    {
        var bare = string.Concat(citation.ToUpperInvariant().Where(char.IsLetterOrDigit)).Replace("GRAPH", "", StringComparison.Ordinal) + ".";
        var named = Schedule.Where(one => one.Paragraphs.Any(number => Stands(bare, $"PARA{number}"))).ToList();
        return named is [var only] ? only.Ground : null;
    }

    /// <summary>Whether the supplier may be awarded the contract directly: not excluded, or an overriding public interest; and excludability considered.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the Act was in force.</exception>
    public static Answer SupplierMayBeAwarded(DirectAwardFacts facts, DateOnly on) => Answer.OfAll(
        Rule, on,
        // No award to an excluded supplier, unless an overriding public interest calls for it.
        new("The supplier is not excluded, or an overriding public interest calls for the award", Together.Any(facts.SupplierExcluded.Answer().Not(), facts.OverridingInterest.Answer()),
            "the exclusion and debarment check, with its date", Instruments.ProcurementAct(41, "(1) and (2)")),
        new("The authority has considered whether the supplier is excludable", facts.ExcludabilityConsidered.Answer(), "the exclusion check, with its date", Instruments.ProcurementAct(41, "(3)")));

    // "Para 1" does not stand in "para 13".
    private static bool Stands(string text, string paragraph)
    {
        for (var at = text.IndexOf(paragraph, StringComparison.Ordinal); at >= 0; at = text.IndexOf(paragraph, at + 1, StringComparison.Ordinal))
        {
            if (!char.IsDigit(text[at + paragraph.Length])) return true;
        }
        return false;
    }
}
