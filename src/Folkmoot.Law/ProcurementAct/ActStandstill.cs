using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;

namespace Folkmoot.Law.ProcurementAct;

/// <summary>
/// The standstill between the contract award notice and the contract (PA-05): eight working days beginning with the day of
/// publication. Where it is not mandatory a voluntary one that the notice states binds just as much, and may not be shorter.
/// For light touch contracts one is advised: a contract signed in a standstill's absence is more open to being set aside.
/// </summary>
public static class ActStandstill
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = Act.Rule(
        "PA-05", "standstill before the contract", citations: [Instruments.ProcurementAct(51), Instruments.ProcurementAct(105, "(2)"), Instruments.ProcurementAct(123, "(1)")]);

    /// <summary>The length of the mandatory standstill, and the least of a voluntary one.</summary>
    public static Dated<int> Days { get; } = Act.Number("PA-05", "standstill", "working days", ProcurementActDays.StandstillLength, Instruments.ProcurementAct(51, "(2)"));

    /// <summary>Whether the standstill is mandatory for the contract; the elements are the exceptions, each met when it does not apply.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the Act was in force.</exception>
    public static Answer Mandatory(ActContract contract, DateOnly on) => Answer.OfAll(
        Rule, on,
        // The duty is about public contracts, those at or above the threshold.
        new("It is a public contract", contract.Public.Answer(), "the estimated value against the threshold", Instruments.ProcurementAct(51, "(1)")),
        new("It is not a direct award for extreme and unavoidable urgency", contract.GroundIs(Justification.Urgency).Not(), "the route and ground of the award", Instruments.ProcurementAct(51, "(3)")),
        new("It is not awarded under regulations to protect life", contract.RouteIs(AwardRoute.ProtectLife).Not(), "the route of the award", Instruments.ProcurementAct(51, "(3)")),
        new("It is not awarded under a framework", contract.RouteIs(AwardRoute.Framework).Not(), "the route of the award", Instruments.ProcurementAct(51, "(3)")),
        new("It is not awarded by reference to a dynamic market", contract.RouteIs(AwardRoute.DynamicMarket).Not(), "the route of the award", Instruments.ProcurementAct(51, "(3)")),
        new("It is not a light touch contract", contract.LightTouch.Answer().Not(), "the main purpose and code of the services", Instruments.ProcurementAct(51, "(3)")));

    /// <summary>The standstill that begins with the day the award notice was published; the mandatory length unless the notice states a longer one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Shorter than the mandatory length.</exception>
    /// <exception cref="OutsideTheLaw">Published before the Act was in force, or the count leaves the calendar.</exception>
    public static Standstill After(DateOnly awardNotice, int? workingDays = null) =>
        ProcurementActDays.Standstill(awardNotice, workingDays ?? Days.On(awardNotice));

    /// <summary>The last day on which the award notice may be published for the contract to be signed on a day.</summary>
    /// <exception cref="OutsideTheLaw">The count leaves the Act or the calendar.</exception>
    public static Deadline LatestAwardNotice(DateOnly signature, int? workingDays = null)
    {
        var calendar = WorkingCalendar.UnitedKingdom;
        var length = workingDays ?? Days.On(signature);
        ArgumentOutOfRangeException.ThrowIfLessThan(length, Days.On(signature), nameof(workingDays));
        var first = Rule.InForceOn(calendar.Before(signature, length));
        return new()
        {
            Day = first,
            From = signature,
            Bound = Bound.NotAfter,
            Rule = ProcurementActDays.Rule,
            Length = new(length, Unit.WorkingDays),
            Calendar = calendar,
            Steps = new Sum().Walk(first, signature.AddDays(-1), calendar).Result(signature, "signature").Steps,
        };
    }
}
