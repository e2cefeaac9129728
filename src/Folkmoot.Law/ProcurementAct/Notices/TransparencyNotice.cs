namespace Folkmoot.Law.ProcurementAct.Notices;

/// <summary>
/// The transparency notice before a direct award or a switch to one (PA-03). User choice awards need none. Guidance asks for it
/// before the terms are negotiated; the Act before the award.
/// </summary>
public static class TransparencyNotice
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = Act.Rule("PA-03", "transparency notice before a direct award", citations: [Instruments.ProcurementAct(44), Instruments.Guidance("Procurement Act 2023 guidance", "direct award")]);

    /// <summary>Whether the award needs one.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the Act was in force.</exception>
    public static Answer Required(ActContract contract, DateOnly on) => Answer.OfAll(
        Rule, on,
        new("It is a public contract", contract.Public.Answer(), "the estimated value against the threshold", Instruments.ProcurementAct(44, "(1)")),
        new("It is awarded directly, under section 41 or 43", Directly(contract), "the route of the award", Instruments.ProcurementAct(44, "(1)")),
        new("It is not a user choice contract", contract.UserChoice.Not(), "the ground of the award", Instruments.ProcurementAct(44, "(3)")));

    /// <summary>Whether the notice came before the award. On one and the same day nobody can tell without the hours.</summary>
    public static Met Before(DateOnly? published, DateOnly? award) =>
        (published is { } notice && award is { } day && notice != day ? notice < day : (bool?)null).Answer();

    private static Met Directly(ActContract contract) =>
        Together.Any(contract.RouteIs(AwardRoute.DirectAward), contract.RouteIs(AwardRoute.Switching), contract.RouteIs(AwardRoute.ProtectLife));
}
