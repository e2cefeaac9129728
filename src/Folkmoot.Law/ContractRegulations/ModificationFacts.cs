using Folkmoot.Law.Procurement;

namespace Folkmoot.Law.ContractRegulations;

/// <summary>A limb of regulation 72(1) under which a contract may be changed without a new procurement.</summary>
public enum Limb
{
    /// <summary>72(1)(a): provided for in the initial documents.</summary>
    ReviewClause,

    /// <summary>72(1)(b): additional supply that became necessary.</summary>
    Additional,

    /// <summary>72(1)(c): circumstances that could not be foreseen.</summary>
    Unforeseen,

    /// <summary>72(1)(d): another contractor.</summary>
    NewContractor,

    /// <summary>72(1)(e): not substantial.</summary>
    NotSubstantial,

    /// <summary>72(1)(f): small.</summary>
    Small,
}

/// <summary>A change made to the same contract before.</summary>
/// <param name="On">The day it was made.</param>
/// <param name="Value">What it added to the price, less than nothing for a reduction; null when nobody knows.</param>
/// <param name="Limb">The limb it was made under; null when the record does not say.</param>
public sealed record EarlierChange(DateOnly On, Money? Value, Limb? Limb);

/// <summary>What is on the record about a change to a contract awarded under the 2015 Regulations; null is nothing on the record. All sums are on the tax basis of the threshold.</summary>
public sealed record ModificationFacts
{
    /// <summary>The day the change is made.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The value of the contract as it was awarded.</summary>
    public Money? OriginalValue { get; init; }

    /// <summary>The price as an indexation clause has made it by now, where the contract has one; it takes the place of the original value (72(7)).</summary>
    public Money? UpdatedPrice { get; init; }

    /// <summary>What the change adds to the price; less than nothing for a reduction.</summary>
    public Money? Change { get; init; }

    /// <summary>What kind of contract it is, for the threshold and the percentage of limb (f).</summary>
    public ContractKind? Kind { get; init; }

    /// <summary>The threshold, where somebody has fixed which applies; null to have it read by kind and day.</summary>
    public Money? Threshold { get; init; }

    /// <summary>The changes made before, in any order.</summary>
    public IReadOnlyList<EarlierChange> Earlier { get; init; } = [];

    /// <summary>Whether changes follow one another in order to get round the law.</summary>
    public bool? Circumvents { get; init; }

    /// <summary>(a): a clear, precise and unequivocal review clause or option provides for it, with scope, nature and conditions.</summary>
    public bool? OptionInContract { get; init; }

    /// <summary>(a): that clause or option stood in the initial documents, the notice and its value included.</summary>
    public bool? OptionInOriginalNotice { get; init; }

    /// <summary>(a), (c), (f): the overall nature of the contract is altered.</summary>
    public bool? AltersNature { get; init; }

    /// <summary>(b): the additional works, services or supplies became necessary.</summary>
    public bool? BecameNecessary { get; init; }

    /// <summary>(b): they were in the initial procurement.</summary>
    public bool? InInitialProcurement { get; init; }

    /// <summary>(b): another contractor is not possible for economic or technical reasons.</summary>
    public bool? CannotChangeContractor { get; init; }

    /// <summary>(b): another contractor would cause significant inconvenience or substantial duplication of costs.</summary>
    public bool? InconvenienceOrDuplication { get; init; }

    /// <summary>(c): the need comes from circumstances that a diligent authority could have foreseen.</summary>
    public bool? Foreseeable { get; init; }

    /// <summary>(d): the new contractor comes by a review clause or option.</summary>
    public bool? ContractorByClause { get; init; }

    /// <summary>(d): the new contractor succeeds the old one by restructuring, takeover, merger, acquisition or insolvency.</summary>
    public bool? Succession { get; init; }

    /// <summary>(d): the successor meets the criteria of the original selection.</summary>
    public bool? MeetsSelectionCriteria { get; init; }

    /// <summary>(d): other substantial changes come with it.</summary>
    public bool? OtherSubstantialChanges { get; init; }

    /// <summary>(e): the contract becomes materially different in character.</summary>
    public bool? MateriallyDifferent { get; init; }

    /// <summary>(e): on the new terms others would have been admitted, or another tender accepted, or more would have taken part.</summary>
    public bool? OtherOutcome { get; init; }

    /// <summary>(e): the economic balance moves towards the contractor.</summary>
    public bool? ShiftsBalance { get; init; }

    /// <summary>(e): the scope is considerably extended.</summary>
    public bool? ExtendsScope { get; init; }

    /// <summary>(e): a new contractor comes in otherwise than under (d).</summary>
    public bool? OtherNewContractor { get; init; }
}
