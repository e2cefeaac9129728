namespace Folkmoot.Law.Reorganisation;

/// <summary>What a council that is to be dissolved wants to enter into.</summary>
public enum ControlledMatter
{
    /// <summary>A disposal of land.</summary>
    LandDisposal,

    /// <summary>A contract whose price would be capital expenditure.</summary>
    CapitalContract,

    /// <summary>Any other contract, such as one for care.</summary>
    OtherContract,
}

/// <summary>What is on record about a matter that a direction may control. Null means that nothing is on record.</summary>
/// <param name="Matter">What it is.</param>
/// <param name="DirectionInForce">Whether a direction under section 24 is in force for the council. It has to be asked for each council.</param>
/// <param name="SpecifiedDate">The date the direction specifies, beyond which contracts are controlled; as a rule the day the council is dissolved.</param>
/// <param name="Consideration">What the council pays or receives under it.</param>
/// <param name="Others">What counts with it since 31 December 2006: contracts with the same person or of a similar kind, or other disposals.</param>
/// <param name="PriceMayVary">Whether a term allows the price of a capital contract to be varied.</param>
/// <param name="Ends">The last day of the contract.</param>
/// <param name="MayRunTo">The last day it may have with every extension its terms allow; the last day itself when there is none.</param>
/// <param name="Consent">Whether the person named in the direction has consented in writing.</param>
public sealed record DissolutionFacts(
    ControlledMatter Matter, bool? DirectionInForce = null, DateOnly? SpecifiedDate = null, Money? Consideration = null, Money? Others = null,
    bool? PriceMayVary = null, DateOnly? Ends = null, DateOnly? MayRunTo = null, bool? Consent = null);

/// <summary>
/// The control of disposals and contracts of a council that is to be dissolved (LGR-01). It bites only while a direction of the
/// Secretary of State is in force; then written consent is needed, and a contract without it does not bind a successor.
/// </summary>
public static class DissolutionDirection
{
    private static readonly DateOnly InForce = new(2007, 11, 1);

    /// <summary>What becomes of a contract entered into without the consent it needed.</summary>
    public const string WithoutConsent = "not enforceable against a successor";

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "LGR-01", 1, "consent to contracts before a council is dissolved", Standing.Law, Confidence.High, InForce, Reading: null,
        Instruments.Dissolution(24), Instruments.Dissolution(27), Instruments.Dissolution(28), Instruments.Dissolution(29));

    /// <summary>Disposals of land for more than this are controlled.</summary>
    public static Dated<Money> LandOver { get; } = new("LGR-01", "disposals of land for more than", "with other disposals", InForce, Money.Pounds(100_000), Instruments.Dissolution(24, "(1)(a)"));

    /// <summary>Capital contracts of more than this are controlled.</summary>
    public static Dated<Money> CapitalOver { get; } = new("LGR-01", "capital contracts of more than", "with others like it", InForce, Money.Pounds(1_000_000), Instruments.Dissolution(24, "(1)(b)(i)"));

    /// <summary>Other contracts of more than this are controlled when they run, or may run, beyond the date.</summary>
    public static Dated<Money> OtherOver { get; } = new("LGR-01", "other contracts of more than", "with others like it", InForce, Money.Pounds(100_000), Instruments.Dissolution(24, "(1)(c)"));

    /// <summary>Whether consent is needed.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 1 November 2007.</exception>
    public static Answer ConsentRequired(DissolutionFacts facts, DateOnly on)
    {
        var direction = new Element("A direction is in force for the council", facts.DirectionInForce.Answer(), "the direction, or the ministry's answer that there is none", Instruments.Dissolution(24, "(1)"));
        return facts.Matter switch
        {
            ControlledMatter.LandDisposal => Answer.OfAll(Rule, on, direction, Over(facts, LandOver.On(on), "(1)(a)")),
            ControlledMatter.CapitalContract => Answer.OfAll(Rule, on, direction, CapitalControlled(facts, CapitalOver.On(on))),
            _ => Answer.OfAll(Rule, on, direction, Over(facts, OtherOver.On(on), "(1)(c)"), Beyond(facts)),
        };
    }

    /// <summary>Whether the contract may be entered into as far as the direction goes: consent is not needed, or was given.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 1 November 2007.</exception>
    public static Met Cleared(DissolutionFacts facts, DateOnly on) => Together.Any(ConsentRequired(facts, on).Met.Not(), facts.Consent.Answer());

    /// <summary>Whether a contract outlives the council, options included, so that the contract has to say what becomes of it.</summary>
    /// <param name="ends">The last day of the contract.</param>
    /// <param name="mayRunTo">The last day it may have with every extension.</param>
    /// <param name="vesting">The first day of the successor.</param>
    public static Met Outlives(DateOnly? ends, DateOnly? mayRunTo, DateOnly? vesting) => Reaches(ends, mayRunTo, vesting?.AddDays(-1));

    // Either more than the limit, or a term that lets the price vary.
    private static Element CapitalControlled(DissolutionFacts facts, Money limit) =>
        new($"The price is more than {limit}, counted with others like it, or may vary", Together.Any(More(facts, limit), facts.PriceMayVary.Answer()),
            "the price, the price clause and the other contracts", Instruments.Dissolution(24, "(1)(b)"), facts.Consideration?.ToString());

    private static Element Over(DissolutionFacts facts, Money limit, string provision) =>
        new($"The consideration is more than {limit}, counted with others like it", More(facts, limit), "the price, and the other contracts or disposals since 31 December 2006",
            Instruments.Dissolution(24, provision), facts.Consideration?.ToString());

    // It is enough that the period may be extended beyond the date.
    private static Element Beyond(DissolutionFacts facts) =>
        new("The period runs, or may be extended, beyond the date specified", Reaches(facts.Ends, facts.MayRunTo, facts.SpecifiedDate), "the last day with every extension, and the date in the direction",
            Instruments.Dissolution(24, "(1)(c)"), (facts.MayRunTo ?? facts.Ends)?.ToString("d MMMM yyyy"));

    private static Met More(DissolutionFacts facts, Money limit) => (facts.Consideration, facts.Others) switch
    {
        ({ } alone, _) when alone > limit => Met.Yes,
        (_, { } others) when others > limit => Met.Yes,
        ({ } alone, { } others) => (alone + others > limit).Answer(),
        _ => Met.NotEvidenced,
    };

    private static Met Reaches(DateOnly? ends, DateOnly? mayRunTo, DateOnly? date) =>
        date is not { } last ? Met.NotEvidenced
        : ends > last || mayRunTo > last ? Met.Yes
        : mayRunTo is null ? Met.NotEvidenced : Met.No;
}
