using Folkmoot.Features.Contracts;
using Folkmoot.Law;

namespace Folkmoot.Features.Proofreading;

/// <summary>What the register and the other decisions say about the services that a decision touches.</summary>
public sealed record RegisterFacts
{
    public static readonly RegisterFacts None = new();

    /// <summary>The titles of the services it touches.</summary>
    public IReadOnlyList<string> Services { get; init; } = [];

    public IReadOnlyList<KnownTerm> Terms { get; init; } = [];

    /// <summary>The options of the contracts; empty when the register holds none, which says nothing.</summary>
    public IReadOnlyList<KnownOption> Options { get; init; } = [];

    public IReadOnlyList<KnownFunding> Funding { get; init; } = [];

    /// <summary>Other decisions of the authority, with their texts where those are held.</summary>
    public IReadOnlyList<OtherDecision> Others { get; init; } = [];
}

/// <param name="Contract">The contract's title.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Arose">How it arose.</param>
/// <param name="Decision">The reference of the decision that made it.</param>
public sealed record KnownTerm(string Contract, DateOnly? From, DateOnly? To, Arising Arose, string? Decision);

/// <param name="Contract">The contract's title.</param>
/// <param name="Number">Its place among the options.</param>
/// <param name="Months">Its length.</param>
/// <param name="TakenUp">Whether it was taken up; null when the register does not say.</param>
/// <param name="TakenUpBy">The reference of the decision that took it up.</param>
public sealed record KnownOption(string Contract, int Number, int Months, bool? TakenUp, string? TakenUpBy);

/// <param name="Party">Who pays.</param>
/// <param name="IsPartner">Whether it is a partner beside the authority.</param>
/// <param name="Year">The financial year.</param>
/// <param name="Amount">How much.</param>
/// <param name="Status">How sure it is.</param>
/// <param name="TermFrom">The first day of the term it pays for.</param>
/// <param name="TermTo">The last day of that term.</param>
public sealed record KnownFunding(string Party, bool IsPartner, string? Year, Money? Amount, FundingStatus Status, DateOnly? TermFrom = null, DateOnly? TermTo = null);

/// <summary>Another decision of the authority.</summary>
/// <param name="Reference">Its reference.</param>
/// <param name="Title">Its title.</param>
/// <param name="MadeOn">The day it was made.</param>
/// <param name="Day">The day that places it among others.</param>
/// <param name="Services">The services it touches.</param>
/// <param name="Texts">Its texts; empty when they are not held.</param>
public sealed record OtherDecision(string? Reference, string Title, DateOnly? MadeOn, DateOnly? Day, IReadOnlyList<string> Services, IReadOnlyList<ProofText> Texts)
{
    public string Name => Reference ?? Title;
}
