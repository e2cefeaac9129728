using Folkmoot.Law.ProviderSelection;

namespace Folkmoot.Law.Procurement;

/// <summary>What is being done.</summary>
public enum AwardStep
{
    /// <summary>A new contract by competition.</summary>
    Competition,

    /// <summary>A new contract without competition.</summary>
    DirectAward,

    /// <summary>A contract called off from a framework agreement or a dynamic system.</summary>
    CallOff,

    /// <summary>A change to a contract that exists: longer, larger, other.</summary>
    Modification,
}

/// <summary>Why no procurement law applies, where somebody relies on that.</summary>
public enum Exemption
{
    /// <summary>A body that the authority controls as it does its own departments.</summary>
    InHouse,

    /// <summary>Cooperation between authorities.</summary>
    Cooperation,

    /// <summary>Land or a right in land.</summary>
    Land,

    /// <summary>Employment.</summary>
    Employment,

    /// <summary>A grant.</summary>
    Grant,

    /// <summary>A function delegated between council and NHS under section 75 of the National Health Service Act 2006, and nothing bought.</summary>
    Delegation,
}

/// <summary>What is known of an award or a change, as far as the choice of law turns on it.</summary>
public sealed record RegimeFacts
{
    /// <summary>What is being done.</summary>
    public required AwardStep Step { get; init; }

    /// <summary>The day the procurement commenced (see <see cref="Commencement"/>), or for a change the day of the change.</summary>
    public DateOnly? On { get; init; }

    /// <summary>For a change: the law under which the contract was awarded. It is never inferred from a date.</summary>
    public Regime? AwardedUnder { get; init; }

    /// <summary>For a call-off: the law of the framework agreement or dynamic system.</summary>
    public Regime? FrameworkUnder { get; init; }

    /// <summary>The service, as far as the Provider Selection Regime turns on it.</summary>
    public ScopeFacts? Service { get; init; }

    /// <summary>The parts, where health care is bought with something else; null when the contract is not mixed.</summary>
    public MixedFacts? Mixed { get; init; }

    /// <summary>The exemption relied on; null when none is. It is never supposed.</summary>
    public Exemption? Exemption { get; init; }

    /// <summary>What kind of contract it is, for the threshold; null when nobody has said.</summary>
    public ContractKind? Kind { get; init; }

    /// <summary>The estimated value.</summary>
    public Estimate Value { get; init; }
}
