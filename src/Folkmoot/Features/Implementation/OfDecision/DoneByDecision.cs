using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Implementation.OfDecision;

/// <summary>Something that a decision did to the register, with the contract's address while it is there.</summary>
public sealed record ActShown(RegisterAct Act, string? Slug, string? Title, bool IsUndone);

/// <summary>What a decision did to the register, in order, with what was undone.</summary>
public sealed class DoneByDecision(Db db, CurrentAuthority authority) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid decisionId)
    {
        var acts = await ReadAsync(db, authority.Id, decisionId, HttpContext.RequestAborted);
        return acts.Count == 0 ? Content("") : View("/Features/Implementation/OfDecision/DoneByDecision.cshtml", acts);
    }

    public static async Task<IReadOnlyList<ActShown>> ReadAsync(Db db, Guid authority, Guid decisionId, CancellationToken ct)
    {
        var rows = await (
            from act in db.RegisterActs.AsNoTracking().Where(a => a.AuthorityId == authority && a.DecisionId == decisionId)
            join contract in db.Contracts on act.ContractId equals contract.Id into contracts
            from contract in contracts.DefaultIfEmpty()
            orderby act.Number
            select new { Act = act, Slug = contract == null ? null : contract.Slug, Title = contract == null ? null : contract.Title }).ToListAsync(ct);
        return [.. rows.Select(row => new ActShown(row.Act, row.Slug, row.Title, rows.Exists(other => other.Act.UndoesId == row.Act.Id)))];
    }
}
