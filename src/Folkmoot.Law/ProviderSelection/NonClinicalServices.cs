namespace Folkmoot.Law.ProviderSelection;

/// <summary>A service that councils buy, often with NHS money, and that is no health care by itself.</summary>
public enum NonClinicalService
{
    /// <summary>Replacement care, so that somebody who cares for another without pay can rest.</summary>
    UnpaidCarersShortBreaks,

    /// <summary>Information, guidance and connection for people in their community, social prescribing included.</summary>
    CommunityNavigation,
}

/// <summary>
/// How services of councils answer to the scope of the Provider Selection Regime (PSR-09). Registration for personal care and NHS money do
/// not make them health care; navigation is to be asked again where the NHS leads a contract for community health.
/// </summary>
public static class NonClinicalServices
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "PSR-09", 1, "carers' breaks and navigation in the Provider Selection Regime", Standing.Law, Confidence.Medium, new(2024, 1, 1),
        "Replacement care is outside the regime; so is navigation, unless the main subject of a contract led by the NHS is community health under code 85323000.",
        Instruments.ProviderSelection(2), Instruments.ProviderSelectionSchedule(1), Instruments.ProviderSelectionGuidance);

    /// <summary>Whether the service is within the regime.</summary>
    /// <param name="service">The service.</param>
    /// <param name="on">The day the procurement commences, or the change is made.</param>
    /// <param name="mainlyCommunityHealth">For navigation: whether the NHS leads the contract and its main subject is community health; null when nobody has said, which for a council's own contract changes nothing.</param>
    /// <exception cref="OutsideTheLaw">Before 1 January 2024.</exception>
    public static Answer Test(NonClinicalService service, DateOnly on, bool? mainlyCommunityHealth = null)
    {
        var ask = service == NonClinicalService.CommunityNavigation && mainlyCommunityHealth == true;
        return Answer.OfAll(Rule, on, new Element(
            "It is health care for individuals: treatment, diagnosis or prevention of illness", ask ? Met.NotEvidenced : Met.No,
            "the specification: what is delivered, to whom, and by which clinicians", Instruments.ProviderSelection(2),
            service == NonClinicalService.CommunityNavigation ? "information, guidance and connection" : "replacement care while a carer rests"));
    }

    /// <summary>The facts to ask the choice of law with (see <see cref="Scope"/>).</summary>
    public static ScopeFacts Facts(NonClinicalService service, bool? mainlyCommunityHealth = null) => new()
    {
        HealthCare = service == NonClinicalService.CommunityNavigation && mainlyCommunityHealth == true ? null : false,
    };
}
