using Folkmoot.Law.Procurement;
using Folkmoot.Law.ProcurementAct.Modifications;

namespace Folkmoot.Law.ProcurementAct;

/// <summary>
/// What is on record about a contract under the Procurement Act 2023. Null means that nothing is on record, never no.
/// Values include VAT; days are days in the United Kingdom.
/// </summary>
public sealed record ActContract
{
    /// <summary>What kind of contract it is, for the threshold.</summary>
    public ContractKind? Kind { get; init; }

    /// <summary>Whether its value reaches the threshold for its kind, so that it is a public contract.</summary>
    public bool? Public { get; init; }

    /// <summary>Whether it is a light touch contract.</summary>
    public bool? LightTouch { get; init; }

    /// <summary>Whether it is for works; services and goods otherwise.</summary>
    public bool? Works { get; init; }

    /// <summary>Whether it is a concession contract.</summary>
    public bool? Concession { get; init; }

    /// <summary>Whether it is itself a framework.</summary>
    public bool? Framework { get; init; }

    /// <summary>How it is awarded.</summary>
    public AwardRoute? Route { get; init; }

    /// <summary>The justification relied on when it is awarded directly.</summary>
    public Justification? Ground { get; init; }

    /// <summary>The estimated value: the most the authority could expect to pay, VAT and options included.</summary>
    public Money? Value { get; init; }

    /// <summary>Whether the authority has recorded the view that performance cannot fairly be judged by indicators.</summary>
    public bool IndicatorsUnsuitable { get; init; }

    /// <summary>Whether preliminary market engagement was held or is planned.</summary>
    public bool? Engagement { get; init; }

    /// <summary>Whether a contract below the threshold is advertised.</summary>
    public bool? Advertised { get; init; }

    /// <summary>The day the procurement began.</summary>
    public DateOnly? Commenced { get; init; }

    /// <summary>The day the tender notice was or will be published.</summary>
    public DateOnly? TenderNotice { get; init; }

    /// <summary>The day the transparency notice was published.</summary>
    public DateOnly? TransparencyNotice { get; init; }

    /// <summary>The day the authority decided not to award after all.</summary>
    public DateOnly? Abandoned { get; init; }

    /// <summary>The day planned for signature, while it is not entered into.</summary>
    public DateOnly? Signature { get; init; }

    /// <summary>The day it was entered into.</summary>
    public DateOnly? Entered { get; init; }

    /// <summary>The day it ends or ended, whether by expiry or otherwise.</summary>
    public DateOnly? Ended { get; init; }

    /// <summary>The changes made or planned, oldest first.</summary>
    public IReadOnlyList<ContractChange> Changes { get; init; } = [];

    /// <summary>The days on which a breach led to termination in part, damages or a settlement, or the supplier failed to improve after a proper chance.</summary>
    public IReadOnlyList<DateOnly> Breaches { get; init; } = [];

    /// <summary>The payments made under it.</summary>
    public IReadOnlyList<Payment> Payments { get; init; } = [];

    /// <summary>A contract of a kind, with what follows from kind, value and the day the procurement began; each may be unknown.</summary>
    /// <exception cref="OutsideTheLaw">No threshold is known for the day.</exception>
    public static ActContract Of(ContractKind? kind, Money? value, DateOnly? commenced) => new()
    {
        Kind = kind,
        Value = value,
        Commenced = commenced,
        Public = kind is { } known && commenced is { } day ? Fact(Thresholds.Reached(known, day, new(WithVat: value)).Met) : null,
        LightTouch = kind is { } touch ? touch is ContractKind.LightTouch or ContractKind.LightTouchConcession : null,
        Works = kind is { } works ? works == ContractKind.Works : null,
        Concession = kind is { } concession ? concession is ContractKind.Concession or ContractKind.LightTouchConcession : null,
    };

    /// <summary>Whether it is a user choice contract. Only light touch services can be.</summary>
    public Met UserChoice => LightTouch is false ? Met.No : GroundIs(Justification.UserChoice);

    /// <summary>The day of entry, or the day planned for it.</summary>
    internal DateOnly? Entry => Entered ?? Signature;

    private static bool? Fact(Met met) => met switch { Met.Yes => true, Met.No => false, _ => null };

    internal Met RouteIs(AwardRoute route) => (Route is { } taken ? taken == route : (bool?)null).Answer();

    internal Met GroundIs(Justification ground) =>
        Route is { } taken && taken != AwardRoute.DirectAward ? Met.No : (Ground is { } named ? named == ground : (bool?)null).Answer();
}

/// <summary>A payment made under a contract.</summary>
/// <param name="Day">The day it was made.</param>
/// <param name="Sum">What was paid.</param>
public sealed record Payment(DateOnly Day, Money Sum);
