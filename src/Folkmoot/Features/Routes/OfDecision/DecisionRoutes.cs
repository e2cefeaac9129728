using Folkmoot.Data;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Routes.Record;
using Folkmoot.Law;
using Folkmoot.Law.Routes;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Routes.OfDecision;

/// <summary>What a decision did, looked at with the law and the record of its own day.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="On">The day whose law is asked; null when nothing on the record gives one.</param>
/// <param name="DayIs">What that day is, in words.</param>
/// <param name="Acts">What it did; empty when the record links no term and no option to it, or the law of its day is not held.</param>
/// <param name="Records">The awards of each service it touched.</param>
/// <param name="Outside">Why the law cannot be asked; null when it was.</param>
public sealed record DecisionRoutes(Decision Decision, DateOnly? On, string DayIs, IReadOnlyList<Act> Acts, IReadOnlyList<ServiceAwards> Records, string? Outside)
{
    public static async Task<DecisionRoutes?> FindAsync(Db db, Guid authority, string slug, DateOnly today, CancellationToken ct)
    {
        var decision = await db.DecisionAsync(authority, slug, ct);
        if (decision is null) return null;

        var touched = await db.Contracts.AsNoTracking()
            .Where(c => c.AuthorityId == authority && (c.Terms.Any(t => t.DecisionId == decision.Id) || c.Options.Any(o => o.TakenUpById == decision.Id)))
            .OrderBy(c => c.Start).ThenBy(c => c.Title).ThenBy(c => c.Id).ToListAsync(ct);
        var records = new List<ServiceAwards>();
        // A decision touches one service or a few; each is read once.
        foreach (var contract in touched.DistinctBy(c => c.ServiceId ?? c.Id)) records.Add(await ServiceAwards.ReadAsync(db, contract, ct));

        var notice = records.SelectMany(one => one.Awards).Where(award => award.Term.DecisionId == decision.Id).Min(award => award.Term.AwardNoticeOn);
        var (on, dayIs) = DayOf(decision, notice);
        if (on is not { } day) return new(decision, null, dayIs, [], records, "No day of the decision is on the record, so no law can be asked.");
        try
        {
            return new(decision, on, dayIs, [.. records.SelectMany(one => Done(decision, one, day, today))], records, null);
        }
        catch (OutsideTheLaw outside)
        {
            return new(decision, on, dayIs, [], records, $"The law is not held here for its day. {outside.Message}");
        }
    }

    private static (DateOnly? On, string DayIs) DayOf(Decision decision, DateOnly? notice) => decision switch
    {
        { MadeOn: { } made } => (made, "the day it was made"),
        { Due.From: { } due } => (due, "the first day on which it could be made; the day it was made is not on the record"),
        { NoticeOn: { } published } => (published, "the day of its notice; the day it was made is not on the record"),
        _ => (notice, "the day of the award notice; the day of the decision is not on the record"),
    };

    private static IEnumerable<Act> Done(Decision decision, ServiceAwards records, DateOnly on, DateOnly today)
    {
        var asOf = new AsOf(records, on, today, decision.Id);
        var chain = Chains.Of(asOf, on);
        var made = records.Awards.Where(award => award.Term.DecisionId == decision.Id).ToList();
        foreach (var award in made)
        {
            var contract = records.ContractOf(award);
            // A new contract followed the one that ran; what the routes of that day were is asked of the one that ran.
            var ran = records.Of(contract)[0] == award && contract.FollowsId is { } before ? records.Contracts.FirstOrDefault(c => c.Id == before) ?? contract : contract;
            yield return Act(decision, award.Term, contract, ran, asOf, chain);
        }
        foreach (var contract in records.Contracts.Where(c => made.TrueForAll(award => award.Term.ContractId != c.Id) && records.Options.Any(o => o.Option.ContractId == c.Id && o.Option.TakenUpById == decision.Id)))
        {
            yield return Act(decision, null, contract, contract, asOf, chain);
        }
    }

    private static Act Act(Decision decision, Term? term, Contract contract, Contract subject, AsOf asOf, Law.Chains.ChainFindings? chain)
    {
        var grounds = term?.Grounds ?? [];
        var reasons = StatedReasons.Of(decision.Texts, grounds);
        var facts = asOf.Of(subject, contract);
        facts = facts with
        {
            // A contract "as extended" is the same agreement: where the record names its law, that is the law of the change.
            AwardedUnder = facts.AwardedUnder ?? (term?.Arose == Arising.Modification ? AsOf.LawOf(contract.Regime) : null),
            Proposed = new(term is null ? null : AsOf.MonthsOf(term), term is null ? null : Contracts.ShowContract.TermValue.Of(term).Value, Identical: false),
            Reasons = [.. reasons.Select(stated => stated.Reason)],
        };
        List<Claim> claims = [.. grounds.Select(ground => new Claim(ground, ClaimedGrounds.Test(ground.Citation, ground.IsProvision, facts)))];
        return new(contract, subject, term, claims, StatedReasons.Weigh(reasons, claims.SelectMany(claim => claim.Tested.Tests)), RouteChoice.For(facts), chain);
    }
}
