namespace Folkmoot.Law.ProcurementAct;

/// <summary>The direct award justifications of Schedule 5 that services can meet. Defence, commodities, works of art and prototypes are left out.</summary>
public enum Justification
{
    /// <summary>Only one supplier can supply because of exclusive rights (para 5).</summary>
    ExclusiveRights,

    /// <summary>Only one supplier can supply because competition is absent for technical reasons (para 6).</summary>
    TechnicalReasons,

    /// <summary>An extension or partial replacement by the existing supplier (para 7).</summary>
    Extension,

    /// <summary>Similar services from the existing supplier, within five years of a competition that said so (para 8).</summary>
    SimilarServices,

    /// <summary>Particularly advantageous terms because a supplier is insolvent (para 11).</summary>
    Insolvency,

    /// <summary>Extreme and unavoidable urgency (paras 13 and 14).</summary>
    Urgency,

    /// <summary>User choice: services for one person whose views have to be regarded (paras 15 to 17).</summary>
    UserChoice,
}
