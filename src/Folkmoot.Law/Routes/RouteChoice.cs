using Folkmoot.Law.Procurement;

namespace Folkmoot.Law.Routes;

/// <summary>The routes of a contract on a day, with the law of a change and the law of a new award.</summary>
/// <param name="Facts">What was asked.</param>
/// <param name="OfChange">The law that a change to the contract follows.</param>
/// <param name="OfAward">The law that a new award begun on the day follows.</param>
/// <param name="Routes">Every route that the law knows on the day.</param>
public sealed record RouteAnswer(RouteFacts Facts, RegimeAnswer OfChange, RegimeAnswer OfAward, IReadOnlyList<Route> Routes);

/// <summary>Every route that is there for a contract on a day (ROU-05). Open, closed and not evidenced are about the record; none of them approves an act.</summary>
public static class RouteChoice
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "ROU-05", 1, "the routes of a contract on a day", Standing.Custom, Confidence.Medium, new(2015, 4, 1),
        "A route of a law that was not in force on the day is not offered. The routes before 1 April 2015 are not held.",
        Instruments.Transition(), Instruments.ContractRegulations(72), Instruments.ProcurementAct(74));

    /// <summary>The routes, in the order in which an authority looks at them.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 1 April 2015, or one for which no threshold is known.</exception>
    /// <exception cref="FormatException">A code is no code of the common procurement vocabulary.</exception>
    public static RouteAnswer For(RouteFacts facts)
    {
        var on = Rule.InForceOn(facts.On);
        var change = RegimeChoice.For(new() { Step = AwardStep.Modification, On = on, AwardedUnder = facts.AwardedUnder, Service = facts.Service });
        var award = RegimeChoice.For(new() { Step = AwardStep.DirectAward, On = on, Service = facts.Service, Kind = facts.Kind, Value = new(WithoutVat: facts.Proposed.Value) });
        Route?[] routes =
        [
            OptionRoute.Test(facts, change.Possible), ModificationRoute.Test(facts, change), OtherRoutes.CallOff(facts), AwardRoutes.Directly(facts, award),
            AwardRoutes.Switched(facts, award), AwardRoutes.ByCompetition(facts, award), OtherRoutes.InHouse(facts), OtherRoutes.End(facts),
        ];
        return new(facts, change, award, [.. routes.OfType<Route>()]);
    }
}
