using Folkmoot.Data;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.SignOffs.Acting;
using Folkmoot.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.SignOffs.ListSignOffs;

/// <summary>A signature that waits for somebody.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Draft">The number of the draft.</param>
/// <param name="Title">The draft's title.</param>
/// <param name="Whose">Whose signature it is, as the authority calls it.</param>
/// <param name="Due">Its day.</param>
/// <param name="Role">The role that signs; null where one account does.</param>
/// <param name="Account">The account that signs; null where a role does.</param>
public sealed record WaitingLine(Guid Id, int Draft, string Title, string Whose, DateOnly Due, Role? Role, string? Account)
{
    /// <summary>For whom it would be signed, by what they do; null when it is the reader's own.</summary>
    public string? For { get; init; }
}

/// <summary>The signatures whose turn it is and which wait for somebody, or for those for whom they act today; the earliest due first.</summary>
public sealed class Waiting(Db db, ActingFor acting)
{
    /// <summary>The signatures of an authority that are asked for now and whose turn has come, whoever gives them.</summary>
    public static IQueryable<SignOff> InTurn(Db db, Guid authority) => db.SignOffs.AsNoTracking()
        .Where(s => s.AuthorityId == authority && s.State == SignOffState.Asked && s.Draft!.State == DraftState.ReadyForSignOff)
        .Where(s => !s.Round!.SignOffs.Any(first => first.Turn < s.Turn && first.State != SignOffState.Signed));

    /// <param name="authority">The authority.</param>
    /// <param name="person">Who asks.</param>
    /// <param name="after">The day and key of the last line of the page before; null for the first page.</param>
    /// <param name="rows">How many lines at most.</param>
    /// <param name="ct">Ends the asking.</param>
    public async Task<IReadOnlyList<WaitingLine>> OfAsync(Guid authority, Person person, (DateOnly Due, Guid Id)? after, int rows, CancellationToken ct)
    {
        var acted = await acting.OfAsync(authority, person, ct);
        List<Role?> roles = [.. person.Roles.Concat(acted.SelectMany(one => one.Roles)).Distinct()];
        List<string?> accounts = [person.Who.ToLowerInvariant(), .. acted.Select(one => one.Email.ToLowerInvariant())];
        var (me, (day, last)) = (person.Who.ToLowerInvariant(), after ?? (DateOnly.MinValue, Guid.Empty));
        var lines = await InTurn(db, authority).Where(s => s.Due > day || (s.Due == day && s.Id > last))
            .Where(s => (roles.Contains(s.Role) || accounts.Contains(s.Account!.ToLower())) && (s.MayBeOwn || s.Draft!.StartedBy.ToLower() != me))
            .OrderBy(s => s.Due).ThenBy(s => s.Id).Take(rows)
            .Select(s => new WaitingLine(s.Id, s.Draft!.Number, s.Draft.Sections.Where(section => section.Name == SectionName.Title).Select(section => section.Text).First(), s.Whose, s.Due, s.Role, s.Account))
            .ToListAsync(ct);
        return [.. lines.Select(line => line with { For = For(line, person, acted), Title = line.Title.Trim().Length == 0 ? $"Draft {line.Draft}, without a title" : line.Title.Trim() })];
    }

    private static string? For(WaitingLine line, Person person, IReadOnlyList<ActedFor> acted)
    {
        var own = line.Role is { } role ? person.Roles.Contains(role) : string.Equals(line.Account, person.Who, StringComparison.OrdinalIgnoreCase);
        return own ? null : acted.FirstOrDefault(one => line.Role is { } held ? one.Roles.Contains(held) : string.Equals(line.Account, one.Email, StringComparison.OrdinalIgnoreCase))?.Title;
    }
}
