using Folkmoot.Features.Contracts;
using Folkmoot.Law;
using Folkmoot.Law.Grounds;
using Folkmoot.Law.Routes;
using Route = Folkmoot.Law.Routes.Route;

namespace Folkmoot.Features.Routes;

/// <summary>Routes and their elements in plain words.</summary>
public static class RouteWords
{
    /// <summary>The state of a route.</summary>
    public static string State(Met met) => met switch { Law.Met.Yes => "Open", Law.Met.No => "Closed", _ => "Not evidenced" };

    /// <summary>The state of a test or of an element.</summary>
    public static string Met(Met met) => met switch { Law.Met.Yes => "Met", Law.Met.No => "Not met", _ => "Not evidenced" };

    /// <summary>The colour of a state's tag; its words say the same.</summary>
    public static string Colour(Met met) => met switch { Law.Met.Yes => "green", Law.Met.No => "grey", _ => "yellow" };

    /// <summary>The part of the page that shows a route.</summary>
    public static string Anchor(Route route) => Platform.Slug.Of(route.Name);

    /// <summary>A rule's place on the page of the law.</summary>
    public static string Link(Rule rule) => "/law#" + rule.Id;

    public static string Of(ReasonKind kind) => kind switch
    {
        ReasonKind.Time => "time",
        ReasonKind.Continuity => "continuity",
        ReasonKind.Strategy => "strategy or redesign",
        ReasonKind.FundingUncertainty => "funding not certain",
        ReasonKind.AuthorityCapacity => "the authority’s own capacity",
        ReasonKind.Urgency => "urgency",
        ReasonKind.UnforeseenEvent => "an event not foreseen",
        ReasonKind.Technical => "technical",
        ReasonKind.ExclusiveRights => "exclusive rights",
        ReasonKind.OnlyProvider => "the only provider",
        ReasonKind.NoAlternative => "no alternative",
        ReasonKind.FailedCompetition => "a competition that failed",
        ReasonKind.ContractOption => "the contract provides for it",
        ReasonKind.CostOfChange => "the cost of a change",
        ReasonKind.Safety => "safety",
        ReasonKind.Quality => "quality",
        ReasonKind.Price => "price",
        _ => "people’s choice",
    };

    public static string Kinds(Reason reason) => string.Join(", ", reason.Kinds.Select(Of));

    /// <summary>How many grounds are named for one act.</summary>
    public static string GroundsNamed(Term term) => term.Grounds.Count switch
    {
        0 => "No ground is on the record for it.",
        1 => "One ground is named for it.",
        2 => "Two grounds are named for one act.",
        3 => "Three grounds are named for one act.",
        var many => $"{many} grounds are named for one act.",
    };
}
