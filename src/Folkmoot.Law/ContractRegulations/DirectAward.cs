using Folkmoot.Law.Days;
using Folkmoot.Law.Grounds;
using Needs = Folkmoot.Law.Grounds.Requirement<Folkmoot.Law.ContractRegulations.DirectAwardFacts>;

namespace Folkmoot.Law.ContractRegulations;

/// <summary>
/// Award without a notice under the 2015 Regulations (PCR-02): each ground of regulation 32 as a test of evidence, element by element.
/// For procedures that commenced before 24 February 2025; whoever asks has settled that first.
/// </summary>
public static class DirectAward
{
    private static readonly Needs NoAlternative = new(
        "There is no reasonable alternative or substitute", facts => !facts.Alternative, "a market test, or the note of the alternatives considered and why each would not do", Reg("(3)"))
    {
        SupportedBy = [ReasonKind.NoAlternative],
    };

    private static readonly Needs NotNarrowed = new(
        "There was no artificial narrowing of the requirements that keeps competition away", facts => !facts.Narrowed, "the rationale of the specification: why each requirement is needed", Reg("(3)"));

    private static readonly Needs AreSupplies = new("What is bought are supplies", facts => facts.Supplies, "the description of what is bought", Reg("(5)"));

    private static readonly Dictionary<DirectAwardGround, Ground<DirectAwardFacts>> Grounds = new()
    {
        [DirectAwardGround.NothingSuitable] = new("32(2)(a)", "a competition brought nothing suitable",
            new Needs("An open or restricted procedure brought no tender and no request to take part, or none that was suitable", facts => facts.NothingSuitableCame, "the notice of that procedure and its evaluation report", Reg("(2)(a)")) { SupportedBy = [ReasonKind.FailedCompetition] },
            new Needs("The conditions of that procedure are not substantially altered", facts => !facts.ConditionsAltered, "the conditions of the procedure beside those of the award", Reg("(2)(a)"))),
        [DirectAwardGround.WorkOfArt] = new("32(2)(b)(i)", "a unique work of art",
            new Needs("The aim is to create or acquire a unique work of art or performance", facts => facts.UniqueWorkOfArt, "the commission for the work", Reg("(2)(b)(i)"))),
        [DirectAwardGround.TechnicalReasons] = new("32(2)(b)(ii)", "competition is absent for technical reasons",
            new Needs("Only one operator can supply, because competition is absent for technical reasons", facts => facts.OnlyOneForTechnicalReasons, "the market test, or a capability statement that says why no other operator can supply", Reg("(2)(b)(ii)")) { SupportedBy = [ReasonKind.Technical, ReasonKind.OnlyProvider] },
            NoAlternative, NotNarrowed),
        [DirectAwardGround.ExclusiveRights] = new("32(2)(b)(iii)", "exclusive rights",
            new Needs("Only one operator can supply, because exclusive rights are protected", facts => facts.OnlyOneByExclusiveRights, "proof of the right and of who holds it", Reg("(2)(b)(iii)")) { SupportedBy = [ReasonKind.ExclusiveRights] },
            NoAlternative, NotNarrowed),
        [DirectAwardGround.ExtremeUrgency] = new("32(2)(c)", "extreme urgency",
            new Needs("No more is awarded, and for no longer, than is strictly necessary", facts => facts.StrictlyNecessary, "why a shorter or smaller interim contract would not do", Reg("(2)(c)")),
            new Needs("There is extreme urgency", facts => facts.ExtremeUrgency, "the event, its date, and what happens to whom without the award", Reg("(2)(c)")) { SupportedBy = [ReasonKind.Urgency] },
            new Needs("Events brought it about that the authority could not foresee", facts => !facts.Foreseeable, "the event, and the day on which the authority first knew of it", Reg("(2)(c)")) { SupportedBy = [ReasonKind.UnforeseenEvent] },
            new Needs("The time limits of a procedure with a notice cannot be met", facts => !facts.TimeLimitsCanBeMet, "a timeline of the shortest procedure beside the day the service is needed", Reg("(2)(c)")),
            new Needs("The circumstances are not attributable to the authority", facts => !facts.Attributable, "a dated account of what led to the urgency and who could have acted when", Reg("(4)")) { ContradictedBy = [ReasonKind.AuthorityCapacity], IsProviso = true }),
        [DirectAwardGround.Research] = new("32(5)(a)", "supplies for research", AreSupplies,
            new Needs("The products are made for research, experiment, study or development only, not in quantity", facts => facts.ForResearch, "the research plan", Reg("(5)(a)"))),
        [DirectAwardGround.AdditionalDeliveries] = new("32(5)(b)", "additional deliveries", AreSupplies,
            new Needs("The original supplier replaces part of what it supplied or adds to it", facts => facts.AdditionalDeliveries, "the original contract and the order", Reg("(5)(b)")),
            new Needs("Another supplier's products would be incompatible or disproportionately hard to run and maintain", facts => facts.Incompatible, "the technical comparison", Reg("(5)(b)")) { SupportedBy = [ReasonKind.Technical] }),
        [DirectAwardGround.CommodityMarket] = new("32(5)(c)", "a commodity market", AreSupplies,
            new Needs("The supplies are quoted and bought on a commodity market", facts => facts.CommodityMarket, "the quotation of the market", Reg("(5)(c)"))),
        [DirectAwardGround.Insolvency] = new("32(5)(d)", "good terms from an insolvency", AreSupplies,
            new Needs("The terms are particularly good because the supplier is winding up or insolvent", facts => facts.FromInsolvency, "the insolvency notice and the terms offered", Reg("(5)(d)"))),
        [DirectAwardGround.Repetition] = new("32(9)", "similar services repeated",
            new Needs("The services repeat similar ones and conform to the basic project of the original contract", facts => facts.Repetition, "the basic project in the original documents", Reg("(9)")),
            new Needs("They go to the contractor of the original contract", facts => facts.SameContractor, "the original contract", Reg("(9)")),
            new Needs("The original contract was awarded after a procedure with a notice", facts => facts.OriginalCompeted, "the original contract notice", Reg("(9)")),
            new Needs("The original notice disclosed the possibility, and its cost was counted in the value", facts => facts.DisclosedAndValued, "the original contract notice, with the value it states", Reg("(10)")),
            new Needs("The award is within three years after the original contract was concluded", IsInTime, "the day the original contract was signed", Reg("(12)")) { Sum = TimeSum }),
    };

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "PCR-02", 1, "award without a notice", Standing.Law, Confidence.High, new(2015, 2, 26), Reading: null, Reg(""));

    /// <summary>How long after the original contract similar services may be repeated.</summary>
    public static Dated<int> RepetitionYears { get; } = new("PCR-02", "repetition of similar services after the original contract", "years", new(2015, 2, 26), 3, Reg("(12)"));

    /// <summary>Tests one ground on the record and weighs the reasons stated for it.</summary>
    /// <exception cref="OutsideTheLaw">Before 26 February 2015.</exception>
    public static GroundAnswer Test(DirectAwardGround ground, DirectAwardFacts facts, params IReadOnlyList<Reason> reasons) =>
        Grounds[ground].Test(Rule, facts.On, facts, reasons);

    /// <summary>Tests every ground, in the order of the regulation.</summary>
    /// <exception cref="OutsideTheLaw">Before 26 February 2015.</exception>
    public static IReadOnlyList<GroundAnswer> TestAll(DirectAwardFacts facts, params IReadOnlyList<Reason> reasons) =>
        [.. Grounds.Keys.Select(ground => Test(ground, facts, reasons))];

    /// <summary>The ground that a citation such as "reg 32(2)(b)(ii)" names; null when it names none of them, or more than one.</summary>
    public static DirectAwardGround? Named(string citation)
    {
        var bare = string.Concat(citation.Where(letter => !char.IsWhiteSpace(letter)));
        var named = Grounds.Where(one => bare.Contains(one.Value.Provision, StringComparison.OrdinalIgnoreCase)).ToList();
        return named is [var only] ? only.Key : null;
    }

    /// <summary>The last day on which similar services may be repeated after the original contract.</summary>
    public static Deadline LastRepetition(DateOnly originalConcluded) =>
        YearsAndMonths.LastDayOfYears(originalConcluded.AddDays(1), RepetitionYears.On(Rule.InForceOn(originalConcluded)));

    private static Citation Reg(string rest) => Instruments.ContractRegulations(32, rest);

    private static bool? IsInTime(DirectAwardFacts facts) => facts.OriginalConcluded is { } concluded ? facts.On <= LastRepetition(concluded).Day : null;

    private static string? TimeSum(DirectAwardFacts facts) =>
        facts.OriginalConcluded is { } concluded ? $"the three years after {concluded:d MMMM yyyy} end with {LastRepetition(concluded).Day:d MMMM yyyy}" : null;
}
