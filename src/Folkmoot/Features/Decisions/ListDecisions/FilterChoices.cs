using Folkmoot.Data;
using Folkmoot.Platform;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Decisions.ListDecisions;

/// <summary>One choice of a filter.</summary>
/// <param name="Value">As it stands in the address.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Id">As the query needs it.</param>
public sealed record FilterChoice(string Value, string Name, string Id);

/// <summary>The choices that the list's filters offer, read from small tables and from the ends of an index, never from all decisions.</summary>
public sealed record FilterChoices(IReadOnlyList<FilterChoice> Departments, IReadOnlyList<FilterChoice> Bodies, IReadOnlyList<FilterChoice> Divisions, IReadOnlyList<FilterChoice> Services)
{
    // A list longer than this is no list to choose from: such services are reached from their own pages.
    private const int MostServices = 200;

    public IReadOnlyList<FilterChoice> Statuses { get; } =
        [.. Enum.GetValues<DecisionState>().Where(s => s != DecisionState.Unknown).Append(DecisionState.Unknown).Select(s => new FilterChoice(Slug.Of(s.InWords()), s.InWords(), s.ToString()))];

    public static IReadOnlyList<FilterChoice> Keys { get; } =
    [
        new("yes", "Key decisions", nameof(Answer.Yes)), new("no", "Not key", nameof(Answer.No)), new("not-known", "Not known", nameof(Answer.Unknown)),
    ];

    public static async Task<FilterChoices> ReadAsync(Db db, Guid authorityId, string? service, CancellationToken ct)
    {
        var departments = await DepartmentNames.ReadAsync(db, authorityId, ct);
        var bodies = await db.Bodies.AsNoTracking().Where(b => b.AuthorityId == authorityId).OrderBy(b => b.Name)
            .Select(b => new { b.Slug, b.Name, b.Id }).ToListAsync(ct);
        var divisions = await db.Divisions.AsNoTracking().Where(d => d.AuthorityId == authorityId).OrderBy(d => d.Name)
            .Select(d => new { d.Slug, d.Name, d.Id }).ToListAsync(ct);
        var services = await db.Services.AsNoTracking().Where(s => s.AuthorityId == authorityId).OrderBy(s => s.Title).ThenBy(s => s.Id).Take(MostServices)
            .Union(db.Services.Where(s => s.AuthorityId == authorityId && s.Slug == service))
            .Select(s => new { s.Slug, s.Title, s.Id }).ToListAsync(ct);
        return new FilterChoices(
            [.. departments.Select(d => new FilterChoice(Slug.Of(d), d, d))],
            [.. bodies.Select(b => new FilterChoice(b.Slug, b.Name, b.Id.ToString()))],
            [new(Asked.All, "All divisions", ""), .. divisions.Select(d => new FilterChoice(d.Slug, d.Name, d.Id.ToString()))],
            [.. services.OrderBy(s => s.Title, StringComparer.Ordinal).Select(s => new FilterChoice(s.Slug, s.Title, s.Id.ToString()))]);
    }
}
