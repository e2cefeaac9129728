using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Timetables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Deadlines;

/// <summary>A date that moved, with its contract.</summary>
public sealed record MovedLine(DateMove Move, string Title, string Slug);

/// <summary>The dates that are not what they were.</summary>
public sealed class MovedModel(Db db, CurrentAuthority authority) : PageModel
{
    private const int PageSize = 50;

    [FromQuery]
    public Guid? After { get; init; }

    public IReadOnlyList<MovedLine> Lines { get; private set; } = [];

    public Guid? Next { get; private set; }

    public string Deadlines => authority.Link("deadlines");

    public string List => authority.Link("deadlines/moved");

    public async Task OnGetAsync(CancellationToken ct)
    {
        var moves = db.DateMoves.AsNoTracking().Where(m => m.AuthorityId == authority.Id);
        if (After is { } after) moves = moves.Where(m => m.Id < after);
        var lines = await (
            from move in moves
            join contract in db.Contracts on move.ContractId equals contract.Id
            orderby move.Id descending
            select new MovedLine(move, contract.Title, contract.Slug)).Take(PageSize + 1).ToListAsync(ct);
        (Lines, Next) = lines.Count > PageSize ? (lines[..PageSize], lines[PageSize - 1].Move.Id) : (lines, (Guid?)null);
    }
}
