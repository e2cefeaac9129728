namespace Folkmoot.Law.ProcurementAct;

/// <summary>What is on record about how a contract below the threshold was procured.</summary>
/// <param name="Advertised">The day it was advertised; null when it was not, or nothing is on record.</param>
/// <param name="TenderNotice">The day the below-threshold tender notice was published.</param>
/// <param name="SuitabilityPreselection">Whether tenders were limited by an assessment of suitability.</param>
/// <param name="SmallBarriersConsidered">Whether the barriers small and medium-sized suppliers meet were considered.</param>
public sealed record BelowThresholdProcedure(
    DateOnly? Advertised = null, DateOnly? TenderNotice = null, bool? SuitabilityPreselection = null, bool? SmallBarriersConsidered = null);

/// <summary>Contracts below the threshold (PA-14): notices from £30,000, no preselection by suitability, and a thought for small suppliers.</summary>
public static class BelowThreshold
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = Act.Rule(
        "PA-14", "contracts below the threshold",
        citations: [Instruments.ProcurementAct(87), Instruments.ProcurementAct(85), Instruments.ProcurementAct(86), Instruments.ProcurementAct(88)]);

    /// <summary>From this value on a council's contract is notifiable.</summary>
    public static Dated<Money> NotifiableFrom { get; } = Act.Sum("PA-14", "contracts of councils notifiable from", "VAT included", 30_000, Instruments.ProcurementAct(87, "(4)"));

    /// <summary>How soon an invoice is paid under the term implied into such contracts.</summary>
    public static Dated<int> PayDays { get; } = Act.Number("PA-14", "an invoice below the threshold is paid within", "days beginning with receipt or, if later, the due day", 30, Instruments.ProcurementAct(88));

    /// <summary>Whether a contract below the threshold is notifiable, so that it has a details notice and, when advertised, a tender notice.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the Act was in force.</exception>
    public static Answer Notifiable(ActContract contract, DateOnly on)
    {
        var from = NotifiableFrom.On(on);
        return Answer.OfAll(
            Rule, on,
            new("It is below the threshold", contract.Public.Answer().Not(), "the estimated value against the threshold", Instruments.ProcurementAct(84)),
            new($"Its estimated value is not less than {from}", (contract.Value is { } value ? value >= from : (bool?)null).Answer(), "the estimate, VAT included", Instruments.ProcurementAct(87, "(4)"), contract.Value?.ToString()));
    }

    /// <summary>Whether the procedure kept to the rules for contracts below the threshold.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the Act was in force.</exception>
    public static Answer Procedure(BelowThresholdProcedure facts, DateOnly on) => Answer.OfAll(
        Rule, on,
        new("Tenders were not limited by an assessment of suitability", facts.SuitabilityPreselection.Answer().Not(), "the invitation or advertisement", Instruments.ProcurementAct(85, "(1)")),
        new("The barriers small and medium-sized suppliers meet were considered", facts.SmallBarriersConsidered.Answer(), "the note of what was considered", Instruments.ProcurementAct(86)),
        new("The tender notice came first when it was advertised", NoticeFirst(facts), "the notice and the advertisement, with their dates", Instruments.ProcurementAct(87, "(1)")));

    private static Met NoticeFirst(BelowThresholdProcedure facts) =>
        (facts is { Advertised: { } advertised, TenderNotice: { } notice } ? notice <= advertised : (bool?)null).Answer();
}
