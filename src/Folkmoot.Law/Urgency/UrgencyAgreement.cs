namespace Folkmoot.Law.Urgency;

/// <summary>One office in the chain of those who may agree that a matter is urgent.</summary>
/// <param name="Filled">Whether somebody holds the office.</param>
/// <param name="AbleToAct">Whether the holder is able to act.</param>
/// <param name="Agreed">Whether the holder's agreement that the matter is urgent and cannot reasonably be deferred is on the record.</param>
public sealed record Office(bool? Filled = null, bool? AbleToAct = null, bool? Agreed = null);

/// <summary>Whose agreement it takes.</summary>
public enum Signatory
{
    /// <summary>The chair of the relevant overview and scrutiny committee.</summary>
    ScrutinyChair,

    /// <summary>The chair of the council.</summary>
    CouncilChair,

    /// <summary>The vice-chair of the council.</summary>
    ViceChair,
}

/// <summary>
/// The chain of agreement of regulations 5(6) and 11(1): the chair of the relevant scrutiny committee; where there is none, or
/// the chair is unable to act, the chair of the council; where neither chair exists, the vice-chair of the council.
/// </summary>
/// <param name="ScrutinyChair">The chair of the relevant overview and scrutiny committee.</param>
/// <param name="CouncilChair">The chair of the council.</param>
/// <param name="ViceChair">The vice-chair of the council.</param>
public sealed record UrgencyAgreement(Office ScrutinyChair, Office CouncilChair, Office ViceChair)
{
    /// <summary>A chain of which nothing is on the record.</summary>
    public static UrgencyAgreement Unknown { get; } = new(new Office(), new Office(), new Office());

    /// <summary>Whose agreement it takes, as the offices are filled; null while that is not on the record, or when nobody is left who could agree.</summary>
    public Signatory? Asked =>
        Turn(Signatory.ScrutinyChair) == Met.Yes ? Signatory.ScrutinyChair
        : Turn(Signatory.CouncilChair) == Met.Yes ? Signatory.CouncilChair
        : Turn(Signatory.ViceChair) == Met.Yes ? Signatory.ViceChair
        : null;

    /// <summary>Whether the one whose turn it is has agreed. The agreement of another counts for nothing.</summary>
    public Met Met => Together.Any(
        Together.All(Turn(Signatory.ScrutinyChair), ScrutinyChair.Agreed.Answer()),
        Together.All(Turn(Signatory.CouncilChair), CouncilChair.Agreed.Answer()),
        Together.All(Turn(Signatory.ViceChair), ViceChair.Agreed.Answer()));

    internal Element Element(Citation citation) => new(
        "it is agreed, by the one whose turn it is, that the matter is urgent and cannot reasonably be deferred",
        Met,
        Asked switch
        {
            Signatory.ScrutinyChair => "the written agreement of the chair of the relevant scrutiny committee",
            Signatory.CouncilChair => "the written agreement of the chair of the council",
            Signatory.ViceChair => "the written agreement of the vice-chair of the council",
            _ => "who holds the chairs of the relevant scrutiny committee and of the council, whether they are able to act, and the written agreement",
        },
        citation,
        Asked?.ToString());

    private Met Turn(Signatory signatory)
    {
        var scrutiny = ScrutinyChair.Filled.Answer();
        var able = ScrutinyChair.AbleToAct.Answer();
        var council = CouncilChair.Filled.Answer();
        return signatory switch
        {
            // (a) the chair of the relevant overview and scrutiny committee
            Signatory.ScrutinyChair => Together.All(scrutiny, able),
            // (b) there is no such chair, or that chair is unable to act: the chair of the authority
            Signatory.CouncilChair => Together.All(Together.Any(scrutiny.Not(), able.Not()), council),
            // (c) there is no chair of either: the vice-chair of the authority
            _ => Together.All(scrutiny.Not(), council.Not(), ViceChair.Filled.Answer()),
        };
    }
}
