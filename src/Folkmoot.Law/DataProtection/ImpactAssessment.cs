namespace Folkmoot.Law.DataProtection;

/// <summary>What an impact assessment contains. Null means that nothing is on record.</summary>
/// <param name="Description">A description of the processing and its purposes.</param>
/// <param name="Necessity">Necessity and proportionality.</param>
/// <param name="Risks">The risks to people.</param>
/// <param name="Measures">The measures against them.</param>
/// <param name="OfficerAdvice">The advice of the data protection officer.</param>
/// <param name="Views">The views of the people concerned, or the reason they were not sought.</param>
public sealed record AssessmentContents(
    bool? Description = null, bool? Necessity = null, bool? Risks = null, bool? Measures = null, bool? OfficerAdvice = null, bool? Views = null);

/// <summary>What may have changed since an impact assessment was made.</summary>
/// <param name="NewProvider">Another provider.</param>
/// <param name="NewSharing">An extension or change that shares data anew.</param>
/// <param name="ServiceEnds">The service ends.</param>
/// <param name="RiskChanged">The risk is another for any other reason.</param>
public sealed record SinceAssessed(bool? NewProvider = null, bool? NewSharing = null, bool? ServiceEnds = null, bool? RiskChanged = null);

/// <summary>What a data protection impact assessment holds, and when it is reviewed (DP-02).</summary>
public static class ImpactAssessment
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "DP-02", 1, "contents and review of an impact assessment", Standing.Law, Confidence.High, PersonalData.InForce, Reading: null,
        Instruments.DataProtection(35), Instruments.DataUseAndAccess);

    /// <summary>Whether it holds what it has to.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 25 May 2018.</exception>
    public static Answer Complete(AssessmentContents contents, DateOnly on) => Answer.OfAll(
        Rule, on,
        Part("A description of the processing and its purposes", contents.Description),
        Part("Necessity and proportionality", contents.Necessity),
        Part("The risks to people", contents.Risks),
        Part("The measures against the risks", contents.Measures),
        Part("The advice of the data protection officer", contents.OfficerAdvice),
        Part("The views of the people concerned, or why they were not sought", contents.Views));

    /// <summary>Whether it has to be reviewed; one change is enough.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 25 May 2018.</exception>
    public static Answer ReviewDue(SinceAssessed since, DateOnly on) => Answer.OfAny(
        Rule, on,
        Change("There is another provider", since.NewProvider),
        Change("Data is shared anew", since.NewSharing),
        Change("The service ends", since.ServiceEnds),
        Change("The risk is another", since.RiskChanged));

    private static Element Part(string says, bool? fact) => new(says, fact.Answer(), "that part of the assessment", Instruments.DataProtection(35));

    private static Element Change(string says, bool? fact) => new(says, fact.Answer(), "the contract and the data flows as they are now", Instruments.DataProtection(35));
}
