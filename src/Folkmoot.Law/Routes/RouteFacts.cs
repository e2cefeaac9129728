using Folkmoot.Law.ContractRegulations;
using Folkmoot.Law.Duties;
using Folkmoot.Law.Grounds;
using Folkmoot.Law.Procurement;
using Folkmoot.Law.ProviderSelection;

namespace Folkmoot.Law.Routes;

/// <summary>An option to extend as the record holds it on a day; null is nothing on the record.</summary>
/// <param name="Number">Its place among the options of the contract, from 1.</param>
/// <param name="Months">How long it extends the contract.</param>
/// <param name="Left">Whether nobody had taken it up by the day.</param>
/// <param name="LatestDay">The last day to take it up, where the contract names one.</param>
/// <param name="NoticeDays">The notice owed to the provider before it begins.</param>
/// <param name="InOriginalNotice">Whether the original notice disclosed it.</param>
/// <param name="InOriginalValue">Whether the original value counted it.</param>
/// <param name="TakenUpBy">What took it up, such as the reference of a decision.</param>
public sealed record HeldOption(
    int Number, int Months, bool? Left, DateOnly? LatestDay = null, int? NoticeDays = null, bool? InOriginalNotice = null, bool? InOriginalValue = null, string? TakenUpBy = null);

/// <summary>The term that is proposed, or was awarded.</summary>
/// <param name="Months">How long it runs; null when nobody has said.</param>
/// <param name="Value">What it costs in all; null when nobody has said.</param>
/// <param name="Identical">Whether it is supposed to be the same again: the same services, provider and price, only longer. False where nobody has said so.</param>
public readonly record struct ProposedTerm(int? Months, Money? Value, bool Identical);

/// <summary>What the record holds of a contract on the day for which its routes are asked; null is nothing on the record, and is never taken for yes or no.</summary>
public sealed record RouteFacts
{
    /// <summary>The day whose law is applied: of the proposal, or of the act looked back at. A new award is taken to begin on it.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The law the contract was awarded under.</summary>
    public Regime? AwardedUnder { get; init; }

    /// <summary>The codes of the services in the common procurement vocabulary; empty when none is on the record.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>Whether the buyer is one that the Provider Selection Regime names, as a council is.</summary>
    public bool? RelevantAuthority { get; init; }

    /// <summary>The first day of the contract.</summary>
    public DateOnly? Began { get; init; }

    /// <summary>The last day of the contract as it stood on the day asked about.</summary>
    public DateOnly? Ends { get; init; }

    /// <summary>The last day it could have with every option taken up.</summary>
    public DateOnly? LatestEnd { get; init; }

    /// <summary>Its options; empty when none is on the record, which does not say that there is none.</summary>
    public IReadOnlyList<HeldOption> Options { get; init; } = [];

    /// <summary>The value of the contract as it was awarded.</summary>
    public Money? OriginalValue { get; init; }

    /// <summary>Whether the contract was awarded by competition.</summary>
    public bool? Competed { get; init; }

    /// <summary>The changes made to the contract before.</summary>
    public IReadOnlyList<EarlierChange> Earlier { get; init; } = [];

    /// <summary>The term that is proposed, or was awarded.</summary>
    public ProposedTerm Proposed { get; init; }

    /// <summary>The duties that the service is linked to.</summary>
    public IReadOnlyList<CareActDuty> Duties { get; init; } = [];

    /// <summary>The reasons stated; empty where nobody has stated any.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];

    /// <summary>Whether the services fall under the light touch on the day; null when no code is on the record.</summary>
    public bool? IsLightTouch => LightTouch.Test(new(Codes), On).Met switch { Met.Yes => true, Met.No => false, _ => null };

    /// <summary>Whether the contract holds an option that is left: from its options, else from its end beside the latest end it could have.</summary>
    public bool? OptionLeft =>
        Options.Count == 0 ? (Ends is { } end && LatestEnd is { } latest ? latest > end : null)
        : Options.Any(option => option.Left == true) ? true
        : Options.All(option => option.Left == false) ? false
        : null;

    internal ScopeFacts Service => new() { RelevantAuthority = RelevantAuthority, Codes = Codes };

    internal ContractKind? Kind => IsLightTouch == true ? ContractKind.LightTouch : null;
}
