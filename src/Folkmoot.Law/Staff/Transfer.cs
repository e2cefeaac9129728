namespace Folkmoot.Law.Staff;

/// <summary>What is on record about a change of who provides a service. Null means that nothing is on record.</summary>
/// <param name="ProviderChanges">Whether the service is outsourced, passes from one provider to another, or comes in-house.</param>
/// <param name="OrganisedGrouping">Whether just before there is an organised grouping of employees in Great Britain.</param>
/// <param name="PrincipalPurpose">Whether its principal purpose is to carry out the activities for the client.</param>
/// <param name="SameActivities">Whether the activities stay fundamentally the same.</param>
/// <param name="SingleEvent">Whether they are for a single specific event or task of short duration.</param>
/// <param name="MainlyGoods">Whether they are wholly or mainly the supply of goods.</param>
public sealed record ProvisionChange(
    bool? ProviderChanges = null, bool? OrganisedGrouping = null, bool? PrincipalPurpose = null, bool? SameActivities = null, bool? SingleEvent = null, bool? MainlyGoods = null);

/// <summary>Whether staff transfer with a service (TUP-01): a service provision change.</summary>
public static class Transfer
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "TUP-01", 1, "whether staff transfer", Standing.Law, Confidence.High, new(2006, 4, 6), Reading: null, Instruments.TransferOfUndertakings(3));

    /// <summary>Whether there is a service provision change.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 6 April 2006.</exception>
    public static Answer Applies(ProvisionChange facts, DateOnly on) => Answer.OfAll(
        Rule, on,
        new("Who provides the service changes", facts.ProviderChanges.Answer(), "the providers before and after", Instruments.TransferOfUndertakings(3, "(1)(b)")),
        new("There is an organised grouping of employees in Great Britain", facts.OrganisedGrouping.Answer(), "the present provider's staff list", Instruments.TransferOfUndertakings(3, "(3)(a)(i)")),
        new("Its principal purpose is the activities for the client", facts.PrincipalPurpose.Answer(), "how much of their time goes to the service", Instruments.TransferOfUndertakings(3, "(3)(a)(i)")),
        new("The activities stay fundamentally the same", facts.SameActivities.Answer(), "the specification before and after", Instruments.TransferOfUndertakings(3, "(2A)")),
        new("They are not for a single event or task of short duration", facts.SingleEvent.Answer().Not(), "the term and purpose of the service", Instruments.TransferOfUndertakings(3, "(3)(a)(ii)")),
        new("They are not wholly or mainly the supply of goods", facts.MainlyGoods.Answer().Not(), "what is supplied", Instruments.TransferOfUndertakings(3, "(3)(b)")));
}
