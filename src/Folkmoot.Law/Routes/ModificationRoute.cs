using Folkmoot.Law.ContractRegulations;
using Folkmoot.Law.Procurement;
using Folkmoot.Law.ProcurementAct;
using Folkmoot.Law.ProcurementAct.Modifications;
using Folkmoot.Law.ProviderSelection;

namespace Folkmoot.Law.Routes;

/// <summary>Changing the contract under the law it was awarded under (ROU-02). A term that is supposed to be the same again settles what follows from that, and nothing else.</summary>
public static class ModificationRoute
{
    internal const string ProvidedFor = "Sch 8 para 1";

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "ROU-02", 1, "a change of a contract that runs", Standing.Custom, Confidence.Medium, new(2015, 2, 26),
        "A contract that has ended is not changed but awarded again. While the law of the award is not known, each law that is still possible is tested and none is chosen.",
        Instruments.ContractRegulations(72), Instruments.ProcurementAct(74), Instruments.ProviderSelection(13));

    /// <summary>The route on the record.</summary>
    /// <param name="facts">What the record holds.</param>
    /// <param name="law">The law of the change, or the laws still possible.</param>
    /// <exception cref="OutsideTheLaw">The day is before 26 February 2015, or one for which no threshold is known.</exception>
    public static Route Test(RouteFacts facts, RegimeAnswer law)
    {
        var runs = new RouteTest("", "a contract that runs", Answer.OfAll(Rule, facts.On, OptionRoute.Runs(facts, Rule)));
        var each = law.Possible.Select(one => (Law: one, Tests: Under(one, facts))).ToList();
        var permitted = each.Select(one => Permitted(one.Law, one.Tests)).Distinct().ToList();
        // Only where every law still possible gives the same answer is there an answer.
        var met = Together.All(runs.Met, permitted is [var only] ? only : Met.NotEvidenced);
        return new(RouteKind.Modification, "Change the contract", met, Because(facts, law, runs.Met, each.SelectMany(one => one.Tests).ToList()), [runs, .. each.SelectMany(one => one.Tests)]);
    }

    /// <summary>The tests of a change under one law, in the order of that law; empty for a law whose changes are not held here.</summary>
    internal static IReadOnlyList<RouteTest> Under(Regime law, RouteFacts facts) => law switch
    {
        Regime.ContractRegulations2015 => [.. ContractRegulations.Modification.Test(Facts(facts), facts.Reasons).Limbs.Select(limb => RouteTest.Of("reg ", limb.Ground))],
        Regime.ProcurementAct2023 => UnderTheAct(facts),
        Regime.ProviderSelection2023 => [.. SelectionModification.Test(SelectionFacts(facts), facts.Reasons).Limbs.Select(limb => RouteTest.Of("reg ", limb))],
        _ => [],
    };

    internal static Met Permitted(Regime law, IReadOnlyList<RouteTest> tests) => law switch
    {
        _ when tests.Count == 0 => Met.NotEvidenced,
        Regime.ProcurementAct2023 => Together.All(Together.Any([.. tests.SkipLast(1).Select(test => test.Met)]), tests[^1].Met),
        _ => Together.Any([.. tests.Select(test => test.Met)]),
    };

    /// <summary>The ways of the Act, and last the bars that stand beside them all.</summary>
    internal static IReadOnlyList<RouteTest> UnderTheAct(RouteFacts facts)
    {
        var contract = new ActContract { LightTouch = facts.IsLightTouch, Value = facts.OriginalValue };
        var result = ProcurementAct.Modifications.Modification.Test(contract, Change(facts), facts.On, facts.Reasons);
        return [.. result.Ways.Select(way => RouteTest.Of("", way)), new("s.74(7) to (9)", "nothing bars it", result.Bars)];
    }

    internal static ModificationFacts Facts(RouteFacts facts)
    {
        bool? no = facts.Proposed.Identical ? false : null;
        return new()
        {
            On = facts.On, OriginalValue = facts.OriginalValue, Change = facts.Proposed.Value, Kind = facts.Kind, Earlier = facts.Earlier,
            OptionInContract = facts.OptionLeft, OptionInOriginalNotice = Disclosed(facts),
            AltersNature = no, MateriallyDifferent = no, ShiftsBalance = no, ContractorByClause = no, Succession = no, OtherNewContractor = no,
        };
    }

    private static ContractChange Change(RouteFacts facts)
    {
        bool? no = facts.Proposed.Identical ? false : null;
        return new()
        {
            ValueChange = facts.Proposed.Value, TermChange = TermChange(facts), ScopeChanged = no, BalanceToSupplier = no, NatureChanged = no, SupplierChanged = no,
            PartOfAnother = facts.Earlier.Count == 0 ? no : null, Permitted = new() { InContract = facts.OptionLeft, InNotice = Disclosed(facts), Restructuring = no },
        };
    }

    private static SelectionModificationFacts SelectionFacts(RouteFacts facts)
    {
        bool? no = facts.Proposed.Identical ? false : null;
        return new() { On = facts.On, OriginalLifetime = facts.OriginalValue, ProvidedFor = facts.OptionLeft, SuccessionOnly = no, MateriallyDifferent = no };
    }

    // Options that are left are all disclosed, none of them, or nobody has said.
    private static bool? Disclosed(RouteFacts facts)
    {
        var left = facts.Options.Where(option => option.Left == true).Select(option => option.InOriginalNotice & option.InOriginalValue).Distinct().ToList();
        return left is [var all] ? all : null;
    }

    private static decimal? TermChange(RouteFacts facts) =>
        facts is { Began: { } began, Ends: { } end, LatestEnd: { } latest, Proposed.Months: { } months } && latest >= began
            ? Math.Max(ContractChange.TermPercent(began, latest, end.AddDays(1).AddMonths(months).AddDays(-1)), 0)
            : null;

    private static string Because(RouteFacts facts, RegimeAnswer law, Met runs, IReadOnlyList<RouteTest> tests) => (runs, law.Regime) switch
    {
        (Met.No, _) => $"The contract ended on {facts.Ends:d MMMM yyyy}; what has ended is awarded again and not changed.",
        (_, Regime.None) => "The record says that no procurement law applies; the authority's own rules for contracts decide.",
        (_, null) => $"Which law the change follows is not settled: {RegimeWords.List(law.Possible)}.",
        (_, { } one) when tests.Count == 0 => $"What a change needs under the {one.Name()} is not held here.",
        (_, { } one) => $"Under the {one.Name()}, {Route.Count(tests)}.",
    };
}
