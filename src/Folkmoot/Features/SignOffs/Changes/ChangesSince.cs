using Folkmoot.Data;
using Folkmoot.Features.Drafting;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.SignOffs.Changes;

/// <summary>Lays what was signed beside the draft as it stands.</summary>
public sealed class ChangesSince(Db db)
{
    /// <summary>What changed since each of these was signed, by its key, in one query.</summary>
    public async Task<IReadOnlyDictionary<Guid, Since>> OfAsync(Draft draft, IReadOnlyList<SignOff> signed, CancellationToken ct)
    {
        var now = draft.Sections.ToDictionary(section => section.Id);
        var older = signed.SelectMany(one => one.Sections).Where(seen => now[seen.Section].Version != seen.Version).Distinct().ToList();
        var (sections, numbers) = (older.Select(seen => seen.Section).Distinct().ToList(), older.Select(seen => seen.Version).Distinct().ToList());
        var versions = older.Count == 0 ? [] : await db.SectionVersions.AsNoTracking()
            .Where(version => version.AuthorityId == draft.AuthorityId && sections.Contains(version.SectionId) && numbers.Contains(version.Number))
            .ToDictionaryAsync(version => (version.SectionId, version.Number), version => version.Text, ct);
        // A section that was empty before its first writing has no version kept of that.
        return signed.ToDictionary(one => one.Id, one => Of(draft, one, (id, version) => now[id].Version == version ? now[id].Text : versions.GetValueOrDefault((id, version), "")));
    }

    private static Since Of(Draft draft, SignOff signed, Func<Guid, int, string> text)
    {
        var seen = signed.Sections.ToDictionary(one => one.Section);
        var sections = draft.Sections.OrderBy(section => section.Name).ThenBy(section => section.Place)
            .Select(section => (section.Name, Changed: new Changed(Label(section), Words(section, seen.TryGetValue(section.Id, out var old) ? text(section.Id, old.Version) : ""), Words(section, section.Text))))
            .Where(one => one.Changed.Before.Trim() != one.Changed.Now.Trim()).ToLookup(one => signed.RestsOn(one.Name), one => one.Changed);
        return new([.. sections[true], .. Facts(draft, signed)], [.. sections[false]]);
    }

    private static IEnumerable<Changed> Facts(Draft draft, SignOff signed)
    {
        var (before, now) = (signed.Facts.ToDictionary(fact => fact.Key), draft.Facts.ToDictionary(fact => fact.Key));
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
