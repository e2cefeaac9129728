using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Imports.Sources;
using Folkmoot.Platform;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Imports.Intake;

/// <summary>The authorities that the files of a batch belong to. One not yet known is added under the name it came by.</summary>
internal static class IntakeAuthorities
{
    public static async Task<Dictionary<string, Guid>> ForAsync(Db db, Clock clock, IReadOnlyList<ReadFile> batch, CancellationToken ct)
    {
        var names = batch.Where(file => file.Refusal is null && file.Council is not null).Select(file => Slug.Of(file.Council!)).Distinct(StringComparer.Ordinal).ToList();
        var known = await db.Authorities.AsNoTracking().Where(a => names.Contains(a.ShortName)).ToDictionaryAsync(a => a.ShortName, a => a.Id, StringComparer.Ordinal, ct);
        foreach (var name in names.Where(name => !known.ContainsKey(name)))
        {
            var authority = new Authority { Id = clock.NewId(), ShortName = name, Name = Words(name) };
            db.Add(authority);
            known[name] = authority.Id;
        }
        return known;
    }

    // "nw-leicestershire" is all there is to go by: "Nw Leicestershire" until somebody gives its name.
    private static string Words(string name) =>
        string.Join(' ', name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
