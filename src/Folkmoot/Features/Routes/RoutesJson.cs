using Folkmoot.Features.Contracts;
using Folkmoot.Features.Contracts.ShowContract;
using Folkmoot.Features.Routes.OfContract;
using Folkmoot.Features.Routes.OfDecision;
using Folkmoot.Features.Routes.Record;
using Folkmoot.Law;
using Folkmoot.Law.Chains;
using Folkmoot.Law.Procurement;
using Folkmoot.Law.Routes;
using Route = Folkmoot.Law.Routes.Route;

namespace Folkmoot.Features.Routes;

/// <summary>Routes as JSON objects, the same facts as the pages show. What is not known is null; sums are pounds.</summary>
internal static class RoutesJson
{
    internal static object Of(ContractRoutes routes) => new
    {
        contract = routes.Contract.Title,
        slug = routes.Contract.Slug,
        askedFor = routes.Answer.Facts.On,
        law = Law(routes.Answer),
        nextChange = RegimeWords.NextChange(AsOf.LawOf(routes.Contract.Regime)),
        proposed = new { months = routes.Answer.Facts.Proposed.Months, value = routes.Answer.Facts.Proposed.Value?.InPounds, workedOutFrom = routes.PricedBy },
        routes = routes.Answer.Routes.Select(Route),
        sameAgain = routes.SameAgain.Select(one => new { law = one.Law.Name(), isLawOfContract = one.Law == routes.Answer.Facts.AwardedUnder, met = one.Permitted is { } met ? Word(met) : null, says = one.Says, tests = one.Tests.Select(Test) }),
        groundsBefore = Grounds(routes.Records),
        chain = Chain(routes.Chain),
    };

    internal static object Of(DecisionRoutes routes) => new
    {
        decision = routes.Decision.Reference ?? routes.Decision.Title,
        slug = routes.Decision.Slug,
        askedFor = routes.On,
        dayIs = routes.On is null ? null : routes.DayIs,
        notAsked = routes.Outside,
        acts = routes.Acts.Select(act => new
        {
            contract = act.Contract.Slug,
            subject = act.Subject.Slug,
            from = act.Term?.From,
            to = act.Term?.To,
            arose = act.Term is { } term ? term.AroseAsWritten ?? ContractWords.Of(term.Arose) : "Options taken up",
            value = act.Term is { } priced ? TermValue.Of(priced).Value?.InPounds : null,
            grounds = act.Claims.Select(claim => new { citation = claim.Named.Citation, isProvision = claim.Named.IsProvision, givenIn = claim.Named.GivenIn, met = Word(claim.Tested.Met), untested = claim.Tested.Untested, tests = claim.Tested.Tests.Select(Test) }),
            reasons = act.Reasons.Select(reason => new { text = reason.Stated.Reason.Text, field = reason.Stated.Label, kinds = reason.Stated.Reason.Kinds.Select(RouteWords.Of), supports = reason.Supports, speaksAgainst = reason.SpeaksAgainst }),
            law = Law(act.Answer),
            routes = act.Answer.Routes.Select(Route),
            chain = Chain(act.Chain),
        }),
        groundsBefore = routes.Records.SelectMany(Grounds),
    };

    private static object Law(RouteAnswer answer) => new { ofChange = Regime(answer.OfChange), ofAward = Regime(answer.OfAward) };

    private static object Regime(RegimeAnswer law) => new
    {
        law = law.Regime?.Name(), possible = law.Possible.Select(one => one.Name()), provision = law.Provision, rule = Rule(law.Rule),
        missing = law.Missing.Select(Element), thresholdReached = law.Threshold is { } threshold ? Word(threshold.Met) : null,
    };

    private static object Route(Route route) => new
    {
        route = route.Kind.ToString(), name = route.Name, state = RouteWords.State(route.Met).ToLowerInvariant(), because = route.Because,
        tests = route.Tests.Select(Test), also = route.Also.Select(Test),
    };

    private static object Test(RouteTest test) => new
    {
        provision = test.Provision.Length == 0 ? null : test.Provision, name = test.Name, met = Word(test.Met), rule = Rule(test.Answer.Rule), askedFor = test.Answer.On,
        elements = test.Answer.Elements.Select(Element), sum = test.Answer.Sum,
        contradictions = (test.Ground?.Contradictions ?? []).Select(one => new { provision = one.Element.Citation.Provision, says = one.Element.Says, by = one.By }),
    };

    private static object Element(Element element) => new { says = element.Says, met = Word(element.Met), settles = element.Settles, found = element.Found, citation = element.Citation.ToString(), address = element.Citation.Address };

    private static object Rule(Rule rule) => new { id = rule.Id, version = rule.Version, page = RouteWords.Link(rule) };

    private static IEnumerable<object> Grounds(ServiceAwards records) => records.Awards.Where(award => award.Term.Grounds.Count > 0).Select(award => (object)new
    {
        from = award.Term.From, to = award.Term.To, contract = records.ContractOf(award).Slug, decision = award.Maker?.Reference ?? award.Term.DecisionReference,
        competed = AsOf.Known(award.Term.Competed), grounds = award.Term.Grounds.Select(ground => new { citation = ground.Citation, isProvision = ground.IsProvision, reasons = ground.Reasons }),
    });

    private static object? Chain(ChainFindings? chain) => chain is null ? null : new
    {
        uncompeted = chain.Uncompeted, inARow = chain.LongestRun, months = chain.UncompetedMonths, value = chain.UncompetedValue.InPounds, withoutValue = chain.WithoutValue,
        lastCompetition = chain.LastCompetition, rule = Rule(chain.Alert.Rule), signs = chain.Alert.Elements.Select(Element),
    };

    private static string Word(Met met) => RouteWords.Met(met).ToLowerInvariant();
}
