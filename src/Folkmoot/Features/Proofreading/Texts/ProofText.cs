using Folkmoot.Features.Decisions;
using Folkmoot.Features.Imports.Prose;
using Folkmoot.Features.Proofreading.Texts;

namespace Folkmoot.Features.Proofreading;

/// <summary>A labelled text of a decision. What is read out of it is read once and kept, so that while somebody types only the text that changed is read again.</summary>
/// <param name="key">The field, such as "financial", or the label of a council's own.</param>
/// <param name="label">The label as printed.</param>
/// <param name="text">The text.</param>
/// <param name="name">Its canonical name; null outside the core.</param>
/// <param name="isProse">Whether it holds sentences, and not one value.</param>
public sealed class ProofText(string key, string label, string text, TextName? name = null, bool isProse = true)
{
    public const string Title = "title", Contact = "contact", DueOn = "due", NoticeOn = "notice-on", MadeOn = "made-on", PublishedOn = "published-on", EffectiveFrom = "effective-from",
        Restriction = "restriction", RestrictionExplanation = "restriction-explanation", Key = "key", KeyCriteria = "key-criteria", Document = "document";

    public string Field { get; } = key;

    public string Label { get; } = label;

    public string Text { get; } = text;

    public TextName? Name { get; } = name;

    public bool IsProse { get; } = isProse;

    internal IReadOnlyList<Said> Sentences => field ??= Said.In(this);

    internal IReadOnlyList<PrintedSum> Sums => field ??= Imports.Prose.Sums.In(Text);

    internal IReadOnlyList<PrintedDate> Dates => field ??= PrintedDates.In(Text);

    internal IReadOnlyList<TermDate> Terms => field ??= TermDates.In(Text, Dates);

    internal IReadOnlyList<CitedLaw> Laws => field ??= CitedLaws.In(Text);

    internal IReadOnlyList<PrintedAge> Ages => field ??= PrintedAge.In(this);

    internal IReadOnlyList<DutyMet> Duties => field ??= DutyMet.In(this);

    internal WordRuns Runs => field ??= new(this);

    public Quote Quote(int start, int length, string? of = null) => new(Field, Label, start, length, Text.Substring(start, length), of);

    public Quote Whole() => Quote(0, Text.Length);
}
