using Folkmoot.Data;
using Folkmoot.Features.Alerts.Asking;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Pages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Alerts.Telling;

/// <summary>What news says, in words, as the public may read it now. What is withheld by now is not in it.</summary>
/// <param name="db">Opened for the public.</param>
internal sealed class ToldNews(Db db)
{
    /// <summary>A thing with its page below the authority.</summary>
    public sealed record Thing(string Title, string Path, string Standing);

    /// <summary>All that some news needs to be told.</summary>
    public sealed record Words(
        IReadOnlyDictionary<Guid, Thing> Decisions, IReadOnlyDictionary<Guid, string> Events, IReadOnlyDictionary<Guid, Thing> Terms, IReadOnlyDictionary<Guid, Followed> Followed);

    public async Task<Words> OfAsync(IReadOnlyList<NewsItem> items, CancellationToken ct)
    {
        var decisionIds = items.Where(n => n.DecisionId is not null).Select(n => n.DecisionId!.Value).Distinct().ToList();
        var decisions = await db.Decisions.AsNoTracking().Where(d => decisionIds.Contains(d.Id)).Select(DecisionRow.Of).ToListAsync(ct);
        var eventIds = items.SelectMany(n => n.Events).Distinct().ToList();
        var events = await db.DecisionEvents.AsNoTracking().Where(e => eventIds.Contains(e.Id)).ToListAsync(ct);
        var reasons = items.SelectMany(n => n.Because).Distinct().ToList();
        var followings = await db.Followings.AsNoTracking().Where(f => reasons.Contains(f.Id)).ToListAsync(ct);
        var followed = items.Count == 0 ? new Dictionary<Guid, Followed>() : await new FollowedThings(db, items[0].AuthorityId).OfAsync(followings, ct);
        return new(decisions.ToDictionary(d => d.Id, Of), events.ToDictionary(e => e.Id, InWords), await TermsAsync(items, ct), followed);
    }

    private async Task<Dictionary<Guid, Thing>> TermsAsync(IReadOnlyList<NewsItem> items, CancellationToken ct)
    {
        var ids = items.Where(n => n.TermId is not null).Select(n => n.TermId!.Value).Distinct().ToList();
        if (ids.Count == 0) return [];
        var terms = await (
            from term in db.Terms.AsNoTracking()
            join contract in db.Contracts on term.ContractId equals contract.Id
            where ids.Contains(term.Id)
            select new { term, contract.Title, contract.Slug }).ToListAsync(ct);
        return terms.ToDictionary(t => t.term.Id, t => new Thing(t.Title, "contracts/" + t.Slug, InWords(t.term)));
    }

    private static Thing Of(DecisionRow decision)
    {
        var (day, what) = decision.When;
        return new(decision.Reference is null ? decision.Title : $"{decision.Reference} {decision.Title}", decision.Address, day is { } known ? $"{decision.State.InWords()}, {what} {known.InWords()}" : decision.State.InWords());
    }

    private static string InWords(DecisionEvent happening)
    {
        var what = happening.Track switch
        {
            Track.Notice when Enum.TryParse<NoticeState>(happening.State, out var state) => state.InWords(),
            Track.Decision when Enum.TryParse<DecisionState>(happening.State, out var state) => "Decision: " + state.InWords().ToLowerInvariant(),
            Track.CallIn when Enum.TryParse<CallInState>(happening.State, out var state) => "Call-in: " + state.InWords().ToLowerInvariant(),
            Track.Implementation when Enum.TryParse<ImplementationState>(happening.State, out var state) => "Implementation: " + state.InWords().ToLowerInvariant(),
            _ => happening.State,
        };
        return happening.On is { } on ? $"{what}, {on.InWords()}" : what;
    }

    private static string InWords(Term term) => "A new term of the contract" + (term.From, term.To) switch
    {
        ({ } from, { } to) => $", {from.InWords()} to {to.InWords()}",
        ({ } from, null) => $" from {from.InWords()}",
        (null, { } to) => $" to {to.InWords()}",
        _ => "",
    };
}
