using Folkmoot.Law.ContractRegulations;
using Folkmoot.Law.Procurement;

namespace Folkmoot.Law.Routes;

/// <summary>A ground as the record claims it for an act, tested on the record.</summary>
/// <param name="Citation">The ground as written.</param>
/// <param name="Law">The law it belongs to; null when it names none that is held here.</param>
/// <param name="Tests">The grounds or limbs it names, tested; all limbs where it names a regulation on changes without one.</param>
/// <param name="Untested">Why there is nothing to test; null when there is.</param>
public sealed record ClaimedGround(string Citation, Regime? Law, IReadOnlyList<RouteTest> Tests, string? Untested)
{
    /// <summary>Whether one of the grounds it names is met; not evidenced when nothing can be tested.</summary>
    public Met Met => Tests.Count == 0 ? Met.NotEvidenced : Together.Any([.. Tests.Select(test => test.Met)]);
}

/// <summary>Reads the grounds that records name, and tests them (ROU-07).</summary>
public static class ClaimedGrounds
{
    private static readonly (Limb Limb, string Letter)[] Letters =
    [
        (Limb.ReviewClause, "(a)"), (Limb.Additional, "(b)"), (Limb.Unforeseen, "(c)"), (Limb.NewContractor, "(d)"), (Limb.NotSubstantial, "(e)"), (Limb.Small, "(f)"),
    ];

    private static readonly string[] OfTheAct = ["ProcurementAct", "PA2023", "Sch5", "Schedule5", "s.41", "s41", "section41"];

    private static readonly string[] OfChanges = ["reg72", "reg.72", "regulation72", "72(1)"];

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "ROU-07", 1, "a ground as the record claims it", Standing.Custom, Confidence.Medium, new(2015, 2, 26),
        "A citation is read by its numbers. One that names no provision held here is not tested, and none is chosen for it.",
        Instruments.ContractRegulations(32), Instruments.ContractRegulations(72), Instruments.ProcurementActSchedule(5));

    /// <summary>Tests a ground on what was on the record on the day.</summary>
    /// <param name="citation">The ground as written, such as "PCR 2015 reg 32(2)(c)".</param>
    /// <param name="isProvision">Whether it is a provision of law, and not only the name of a procedure.</param>
    /// <param name="facts">What the record holds, with the reasons stated.</param>
    /// <exception cref="OutsideTheLaw">The day is before 26 February 2015, or one for which no threshold is known.</exception>
    public static ClaimedGround Test(string citation, bool isProvision, RouteFacts facts)
    {
        Rule.InForceOn(facts.On);
        var bare = string.Concat(citation.Where(letter => !char.IsWhiteSpace(letter)));
        if (!isProvision) return new(citation, null, [], "No provision of law is named, so there is no element to test.");
        if (OfTheAct.Any(word => bare.Contains(word, StringComparison.OrdinalIgnoreCase))) return UnderTheAct(citation, facts);
        if (OfChanges.Any(word => bare.Contains(word, StringComparison.OrdinalIgnoreCase))) return Change(citation, facts);
        if (ContractRegulations.DirectAward.Named(citation) is { } ground)
        {
            return new(citation, Regime.ContractRegulations2015, [RouteTest.Of("reg ", ContractRegulations.DirectAward.Test(ground, AwardRoutes.Facts(facts), facts.Reasons))], null);
        }
        return new(citation, null, [], "It names no one ground whose elements are held here.");
    }

    /// <summary>The limbs of regulation 72(1) that a citation such as "reg 72(1)(b) and (c)" names; empty when it names none.</summary>
    public static IReadOnlyList<Limb> Limbs(string citation)
    {
        var bare = string.Concat(citation.Where(letter => !char.IsWhiteSpace(letter)));
        var at = bare.IndexOf("72(1)", StringComparison.Ordinal);
        return at < 0 ? [] : [.. Letters.Where(one => bare.AsSpan(at).Contains(one.Letter, StringComparison.OrdinalIgnoreCase)).Select(one => one.Limb)];
    }

    private static ClaimedGround Change(string citation, RouteFacts facts)
    {
        var limbs = Limbs(citation);
        var answer = ContractRegulations.Modification.Test(ModificationRoute.Facts(facts), facts.Reasons);
        return new(citation, Regime.ContractRegulations2015, [.. answer.Limbs.Where(limb => limbs.Count == 0 || limbs.Contains(limb.Limb)).Select(limb => RouteTest.Of("reg ", limb.Ground))], null);
    }

    private static ClaimedGround UnderTheAct(string citation, RouteFacts facts)
    {
        if (facts.On < Commencement.FirstDayOfTheAct) return new(citation, Regime.ProcurementAct2023, [], $"The Act was not law on {facts.On:d MMMM yyyy}.");
        return ProcurementAct.DirectAwards.DirectAward.Named(citation) is { } named
            ? new(citation, Regime.ProcurementAct2023, [RouteTest.Of("", ProcurementAct.DirectAwards.DirectAward.Test(named, AwardRoutes.ActFacts(facts), facts.On, facts.Reasons))], null)
            : new(citation, Regime.ProcurementAct2023, [], "It names no one ground whose elements are held here.");
    }
}
