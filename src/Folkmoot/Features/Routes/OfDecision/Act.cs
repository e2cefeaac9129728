using Folkmoot.Features.Contracts;
using Folkmoot.Features.Routes.Record;
using Folkmoot.Law.Chains;
using Folkmoot.Law.Routes;

namespace Folkmoot.Features.Routes.OfDecision;

/// <summary>A ground as the record names it, with where it is named and its test.</summary>
public sealed record Claim(Ground Named, ClaimedGround Tested);

/// <summary>One thing that a decision did: a term it made, or options it took up.</summary>
/// <param name="Contract">The contract that the term belongs to.</param>
/// <param name="Subject">The contract that ran on the day, whose routes are shown; the same unless a new contract followed it.</param>
/// <param name="Term">The term; null when the record holds only that options were taken up.</param>
/// <param name="Claims">The grounds named for it.</param>
/// <param name="Reasons">The reasons given, with what each does for those grounds.</param>
/// <param name="Answer">The routes there were on the day.</param>
/// <param name="Chain">The signs of the chain of awards on the day, this act not counted.</param>
public sealed record Act(
    Contract Contract, Contract Subject, Term? Term, IReadOnlyList<Claim> Claims, IReadOnlyList<WeighedReason> Reasons, RouteAnswer Answer, ChainFindings? Chain)
{
    /// <summary>The tests of the options, where it took up options.</summary>
    public IReadOnlyList<RouteTest> Options =>
        Term is { Arose: not Arising.OptionTakenUp } ? [] : [.. Answer.Routes.Where(route => route.Kind == RouteKind.Option).SelectMany(route => (RouteTest[])[.. route.Tests, .. route.Also])];

    public IReadOnlyList<WeighedReason> Beside => [.. Reasons.Where(reason => reason.SupportsNothing && reason.SpeaksAgainst.Count == 0)];

    public IReadOnlyList<WeighedReason> Against => [.. Reasons.Where(reason => reason.SpeaksAgainst.Count > 0)];
}
