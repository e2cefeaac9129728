using Folkmoot.Law.Procurement;
using Folkmoot.Law.Routes;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Routes;

/// <summary>Four years from April 2019 with two options of a year, as a record holds it.</summary>
internal static class Navigation
{
    internal static RouteFacts On(string day) => new()
    {
        On = D(day), AwardedUnder = Regime.ContractRegulations2015, RelevantAuthority = true, Codes = ["85000000", "98000000"],
        Began = D("2019-04-01"), Ends = D("2023-03-31"), LatestEnd = D("2025-03-31"), OriginalValue = Money.Pounds(19_780_000),
        Options = [new(1, 12, Left: true), new(2, 12, Left: true)], Proposed = new(12, Money.Pounds(4_945_000), Identical: true),
    };

    /// <summary>Two years later, with both options taken up.</summary>
    internal static RouteFacts Exhausted(string day) => On(day) with
    {
        Ends = D("2025-03-31"), Options = [new(1, 12, Left: false, TakenUpBy: "decision one"), new(2, 12, Left: false, TakenUpBy: "decision one")],
    };

    internal static Route Of(RouteFacts facts, RouteKind kind) => RouteChoice.For(facts).Routes.Single(route => route.Kind == kind);
}
