namespace Folkmoot.Law.ProcurementAct.DirectAwards;

/// <summary>What is on record about a direct award. Each justification reads its own facts. Null means that nothing is on record.</summary>
public sealed record DirectAwardFacts
{
    /// <summary>Paras 5 and 6: a single supplier.</summary>
    public SingleSupplier Single { get; init; } = new();

    /// <summary>Paras 7 and 8: the existing supplier.</summary>
    public ExistingSupplier Existing { get; init; } = new();

    /// <summary>Para 11: particularly advantageous terms because a supplier is in insolvency proceedings.</summary>
    public bool? InsolvencyProceedings { get; init; }

    /// <summary>Para 11: the award to the particular supplier ensures those terms.</summary>
    public bool? AdvantageousTerms { get; init; }

    /// <summary>Paras 13 and 14: urgency.</summary>
    public Urgency Urgency { get; init; } = new();

    /// <summary>Paras 15 to 17: user choice.</summary>
    public UserChoice UserChoice { get; init; } = new();

    /// <summary>Whether the supplier is an excluded supplier, on the debarment list for a mandatory ground included.</summary>
    public bool? SupplierExcluded { get; init; }

    /// <summary>Whether there is an overriding public interest in awarding to an excluded supplier.</summary>
    public bool? OverridingInterest { get; init; }

    /// <summary>Whether the authority has considered if the supplier is excludable.</summary>
    public bool? ExcludabilityConsidered { get; init; }
}

/// <summary>The facts for paras 5 and 6.</summary>
/// <param name="ExclusiveRights">Whether the supplier has intellectual property or other exclusive rights in what is needed.</param>
/// <param name="NoCompetition">Whether competition is absent for technical reasons.</param>
/// <param name="OnlySupplier">Whether for that reason only this supplier can supply.</param>
/// <param name="ReasonableAlternatives">Whether there are reasonable alternatives to what is bought.</param>
public sealed record SingleSupplier(bool? ExclusiveRights = null, bool? NoCompetition = null, bool? OnlySupplier = null, bool? ReasonableAlternatives = null);

/// <summary>The facts for paras 7 and 8.</summary>
/// <param name="Existing">Whether the supplier is the present one.</param>
/// <param name="ExtensionOrReplacement">Whether the services extend or partly replace the present ones.</param>
/// <param name="Incompatible">Whether another supplier would bring services different from or incompatible with the present ones.</param>
/// <param name="TechnicalDifficulty">Whether that would mean disproportionate technical difficulty in operation or maintenance.</param>
/// <param name="Similar">Whether the services are similar to the present ones.</param>
/// <param name="Competed">Whether the present contract was awarded by a competitive tendering procedure.</param>
/// <param name="Awarded">The day the present contract was awarded.</param>
/// <param name="TransparencyNotice">The day the transparency notice is published.</param>
/// <param name="IntentionStated">Whether the tender notice or documents of the present contract said that para 8 might be used.</param>
public sealed record ExistingSupplier(
    bool? Existing = null, bool? ExtensionOrReplacement = null, bool? Incompatible = null, bool? TechnicalDifficulty = null,
    bool? Similar = null, bool? Competed = null, DateOnly? Awarded = null, DateOnly? TransparencyNotice = null, bool? IntentionStated = null);

/// <summary>The facts for paras 13 and 14.</summary>
/// <param name="StrictlyNecessary">Whether the services are strictly necessary, and no more or longer than the urgency asks.</param>
/// <param name="Extreme">Whether the urgency is extreme.</param>
/// <param name="Attributable">Whether it comes from something the authority did or left undone, such as starting too late.</param>
/// <param name="Foreseeable">Whether the authority could have foreseen it. An alarm that was raised and ignored shows that it could.</param>
/// <param name="TooUrgentToCompete">Whether it is for that reason that no competition can be held.</param>
public sealed record Urgency(bool? StrictlyNecessary = null, bool? Extreme = null, bool? Attributable = null, bool? Foreseeable = null, bool? TooUrgentToCompete = null);

/// <summary>The facts for paras 15 to 17.</summary>
/// <param name="LightTouch">Whether the services are light touch services of a kind that regulations name.</param>
/// <param name="OneIndividual">Whether they are for one particular individual.</param>
/// <param name="ViewsRegarded">Whether an enactment has the authority regard the views of the individual or the carer about who supplies.</param>
/// <param name="PreferenceExpressed">Whether the individual or the carer has said who should.</param>
/// <param name="OnlyCapable">Whether by the nature of the services only one supplier is capable.</param>
/// <param name="CompetingNotInInterest">Whether the authority considers a competition not to be in the individual's best interests.</param>
public sealed record UserChoice(
    bool? LightTouch = null, bool? OneIndividual = null, bool? ViewsRegarded = null, bool? PreferenceExpressed = null, bool? OnlyCapable = null, bool? CompetingNotInInterest = null);
