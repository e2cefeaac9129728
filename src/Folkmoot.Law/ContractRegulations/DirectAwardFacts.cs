namespace Folkmoot.Law.ContractRegulations;

/// <summary>What is on the record about an award without a notice, as far as regulation 32 turns on it; null is nothing on the record.</summary>
public sealed record DirectAwardFacts
{
    /// <summary>The day the award is made.</summary>
    public required DateOnly On { get; init; }

    /// <summary>(2)(a): an open or restricted procedure brought no tender or request, or none that was suitable.</summary>
    public bool? NothingSuitableCame { get; init; }

    /// <summary>(2)(a): the conditions of the contract are substantially other than in that procedure.</summary>
    public bool? ConditionsAltered { get; init; }

    /// <summary>(2)(b)(i): a unique work of art or performance is created or acquired.</summary>
    public bool? UniqueWorkOfArt { get; init; }

    /// <summary>(2)(b)(ii): only one operator can supply because competition is absent for technical reasons.</summary>
    public bool? OnlyOneForTechnicalReasons { get; init; }

    /// <summary>(2)(b)(iii): only one operator can supply because exclusive rights protect it.</summary>
    public bool? OnlyOneByExclusiveRights { get; init; }

    /// <summary>(2)(b)(ii), (iii): there is a reasonable alternative or substitute.</summary>
    public bool? Alternative { get; init; }

    /// <summary>(2)(b)(ii), (iii): the requirements were narrowed artificially.</summary>
    public bool? Narrowed { get; init; }

    /// <summary>(2)(c): no more is awarded, and for no longer, than is strictly necessary.</summary>
    public bool? StrictlyNecessary { get; init; }

    /// <summary>(2)(c): the urgency is extreme.</summary>
    public bool? ExtremeUrgency { get; init; }

    /// <summary>(2)(c): the events were ones the authority could foresee.</summary>
    public bool? Foreseeable { get; init; }

    /// <summary>(2)(c): the time limits of a procedure with a notice, shortened ones included, can be kept.</summary>
    public bool? TimeLimitsCanBeMet { get; init; }

    /// <summary>(4): the circumstances are attributable to the authority.</summary>
    public bool? Attributable { get; init; }

    /// <summary>(5): what is bought are supplies.</summary>
    public bool? Supplies { get; init; }

    /// <summary>(5)(a): the products are made only for research, experiment, study or development, and not in quantity.</summary>
    public bool? ForResearch { get; init; }

    /// <summary>(5)(b): additional deliveries by the original supplier, in part replacing or extending.</summary>
    public bool? AdditionalDeliveries { get; init; }

    /// <summary>(5)(b): another supplier's products would be incompatible or disproportionately difficult.</summary>
    public bool? Incompatible { get; init; }

    /// <summary>(5)(c): the supplies are quoted and bought on a commodity market.</summary>
    public bool? CommodityMarket { get; init; }

    /// <summary>(5)(d): particularly good terms from a supplier that is winding up or insolvent.</summary>
    public bool? FromInsolvency { get; init; }

    /// <summary>(9): the services repeat similar ones of the original contract and conform to its basic project.</summary>
    public bool? Repetition { get; init; }

    /// <summary>(9): they go to the contractor of the original contract.</summary>
    public bool? SameContractor { get; init; }

    /// <summary>(9): the original contract was awarded after a procedure with a notice.</summary>
    public bool? OriginalCompeted { get; init; }

    /// <summary>(10), (11): the original notice disclosed the possibility, with its extent and conditions, and its cost was counted in the value.</summary>
    public bool? DisclosedAndValued { get; init; }

    /// <summary>(12): the day the original contract was concluded.</summary>
    public DateOnly? OriginalConcluded { get; init; }
}
