namespace Folkmoot.Law.ProcurementAct.Modifications;

/// <summary>What is on record about a change of a contract. Null means that nothing is on record. Values include VAT.</summary>
public sealed record ContractChange
{
    /// <summary>The day it is or was made.</summary>
    public DateOnly? Made { get; init; }

    /// <summary>The estimated value of the contract before this change; the contract's own where not given.</summary>
    public Money? ValueBefore { get; init; }

    /// <summary>What the change adds to the estimated value, or takes from it when negative; nothing when it leaves the value alone.</summary>
    public Money? ValueChange { get; init; }

    /// <summary>The change of the term in per cent of the maximum term provided for on award, negative when shorter; nought when it leaves the term alone.</summary>
    public decimal? TermChange { get; init; }

    /// <summary>Whether it provides for services of a kind not already in the contract, to a material extent.</summary>
    public bool? ScopeChanged { get; init; }

    /// <summary>Whether it moves the economic balance materially in the supplier's favour.</summary>
    public bool? BalanceToSupplier { get; init; }

    /// <summary>Whether it changes the overall nature of the contract.</summary>
    public bool? NatureChanged { get; init; }

    /// <summary>Whether it puts another supplier in the place of the first.</summary>
    public bool? SupplierChanged { get; init; }

    /// <summary>What earlier below-threshold changes added to the estimated value, together.</summary>
    public Money? EarlierBelowThreshold { get; init; }

    /// <summary>The threshold for the type of contract, where somebody has fixed which applies; null to have it read by the kind of contract and the day.</summary>
    public Money? Threshold { get; init; }

    /// <summary>Whether it could reasonably have been made together with another change.</summary>
    public bool? PartOfAnother { get; init; }

    /// <summary>Whether the single change that the two would make is allowed; asked only when it could have been made together.</summary>
    public bool? AllowedTogether { get; init; }

    /// <summary>Whether a change notice would be needed for that single change.</summary>
    public bool? NoticeTogether { get; init; }

    /// <summary>The facts for the permitted changes of Schedule 8.</summary>
    public PermittedChange Permitted { get; init; } = new();

    /// <summary>The change of a term in per cent of the maximum term, both counted in days.</summary>
    /// <param name="began">The first day of the contract.</param>
    /// <param name="maximumEnd">The last day it could have had as awarded, with every option.</param>
    /// <param name="newEnd">The last day it could have after the change.</param>
    /// <exception cref="ArgumentOutOfRangeException">The maximum term is not a day long.</exception>
    public static decimal TermPercent(DateOnly began, DateOnly maximumEnd, DateOnly newEnd)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumEnd, began);
        return (newEnd.DayNumber - maximumEnd.DayNumber) * 100m / (maximumEnd.DayNumber - began.DayNumber + 1);
    }

    internal decimal? ValuePercent(ActContract contract) =>
        ValueChange is { } change && (ValueBefore ?? contract.Value) is { Pence: > 0 } before ? change.PercentOf(before) : null;
}

/// <summary>The facts for the changes that Schedule 8 permits. Null means that nothing is on record.</summary>
public sealed record PermittedChange
{
    /// <summary>Whether the contract as awarded provides for the change unambiguously.</summary>
    public bool? InContract { get; init; }

    /// <summary>Whether the tender or transparency notice does.</summary>
    public bool? InNotice { get; init; }

    /// <summary>Whether a direct award could be made instead for extreme and unavoidable urgency.</summary>
    public bool? Urgent { get; init; }

    /// <summary>Whether a direct award could be made instead under regulations to protect life.</summary>
    public bool? ProtectsLife { get; init; }

    /// <summary>Whether what gives rise to the change could reasonably have been foreseen before the award.</summary>
    public bool? Foreseeable { get; init; }

    /// <summary>Whether a risk named in the tender or transparency notice as one the contract could not deal with, with the possibility of a change, has come about.</summary>
    public bool? KnownRisk { get; init; }

    /// <summary>Whether it came about without any act or omission of authority or supplier.</summary>
    public bool? RiskNobodysDoing { get; init; }

    /// <summary>Whether for that reason the contract cannot be performed to the authority's satisfaction.</summary>
    public bool? CannotPerform { get; init; }

    /// <summary>Whether the change goes no further than is needed to put that right.</summary>
    public bool? NoFurtherThanNeeded { get; init; }

    /// <summary>Whether a new contract instead would be against the public interest, value for money considered.</summary>
    public bool? NewContractAgainstInterest { get; init; }

    /// <summary>Whether the change provides for services in addition to those of the contract.</summary>
    public bool? Additional { get; init; }

    /// <summary>Whether another supplier would bring services different from or incompatible with the present ones.</summary>
    public bool? Incompatible { get; init; }

    /// <summary>Whether that would mean disproportionate technical difficulty or other significant inconvenience.</summary>
    public bool? Inconvenience { get; init; }

    /// <summary>Whether it would mean a substantial duplication of costs.</summary>
    public bool? DuplicatesCosts { get; init; }

    /// <summary>Whether a change of supplier follows a corporate restructuring or the like.</summary>
    public bool? Restructuring { get; init; }

    /// <summary>Whether the new supplier is an excluded supplier.</summary>
    public bool? NewSupplierExcluded { get; init; }
}
