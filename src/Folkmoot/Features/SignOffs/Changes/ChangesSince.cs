using Folkmoot.Data;
using Folkmoot.Features.Drafting;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.SignOffs.Changes;

/// <summary>Lays what was signed beside the draft as it stands.</summary>
public sealed class ChangesSince(Db db)
{
    private static readonly Since Nothing = new([], []);

    /// <summary>What changed since each of these was signed, by its key, in two queries. A draft whose notice is published changes no more, and its papers are no longer for everybody who signed.</summary>
    public async Task<IReadOnlyDictionary<Guid, Since>> OfAsync(Draft draft, IReadOnlyList<SignOff> signed, CancellationToken ct)
    {
        if (signed.Count == 0 || draft.State == DraftState.Noticed) return signed.ToDictionary(one => one.Id, _ => Nothing);
        var papers = await DraftPaper.OfAsync(db, draft, ct);
        var now = draft.Sections.ToDictionary(section => section.Id);
        var older = signed.SelectMany(one => one.Sections).Where(seen => now[seen.Section].Version != seen.Version).Distinct().ToList();
        var (sections, numbers) = (older.Select(seen => seen.Section).Distinct().ToList(), older.Select(seen => seen.Version).Distinct().ToList());
        var versions = older.Count == 0 ? [] : await db.SectionVersions.AsNoTracking()
            .Where(version => version.AuthorityId == draft.AuthorityId && sections.Contains(version.SectionId) && numbers.Contains(version.Number))
            .ToDictionaryAsync(version => (version.SectionId, version.Number), version => version.Text, ct);
        // A section that was empty before its first writing has no version kept of that.
        return signed.ToDictionary(one => one.Id, one => Of(draft, papers, one, (id, version) => now[id].Version == version ? now[id].Text : versions.GetValueOrDefault((id, version), "")));
    }

    private static Since Of(Draft draft, IReadOnlyList<DraftPaper> papers, SignOff signed, Func<Guid, int, string> text)
    {
        var seen = signed.Sections.ToDictionary(one => one.Section);
        var sections = draft.Sections.OrderBy(section => section.Name).ThenBy(section => section.Place)
            .Select(section => (section.Name, Changed: new Changed(Label(section), Words(section, seen.TryGetValue(section.Id, out var old) ? text(section.Id, old.Version) : ""), Words(section, section.Text))))
            .Where(one => one.Changed.Before.Trim() != one.Changed.Now.Trim()).ToLookup(one => signed.RestsOn(one.Name), one => one.Changed);
        return new([.. sections[true], .. Facts(draft, signed), .. Papers(papers, signed)], [.. sections[false], .. Added(papers, signed)]);
    }

    private static IEnumerable<Changed> Papers(IReadOnlyList<DraftPaper> papers, SignOff signed) =>
        from seen in signed.Facts.Where(DraftPaper.Is)
        let now = papers.FirstOrDefault(paper => paper.Key == seen.Key)
        where now?.Says != seen.Value
        select new Changed(now is null ? "A paper that was removed" : $"Paper: {now.Title}", seen.Value, now?.Says ?? "");

    private static IEnumerable<Changed> Added(IReadOnlyList<DraftPaper> papers, SignOff signed) =>
        papers.Where(paper => !signed.Facts.Any(seen => seen.Key == paper.Key)).Select(paper => new Changed($"Paper added: {paper.Title}", "", paper.Says));

    private static IEnumerable<Changed> Facts(Draft draft, SignOff signed)
    {
        var (before, now) = (signed.Facts.Where(fact => !DraftPaper.Is(fact)).ToDictionary(fact => fact.Key), draft.Facts.ToDictionary(fact => fact.Key));
        return before.Keys.Union(now.Keys).Select(key => new Changed((now.GetValueOrDefault(key)?.Label ?? before[key].Label) + ", from the register", before.GetValueOrDefault(key)?.Value ?? "", now.GetValueOrDefault(key)?.Value ?? ""))
            .Where(fact => fact.Before != fact.Now);
    }

    // A choice is kept as sent, which is no words.
    private static string Words(Section section, string text) => (section.Name, SectionList.Of(section.Name)) switch
    {
        (SectionName.Recommended, _) when text.Length > 0 => $"Option {text}",
        (_, { Form: SectionForm.Choice } kind) => kind.Choices.FirstOrDefault(choice => choice.Value == text).Words ?? text,
        _ => text,
    };

    private static string Label(Section section) => section.Place == 0 ? SectionList.Of(section.Name).Label : $"Option {section.Place}: {SectionList.Of(section.Name).Label.ToLowerInvariant()}";
}
