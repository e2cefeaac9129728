using Folkmoot.Law.ProviderSelection;

namespace Folkmoot.Law.Procurement;

/// <summary>
/// Which procurement law applies to an award or a change (PRO-01). Where a fact that decides is not on the record, the answer names the laws
/// still possible and the evidence to ask for, and chooses none.
/// </summary>
public static class RegimeChoice
{
    private static readonly Regime[] Every = [Regime.ContractRegulations2006, Regime.ContractRegulations2015, Regime.ProcurementAct2023, Regime.ProviderSelection2023];

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "PRO-01", 1, "which procurement law applies", Standing.Law, Confidence.High, new(2006, 1, 31),
        "A change to a contract for health care within the Provider Selection Regime follows that regime from 2024, whenever the contract was awarded; every other change follows the law of the award.",
        Instruments.Transition(), Instruments.ProviderSelection(13), Instruments.ContractRegulations(118));

    /// <summary>The general procurement law, by the day a procurement commences; the Provider Selection Regime stands beside it.</summary>
    public static Dated<Regime> ByCommencement { get; } = new(
        "PRO-01", "general law for what commences from the day", "applies",
        new Since<Regime>(new(2006, 1, 31), Regime.ContractRegulations2006, Instruments.ContractRegulations2006(1)),
        new Since<Regime>(new(2015, 2, 26), Regime.ContractRegulations2015, Instruments.ContractRegulations(1)),
        new Since<Regime>(new(2025, 2, 24), Regime.ProcurementAct2023, Instruments.TransitionMoved));

    /// <summary>The law that applies, step by step.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 31 January 2006, or outside the thresholds known when the value is compared.</exception>
    public static RegimeAnswer For(RegimeFacts facts) => facts.Step switch
    {
        AwardStep.Modification => Modification(facts),
        AwardStep.CallOff => CallOff(facts),
        _ => New(facts),
    };

    // A change to a contract: health care in scope follows regulation 13 from 2024; everything else the law it was awarded under.
    private static RegimeAnswer Modification(RegimeFacts facts)
    {
        var ask = new Element(
            "The law under which the contract was awarded is known", (facts.AwardedUnder is not null).AnswerOrOpen(),
            "the award notice or the contract, which name the regulations it was awarded under", Rule.Citation, facts.AwardedUnder?.ToString());
        if (facts.On is not { } on) return Unsettled(facts, null, [DayAsked], Every);

        Rule.InForceOn(on);
        if (facts.AwardedUnder == Regime.ProviderSelection2023) return Settled(facts, Regime.ProviderSelection2023, [ask]);
        var scope = InScope(facts, on, out var elements);
        return (scope, facts.AwardedUnder) switch
        {
            (Met.Yes, _) => Settled(facts, Regime.ProviderSelection2023, elements),
            (Met.No, { } awarded) => Settled(facts, awarded, [.. elements, ask]),
            (Met.NotEvidenced, { } awarded) => Unsettled(facts, on, elements, awarded, Regime.ProviderSelection2023),
            _ => Unsettled(facts, on, [.. elements, ask], InForceBy(on)),
        };
    }

    // Nothing can have been awarded under a law that had not begun.
    private static Regime[] InForceBy(DateOnly on) => Array.FindAll(
        Every, law => law == Regime.ProviderSelection2023 ? Scope.Rule.AppliesOn(on) : ByCommencement.Figures.Any(figure => figure.Figure == law && figure.From <= on));

    // A call-off follows the law of the framework or system it is made under.
    private static RegimeAnswer CallOff(RegimeFacts facts)
    {
        var ask = new Element(
            "The law of the framework or dynamic system is known", (facts.FrameworkUnder is not null).AnswerOrOpen(),
            "the notice that set up the framework or system", Rule.Citation, facts.FrameworkUnder?.ToString());
        return facts.FrameworkUnder is { } law ? Settled(facts, law, [ask]) : Unsettled(facts, facts.On, [ask], Every);
    }

    private static RegimeAnswer New(RegimeFacts facts)
    {
        if (facts.On is not { } commenced) return Unsettled(facts, null, [DayAsked], Every);

        var general = ByCommencement.On(commenced);
        var scope = InScope(facts, commenced, out var elements);
        if (scope == Met.Yes) return Settled(facts, Regime.ProviderSelection2023, elements);
        if (facts.Exemption is { } exemption)
        {
            var reason = new Element($"The exemption relied on is {exemption.Name()}", Met.Yes, "the reason why the exemption applies, written down", Exemptions.Citation(general), exemption.Name());
            return scope == Met.No ? Settled(facts, Regime.None, [.. elements, reason]) : Unsettled(facts, commenced, [.. elements, reason], Regime.None, Regime.ProviderSelection2023);
        }
        return scope == Met.No ? Settled(facts, general, elements) : Unsettled(facts, commenced, elements, general, Regime.ProviderSelection2023);
    }

    // In scope of the Provider Selection Regime from 2024: the service itself, or as a mixed contract that passes both limbs.
    private static Met InScope(RegimeFacts facts, DateOnly on, out IReadOnlyList<Element> elements)
    {
        elements = [];
        if (!Scope.Rule.AppliesOn(on)) return Met.No;
        var answer = facts.Mixed is { } mixed ? MixedContract.Test(mixed, on) : Scope.Test(facts.Service ?? new ScopeFacts(), on);
        // What is out of scope for one reason needs no evidence for the others.
        elements = answer.Met == Met.No ? [.. answer.Elements.Where(element => element.Met == Met.No)] : answer.Elements;
        return answer.Met;
    }

    private static Element DayAsked => new(
        "The day is known on which the procurement commenced, or the change is made", Met.NotEvidenced,
        "the first notice or the first message to a provider, or the decision on the change, with its date", Rule.Citation);

    private static RegimeAnswer Settled(RegimeFacts facts, Regime regime, IReadOnlyList<Element> elements)
    {
        var hasThreshold = regime is (Regime.ContractRegulations2015 or Regime.ProcurementAct2023) && facts.Step != AwardStep.Modification;
        var threshold = hasThreshold && facts is { On: { } on, Kind: { } kind } ? Thresholds.Reached(kind, on, facts.Value) : null;
        return new() { Rule = Rule, Facts = facts, On = facts.On, Regime = regime, Possible = [regime], Elements = elements, Threshold = threshold };
    }

    private static RegimeAnswer Unsettled(RegimeFacts facts, DateOnly? on, IReadOnlyList<Element> elements, params IReadOnlyList<Regime> possible) =>
        new() { Rule = Rule, Facts = facts, On = on, Regime = null, Possible = possible, Elements = elements };

    private static Met AnswerOrOpen(this bool known) => known ? Met.Yes : Met.NotEvidenced;
}
