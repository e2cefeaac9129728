using Folkmoot.Data;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Drafting.Writing;

/// <summary>Words set aside beside the words that are stored.</summary>
/// <param name="Aside">The words set aside.</param>
/// <param name="Section">The section as it is stored now.</param>
/// <param name="Before">The words that both began with.</param>
public sealed record Clash(SetAside Aside, Section Section, string Before)
{
    /// <summary>The two brought together.</summary>
    public Merge Merged => Merge.Of(Before, Section.Text, Aside.Text);
}

/// <summary>The words of drafts that wait to be brought together.</summary>
public static class Clashes
{
    public static Task<int> CountAsync(Db db, Draft draft, CancellationToken ct) =>
        db.SetAsides.CountAsync(aside => aside.AuthorityId == draft.AuthorityId && aside.DraftId == draft.Id && aside.SettledAt == null, ct);

    /// <summary>All that wait, the latest first.</summary>
    public static Task<List<SetAside>> WaitingAsync(Db db, Draft draft, CancellationToken ct) =>
        db.SetAsides.AsNoTracking().Include(aside => aside.Section).Where(aside => aside.AuthorityId == draft.AuthorityId && aside.DraftId == draft.Id && aside.SettledAt == null).OrderByDescending(aside => aside.At).ToListAsync(ct);

    /// <summary>One of them; null when it is not of the draft.</summary>
    public static async Task<Clash?> FindAsync(Db db, Draft draft, Guid id, CancellationToken ct)
    {
        if (await db.SetAsides.AsNoTracking().FirstOrDefaultAsync(aside => aside.AuthorityId == draft.AuthorityId && aside.DraftId == draft.Id && aside.Id == id, ct) is not { } found) return null;
        var before = await db.SectionVersions.Where(version => version.AuthorityId == draft.AuthorityId && version.SectionId == found.SectionId && version.Number == found.BasedOn).Select(version => version.Text).FirstOrDefaultAsync(ct);
        return new(found, draft.Sections.Single(section => section.Id == found.SectionId), before ?? "");
    }
}
