using Folkmoot.Law.Procurement;

namespace Folkmoot.Law.Routes;

/// <summary>What a longer term on the same terms would mean under one law.</summary>
/// <param name="Law">The law.</param>
/// <param name="Permitted">Whether it would be allowed without a new procurement; null where the law was not in force on the day.</param>
/// <param name="Says">What it would mean, in one or two sentences.</param>
/// <param name="Tests">The tests; empty where the law was not in force.</param>
public sealed record SameAgainAnswer(Regime Law, Met? Permitted, string Says, IReadOnlyList<RouteTest> Tests);

/// <summary>The same extension under the 2015 Regulations and under the Act (ROU-06): which law a contract was awarded under decides how far it can be prolonged.</summary>
public static class SameAgain
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "ROU-06", 1, "the same again under two laws", Standing.Custom, Confidence.Medium, new(2015, 2, 26),
        "Only the law a contract was awarded under applies to it. The other is shown to see what turns on it.",
        Instruments.ContractRegulations(72), Instruments.ProcurementAct(74, "(2)"));

    /// <summary>The extension under both laws, the older first.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 26 February 2015, or one for which no threshold is known.</exception>
    public static IReadOnlyList<SameAgainAnswer> Compare(RouteFacts facts)
    {
        Rule.InForceOn(facts.On);
        var same = facts with { Proposed = facts.Proposed with { Identical = true }, Reasons = [] };
        return [Regulations(same), Act(same)];
    }

    private static SameAgainAnswer Regulations(RouteFacts facts)
    {
        var tests = ModificationRoute.Under(Regime.ContractRegulations2015, facts);
        var permitted = ModificationRoute.Permitted(Regime.ContractRegulations2015, tests);
        return new(Regime.ContractRegulations2015, permitted, permitted switch
        {
            Met.Yes => $"Allowed by {tests.First(test => test.Met == Met.Yes).Provision}.",
            Met.No => "Tightly limited: none of the six limbs of regulation 72(1) is met, so it needs a new procurement.",
            _ => $"Tightly limited: it has to fit one of the six limbs of regulation 72(1). {Route.Count(tests)}.",
        }, tests);
    }

    private static SameAgainAnswer Act(RouteFacts facts)
    {
        if (facts.On < Commencement.FirstDayOfTheAct)
        {
            return new(Regime.ProcurementAct2023, null, $"Not law on {facts.On:d MMMM yyyy}. It applies to what begins on or after {Commencement.FirstDayOfTheAct:d MMMM yyyy}.", []);
        }
        var tests = ModificationRoute.UnderTheAct(facts);
        var permitted = ModificationRoute.Permitted(Regime.ProcurementAct2023, tests);
        return new(Regime.ProcurementAct2023, permitted, facts.IsLightTouch switch
        {
            true => "Free: a contract for light touch services may be changed without any ground. Only the supplier has to stay the same.",
            false => $"Limited: the services are not under the light touch. {Route.Count(tests)}.",
            null => $"Free if the services are under the light touch, which the record does not say. Otherwise limited: {Route.Count(tests)}.",
        }, tests);
    }
}
