using Folkmoot.Data;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Timetables.ByWhen;

/// <summary>A term that a decision made without competition, as the register has it.</summary>
/// <param name="ContractId">The contract the term is of.</param>
/// <param name="FollowsId">The contract that one took over from.</param>
/// <param name="From">Its first day: the arrangement before it ran out the day before.</param>
/// <param name="To">Its last day; null where the record does not say.</param>
public sealed record UncompetedAward(Guid ContractId, string Slug, string Title, Guid? FollowsId, Guid? ServiceId, DateOnly From, DateOnly? To, DateOnly? AwardNoticeOn, Basis Basis)
{
    /// <summary>The last day of what ran before.</summary>
    public DateOnly RanOut => From.AddDays(-1);

    /// <summary>The awards without competition that a decision made, in order. An award of which the record does not say whether it was competed is not among them.</summary>
    public static Task<List<UncompetedAward>> OfAsync(Db db, Guid authority, Guid decision, CancellationToken ct) =>
        (from term in db.Terms
         where term.AuthorityId == authority && term.DecisionId == decision && term.Competed == Answer.No && term.From != null
         join contract in db.Contracts on term.ContractId equals contract.Id
         orderby term.From, term.Id
         select new UncompetedAward(contract.Id, contract.Slug, contract.Title, contract.FollowsId, contract.ServiceId, term.From!.Value, term.To, term.AwardNoticeOn, term.Basis)).ToListAsync(ct);
}
