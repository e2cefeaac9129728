using Folkmoot.Law.Duties;
using Folkmoot.Law.Equality;
using Folkmoot.Law.Procurement;
using Folkmoot.Law.Staff;

namespace Folkmoot.Law.Routes;

/// <summary>What is left besides a change and a new award (ROU-04): a call-off, the authority's own staff, or an end.</summary>
public static class OtherRoutes
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "ROU-04", 1, "call-off, own staff, or an end", Standing.Custom, Confidence.Medium, new(2015, 2, 26),
        "That the authority provides a service itself needs no ground of procurement law; what goes with it does. A service linked to duties ends only with an answer how each is met after.",
        Instruments.ContractRegulations(33), Instruments.ProcurementAct(45), Instruments.CareAct(1));

    /// <summary>Calling off from a framework agreement or dynamic system. No register of those is held, so that each element is to be evidenced.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 26 February 2015.</exception>
    public static Route CallOff(RouteFacts facts)
    {
        var law = RegimeChoice.For(new() { Step = AwardStep.CallOff, On = facts.On });
        var citation = facts.On < Commencement.FirstDayOfTheAct ? Rule.Citation : Rule.Citations[1];
        var test = new RouteTest("", "a framework agreement or dynamic system", Answer.OfAll(
            Rule, facts.On,
            [
                new("A framework agreement or dynamic system covers these services", Met.NotEvidenced, "the notice and the specification of the framework", citation),
                new("The authority may use it: it is named, or belongs to a class that is", Met.NotEvidenced, "the list of buyers in the notice of the framework", citation),
                new("It runs on the day, and has room for the value", Met.NotEvidenced, "the term and the greatest value of the framework", citation),
                .. law.Elements,
            ]));
        return new(RouteKind.CallOff, "Call off from a framework", test.Met, "No framework agreement or dynamic system is on the record of this contract.", [test]);
    }

    /// <summary>Bringing the service in house, with what has to be found out about the staff.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 26 February 2015.</exception>
    public static Route InHouse(RouteFacts facts)
    {
        var test = new RouteTest("", "no contract is awarded", Answer.OfAll(Rule, facts.On, new Element(
            "The authority provides the service itself, so that no contract is awarded", Met.Yes, "nothing",
            facts.On < Commencement.FirstDayOfTheAct ? Instruments.ContractRegulations(12) : Instruments.ProcurementActSchedule(2))));
        return new(RouteKind.InHouse, "Bring the service in house", test.Met, "No procurement law stands against it; what goes with it has to be found out.", [test])
        {
            Also = [new("", "whether staff transfer", Transfer.Applies(new(ProviderChanges: true), facts.On)), new("", "the equality duty", EqualityDuty.Evidenced(new(), facts.On))],
        };
    }

    /// <summary>Letting the service end, with the duties that it discharges.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 1 April 2015.</exception>
    public static Route End(RouteFacts facts)
    {
        var duties = CareActDuties.MetAfterEnding([.. facts.Duties.Select(duty => new DutyAfterwards(duty, null))], facts.On);
        return new(
            RouteKind.End, "Let the service end", duties.Met,
            facts.Duties.Count == 0 ? "The record links the service to no duty, so what is left unmet cannot be told." : $"It is linked to {facts.Duties.Count} {(facts.Duties.Count == 1 ? "duty" : "duties")}; how each is met afterwards is not on the record.",
            [new("", "the duties of the service", duties)])
        {
            Also = [new("", "a fair consultation", Consultation.Fair(new(), facts.On)), new("", "the equality duty", EqualityDuty.Evidenced(new(), facts.On))],
        };
    }
}
