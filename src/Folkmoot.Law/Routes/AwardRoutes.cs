using Folkmoot.Law.ContractRegulations;
using Folkmoot.Law.Procurement;
using Folkmoot.Law.ProcurementAct;
using Folkmoot.Law.ProcurementAct.DirectAwards;
using Folkmoot.Law.ProviderSelection;

namespace Folkmoot.Law.Routes;

/// <summary>A new contract begun on the day: by a ground without competition, after a competition that failed, or by competition (ROU-03).</summary>
public static class AwardRoutes
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "ROU-03", 1, "a competition needs no ground", Standing.Custom, Confidence.Medium, new(2015, 2, 26),
        "Whether a competition can be finished in time is for the timetable, and closes the route in fact and not in law.",
        Instruments.ProcurementAct(20), Instruments.ContractRegulations(26), Instruments.ContractRegulations(76), Instruments.ProviderSelection(6, "(7)"));

    /// <summary>An award without competition, ground by ground under each law still possible.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 26 February 2015.</exception>
    public static Route Directly(RouteFacts facts, RegimeAnswer law)
    {
        var tests = law.Possible.SelectMany(one => Grounds(one, facts)).ToList();
        // A ground of one law opens nothing while another law may apply.
        var met = law.Regime is null || tests.Count == 0 ? Met.NotEvidenced : Together.Any([.. tests.Select(test => test.Met)]);
        var because = law.Regime is { } settled ? $"Under the {settled.Name()}, {Route.Count(tests)}." : $"Which law applies is not settled: {RegimeWords.List(law.Possible)}. {Route.Count(tests)}.";
        return new(RouteKind.DirectAward, "Award a contract without competition", met, because, tests);
    }

    /// <summary>Switching to a direct award under the Act; null on a day, or under a law, that does not know it.</summary>
    public static Route? Switched(RouteFacts facts, RegimeAnswer law)
    {
        if (!law.Possible.Contains(Regime.ProcurementAct2023)) return null;
        var test = RouteTest.Of("", Switching.Test(new FailedCompetition(), facts.On, facts.Reasons));
        return new(RouteKind.Switching, "Switch to a direct award after a competition", test.Met, "No competition that failed is on the record of this contract.", [test]);
    }

    /// <summary>A competition.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 26 February 2015.</exception>
    public static Route ByCompetition(RouteFacts facts, RegimeAnswer law)
    {
        var test = new RouteTest("", "no ground is needed", Answer.OfAll(Rule, facts.On, new Element(
            "A competition needs no ground", Met.Yes, "nothing", law.Regime switch
            {
                Regime.ContractRegulations2015 => facts.IsLightTouch == true ? Instruments.ContractRegulations(76) : Instruments.ContractRegulations(26),
                Regime.ProviderSelection2023 => Instruments.ProviderSelection(6, "(7)"),
                _ => Rule.Citation,
            })));
        return new(RouteKind.Competition, "Compete for a new contract", test.Met, $"Open under the {RegimeWords.List(law.Possible)}; whether there is time is for the timetable.", [test])
        {
            Also = law.Possible.Contains(Regime.ContractRegulations2015) && facts.IsLightTouch == true ? [RouteTest.Of("", LightTouchAward.Test(new(), facts.On))] : [],
        };
    }

    private static IEnumerable<RouteTest> Grounds(Regime law, RouteFacts facts) => law switch
    {
        Regime.ContractRegulations2015 => ContractRegulations.DirectAward.TestAll(Facts(facts), facts.Reasons).Select(ground => RouteTest.Of("reg ", ground)),
        Regime.ProcurementAct2023 => ProcurementAct.DirectAwards.DirectAward.TestAll(ActFacts(facts), facts.On, facts.Reasons).Select(ground => RouteTest.Of("", ground)),
        Regime.ProviderSelection2023 => ProcessChoice.TestAll(new() { On = facts.On, ExistingProvider = facts.Proposed.Identical ? true : null }, facts.Reasons)
            .Where(process => process.Process is SelectionProcess.DirectAwardA or SelectionProcess.DirectAwardB or SelectionProcess.DirectAwardC).Select(process => RouteTest.Of("", process.Ground)),
        _ => [],
    };

    // Services under the light touch are no supplies. To the same provider for the same services is what "the same again" supposes.
    internal static ContractRegulations.DirectAwardFacts Facts(RouteFacts facts) => new()
    {
        On = facts.On, Supplies = facts.IsLightTouch == true ? false : null, OriginalCompeted = facts.Competed,
        SameContractor = facts.Proposed.Identical ? true : null, Repetition = facts.Proposed.Identical ? true : null,
    };

    internal static ProcurementAct.DirectAwards.DirectAwardFacts ActFacts(RouteFacts facts)
    {
        bool? yes = facts.Proposed.Identical ? true : null;
        return new()
        {
            Existing = new(Existing: yes, ExtensionOrReplacement: yes, Similar: yes, Competed: facts.Competed),
            UserChoice = new(LightTouch: facts.IsLightTouch == false ? false : null),
        };
    }
}
