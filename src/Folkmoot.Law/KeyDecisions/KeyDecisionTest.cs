namespace Folkmoot.Law.KeyDecisions;

/// <summary>Whether a decision is key, by each limb, with what a person still has to say.</summary>
/// <param name="Answer">The whole test: one limb is enough.</param>
/// <param name="Expenditure">The limb of expenditure.</param>
/// <param name="Saving">The limb of savings.</param>
/// <param name="Effect">Whether the effects on communities are significant in enough divisions.</param>
public sealed record KeyDecision(Answer Answer, MoneyLimb Expenditure, MoneyLimb Saving, Met Effect)
{
    /// <summary>Whether the decision is key.</summary>
    public Met Met => Answer.Met;

    /// <summary>The limb of money: expenditure or savings.</summary>
    public Met Money => Together.Any(Expenditure.Met, Saving.Met);

    /// <summary>Whether a sum is near its threshold or nobody has judged the effect on communities: a person has to give the reason for the answer.</summary>
    public bool NeedsReason => Expenditure.Near || Saving.Near || Effect == Met.NotEvidenced;

    /// <summary>Why the decision is key, in the words of the limbs that are met; empty when none is.</summary>
    public IEnumerable<string> Reasons => Answer.Elements.Where(element => element.Met == Met.Yes).Select(element => element.Says);
}

/// <summary>
/// The test of a key decision (EXE-03). Everything being decided now is added up: all years, all options taken up, all lots.
/// Expenditure and savings are tested apart, gross and as the authority's own share.
/// </summary>
public static class KeyDecisionTest
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "EXE-03", 1, "whether an executive decision is key", Standing.Law, Confidence.High, Since: new(2012, 9, 10),
        "Where only the gross value or only the authority's own share passes the threshold, the decision is treated as key.",
        Instruments.AccessToInformation(8), Instruments.LocalGovernmentAct2000("9Q"));

    /// <summary>In how many wards or divisions effects have to be felt to make a decision key.</summary>
    public static Dated<int> Divisions { get; } = new(
        "EXE-03", "wards or divisions in which effects are felt", "or more", new(2012, 9, 10), 2, Instruments.AccessToInformation(8, "(1)(b)"));

    /// <summary>Asks whether a decision is key under the authority's rules.</summary>
    /// <exception cref="ArgumentException">The rules fall short of the statute, or a sum is negative.</exception>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations.</exception>
    public static KeyDecision Ask(KeyDecisionFacts facts, KeyDecisionRules rules, DateOnly on)
    {
        Refusal.ThrowIfAny(rules.Refusals(), nameof(rules));
        var threshold = rules.Threshold.GetValueOrDefault();
        var expenditure = MoneyLimb.Of("expenditure", facts.Expenditure, threshold, rules);
        var saving = MoneyLimb.Of("saving", facts.Savings, rules.SavingThreshold ?? threshold, rules);
        var effect = Effect(facts, rules);
        // Reg 8(1)(a): likely to result in expenditure or savings that are significant for the budget of the service or function.
        // Reg 8(1)(b): likely to be significant in its effects on communities in two or more wards or divisions.
        var answer = Answer.OfAny(Rule, on, [Money(expenditure, rules), Money(saving, rules), effect, .. Extra(facts, rules)]);
        return new(answer with { Sum = [.. expenditure.Sum, .. saving.Sum] }, expenditure, saving, effect.Met);
    }

    private static Element Money(MoneyLimb limb, KeyDecisionRules rules) => new(
        $"{limb.Name} of {(rules.Comparison == Comparison.MoreThan ? "more than" : "at least")} {limb.Threshold}",
        limb.Met,
        $"the {limb.Name} of every year, option and lot being decided, in all and as the authority's own share",
        Instruments.AccessToInformation(8, "(1)(a)"),
        limb.Gross is { } gross ? gross.ToString() : null);

    private static Element Effect(KeyDecisionFacts facts, KeyDecisionRules rules) => new(
        $"significant effects on communities in {(rules.MinimumDivisions == 1 ? "one division or more" : $"{rules.MinimumDivisions} or more divisions")}",
        Together.All(facts.SignificantEffect.Answer(), (facts.Divisions?.AtLeast(rules.MinimumDivisions)).Answer()),
        "the responsible director's judgement of the effects, with the divisions in which they are felt",
        Instruments.AccessToInformation(8, "(1)(b)"),
        facts.Divisions?.ToString());

    private static IEnumerable<Element> Extra(KeyDecisionFacts facts, KeyDecisionRules rules) => rules.ExtraLimbs.Select(limb => new Element(
        limb, facts.ExtraLimbs.GetValueOrDefault(limb).Answer(), $"whether this holds: {limb}", Instruments.Local(rules.Source)));
}
