using Folkmoot.Law;
using Folkmoot.Law.KeyDecisions;

namespace Folkmoot.Features.Notices.Changes;

/// <summary>What one notice says otherwise than another, and whether that makes a new notice.</summary>
public static class NoticeChanges
{
    public static IReadOnlyList<NoticeChange> Between(NoticeForm was, NoticeForm now)
    {
        var changes = MaterialFields.All.Where(field => Bare(field.Of(was)) != Bare(field.Of(now))).Select(field => new NoticeChange(field, field.Of(was), field.Of(now))).ToList();
        if ((was.Due.From, was.Due.To, was.Due.Kind) != (now.Due.From, now.Due.To, now.Due.Kind))
        {
            changes.Add(new(now.Due.From < was.Due.From ? MaterialFields.DueSooner : MaterialFields.DueLater, was.Due.Words, now.Due.Words));
        }
        return changes;
    }

    public static bool IsMaterial(this NoticeChange change, string? sameMeaning) =>
        change.Field.Weight == Weight.Material || (change.Field.Weight == Weight.UnlessSameMeaning && string.IsNullOrWhiteSpace(sameMeaning));

    /// <summary>The law's own question, with what was found: another matter, another decision maker or another value.</summary>
    public static Answer NewNoticeNeeded(IReadOnlyList<NoticeChange> changes, string? sameMeaning, DateOnly on)
    {
        var material = changes.Where(change => change.IsMaterial(sameMeaning)).Select(change => change.Field.Name).ToHashSet(StringComparer.Ordinal);
        bool maker = material.Remove("decision maker"), value = material.Remove("expenditure") | material.Remove("saving");
        return KeyDecisionNotice.NewNoticeNeeded(material.Count > 0, maker, value, on);
    }

    private static string Bare(string? words) => string.Join(' ', (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
