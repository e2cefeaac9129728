using Folkmoot.Features.Drafting.Becoming;
using Folkmoot.Law;
using Folkmoot.Platform;
using Answer = Folkmoot.Platform.Values.Answer;

namespace Folkmoot.Features.Drafting;

/// <summary>An option as it is written.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Name">What it is, in a few words.</param>
/// <param name="Text">What it would mean.</param>
/// <param name="Reason">Why it is discarded.</param>
/// <param name="IsRecommended">Whether it is the one recommended.</param>
public sealed record WrittenOption(int Number, string Name, string Text, string Reason, bool IsRecommended)
{
    /// <summary>Doing nothing and doing the minimum are always there.</summary>
    public const int DoNothing = 1, DoMinimum = 2;

    public bool IsFixed => Number is DoNothing or DoMinimum;

    public string Label => Name.Length == 0 ? $"Option {Number}" : $"Option {Number}: {Name}";

    /// <summary>Whether it is neither recommended nor discarded with a reason.</summary>
    public bool IsOpen => !IsRecommended && Reason.Length == 0;
}

/// <summary>A draft read as a whole: what its sections say, by name.</summary>
/// <param name="draft">The draft with its sections and facts.</param>
public sealed class WrittenDraft(Draft draft)
{
    private readonly Dictionary<(SectionName Name, int Place), Section> sections = draft.Sections.ToDictionary(section => (section.Name, section.Place));

    public Draft Draft => draft;

    public Section? Section(SectionName name, int place = 0) => sections.GetValueOrDefault((name, place));

    /// <summary>The words without the white space around them; empty when nothing is written.</summary>
    public string Text(SectionName name, int place = 0) => Section(name, place)?.Text.Trim() ?? "";

    public bool Has(SectionName name) => Text(name).Length > 0;

    /// <summary>The day typed; null when there is none or it is no day.</summary>
    public DateOnly? Day(SectionName name) => Has(name) ? TypedDay.Read(Text(name), out _) : null;

    /// <summary>The sum typed; null when there is none or it is no sum.</summary>
    public Money? Sum(SectionName name) => Has(name) ? TypedSum.Read(Text(name), out _) : null;

    /// <summary>What the decision does to the register; null when nothing is said of it.</summary>
    public DraftEffect? Effect => DraftEffect.Of(this);

    public string Title => Has(SectionName.Title) ? Text(SectionName.Title) : $"Draft {draft.Number}, without a title";

    public Answer IsKey => Text(SectionName.Key) switch { SectionList.Yes => Answer.Yes, SectionList.No => Answer.No, _ => Answer.Unknown };

    /// <summary>"part exempt" and the like; null when all is open or nothing is said.</summary>
    public string? Restriction => Text(SectionName.Restriction) is { Length: > 0 } said && said != SectionList.Open ? said : null;

    public IReadOnlyList<WrittenOption> Options => field ??=
    [
        .. sections.Keys.Where(key => key.Name == SectionName.OptionName).Select(key => key.Place).Order().Select(place => new WrittenOption(
            place, Text(SectionName.OptionName, place), Text(SectionName.OptionText, place), Text(SectionName.OptionReason, place),
            Text(SectionName.Recommended) == place.ToString())),
    ];

    public WrittenOption? Recommended => Options.FirstOrDefault(option => option.IsRecommended);

    /// <summary>The lines of a section that lists one thing on each.</summary>
    public IReadOnlyList<string> Lines(SectionName name) =>
        [.. Text(name).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimStart('-', '*', '•', ' '))];
}
