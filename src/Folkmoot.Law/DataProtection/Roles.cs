namespace Folkmoot.Law.DataProtection;

/// <summary>The part a body plays for personal data of a service.</summary>
public enum DataRole
{
    /// <summary>Decides alone why and how data is processed.</summary>
    Controller,

    /// <summary>Decides that together with another, such as a council with an integrated care board.</summary>
    JointController,

    /// <summary>Processes for a controller, on its instructions.</summary>
    Processor,
}

/// <summary>What is on record about the parts that the bodies in a service play. Null means that nothing is on record.</summary>
/// <param name="Partner">The part of the funding partner, when it handles personal data.</param>
/// <param name="Provider">The part of the provider.</param>
/// <param name="JointArrangement">Whether the joint controllers have an arrangement about who does what.</param>
/// <param name="ProcessorContract">Whether the contract with the processor holds what it has to.</param>
/// <param name="SharingAgreement">Whether there is a data sharing agreement.</param>
/// <param name="ExitTerms">Whether the contract says how records are returned or transferred at the end.</param>
public sealed record RoleFacts(
    DataRole? Partner = null, DataRole? Provider = null, bool? JointArrangement = null, bool? ProcessorContract = null, bool? SharingAgreement = null, bool? ExitTerms = null);

/// <summary>Who is controller and who processor in a commissioned service, and the papers that follow (DP-05).</summary>
public static class Roles
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "DP-05", 1, "controllers and processors", Standing.Law, Confidence.Medium, PersonalData.InForce,
        "A sharing agreement and terms for the end are asked for as practice; the Act of 2025 changed none of the duties counted here.",
        Instruments.DataProtection(26), Instruments.DataProtection(28), Instruments.DataUseAndAccess);

    /// <summary>Whether the parts are known and papered.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 25 May 2018.</exception>
    public static Answer Papered(RoleFacts facts, DateOnly on) => Answer.OfAll(
        Rule, on,
        new("The part of the provider is settled", (facts.Provider is null ? (bool?)null : true).Answer(), "the analysis of who decides why and how data is processed", Instruments.DataProtection(28)),
        new("Joint controllers have an arrangement", Needed(DataRole.JointController, facts.Partner, facts.Provider, facts.JointArrangement), "the arrangement between the joint controllers", Instruments.DataProtection(26)),
        new("The contract with a processor holds what it has to", Needed(DataRole.Processor, facts.Partner, facts.Provider, facts.ProcessorContract), "the data clauses of the contract", Instruments.DataProtection(28)),
        new("There is a data sharing agreement", facts.SharingAgreement.Answer(), "the agreement", Rule.Citation),
        new("The contract says how records come back at the end", facts.ExitTerms.Answer(), "the terms for the end of the contract", Instruments.DataProtection(28)));

    // A paper is needed only where somebody plays the part; where a part is not known nobody can say, unless the paper is there.
    private static Met Needed(DataRole role, DataRole? partner, DataRole? provider, bool? paper) =>
        partner == role || provider == role ? paper.Answer()
        : paper is true || provider is not null ? Met.Yes
        : Met.NotEvidenced;
}
