using Folkmoot.Data;
using Folkmoot.Features.Notices.Checks;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Notices.Write;

/// <summary>The services, divisions and the body that were named, found on the register.</summary>
internal sealed record Names(Guid? Body, IReadOnlyList<Guid> Divisions, IReadOnlyList<Guid> Services, IReadOnlyList<NoticeProblem> Problems)
{
    private sealed record Found(Guid Id, string Name, string Slug);

    public static async Task<Names> FindAsync(Db db, Guid authority, Typed typed, CancellationToken ct)
    {
        string[] divisions = [.. Lowered(typed, "divisions")], services = [.. Lowered(typed, "services")];
        var taker = typed["taker"].Trim().ToLowerInvariant();
        var foundDivisions = divisions.Length == 0 ? [] : await db.Divisions.Where(d => d.AuthorityId == authority && (divisions.Contains(d.Name.ToLower()) || divisions.Contains(d.Slug))).Select(d => new Found(d.Id, d.Name, d.Slug)).ToListAsync(ct);
        var foundServices = services.Length == 0 ? [] : await db.Services.Where(s => s.AuthorityId == authority && (services.Contains(s.Title.ToLower()) || services.Contains(s.Slug))).Select(s => new Found(s.Id, s.Title, s.Slug)).ToListAsync(ct);
        var body = await db.Bodies.Where(b => b.AuthorityId == authority && b.Name.ToLower() == taker).Select(b => (Guid?)b.Id).FirstOrDefaultAsync(ct);
        return new(body, [.. foundDivisions.Select(d => d.Id)], [.. foundServices.Select(s => s.Id)], [.. Missing("divisions", "division", divisions, foundDivisions), .. Missing("services", "service", services, foundServices)]);
    }

    private static IEnumerable<string> Lowered(Typed typed, string field) => typed.Lines(field).Select(line => line.ToLowerInvariant()).Distinct();

    private static IEnumerable<NoticeProblem> Missing(string field, string kind, string[] asked, List<Found> found) =>
        asked.Where(name => !found.Exists(one => string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase) || one.Slug == name)).Select(name => new NoticeProblem(field, $"There is no {kind} called “{name}” on the register"));
}
