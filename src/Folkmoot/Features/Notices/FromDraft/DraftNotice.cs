using Folkmoot.Features.Decisions;
using Folkmoot.Features.Drafting;
using Folkmoot.Platform.Pages.Writing;

namespace Folkmoot.Features.Notices.FromDraft;

/// <summary>What a notice takes from the draft that was signed off. What a draft does not say (who holds the office, where copies are to be had) is left to be written.</summary>
internal static class DraftNotice
{
    private static readonly (TextName Name, SectionName Section)[] Texts =
    [
        (TextName.Reasons, SectionName.Reasons), (TextName.Background, SectionName.Background), (TextName.Consultees, SectionName.Consultees), (TextName.Financial, SectionName.Financial),
        (TextName.Legal, SectionName.Legal), (TextName.Equalities, SectionName.Equalities), (TextName.DataProtection, SectionName.DataProtection),
    ];

    private const string All = "all divisions";

    public static NewNotice Of(WrittenDraft written) => new()
    {
        DraftId = written.Draft.Id, Reference = Given(written, SectionName.Reference), Title = Given(written, SectionName.Title), Matter = Words(written, SectionName.ProposedDecision),
        IsKey = written.IsKey, KeyReasons = [.. (Words(written, SectionName.KeyReason) ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        Taker = Given(written, SectionName.Taker), Due = written.Day(SectionName.NotBefore) is { } day ? new(DueKind.NotBefore, day, null, null, null) : Due.NotKnown,
        Documents = [Report(written), .. written.Lines(SectionName.BackgroundPapers).Select(line => new ListedDocument(MarkdownWords.Of(line)))],
        Restriction = written.Restriction is { } restriction ? Words(written, SectionName.RestrictionExplanation) ?? Capital(restriction) : null,
        Expenditure = written.Sum(SectionName.Expenditure), Saving = written.Sum(SectionName.Saving),
        LeadMember = Given(written, SectionName.LeadMember), LeadDirector = Given(written, SectionName.Director), Department = Given(written, SectionName.Department), Contact = Given(written, SectionName.Contact),
        AllDivisions = IsAll(written.Lines(SectionName.Divisions)),
        Texts = [.. Texts.Select(text => new LabelledText(text.Name, SectionList.Of(text.Section).Label, Words(written, text.Section) ?? "")), new LabelledText(TextName.Options, "Options considered", Options(written))],
    };

    private static bool IsAll(IReadOnlyList<string> lines) => lines is [var only] && only.Trim('(', ')', '.', ';', ' ').Equals(All, StringComparison.OrdinalIgnoreCase);

    private static ListedDocument Report(WrittenDraft written) =>
        new($"Report: {written.Title}", written.Restriction is SectionList.Exempt or SectionList.Confidential ? written.Restriction : null);

    private static string Options(WrittenDraft written) => string.Join("\n\n", written.Options.Where(option => option.IsRecommended || option.Text.Length + option.Reason.Length > 0).Select(option => string.Join('\n', new[]
    {
        option.IsRecommended ? $"{option.Label} (recommended)" : option.Label, MarkdownWords.Of(option.Text), option.Reason.Length == 0 || option.IsRecommended ? "" : $"Discarded: {MarkdownWords.Of(option.Reason)}",
    }.Where(line => line.Length > 0))));

    private static string? Given(WrittenDraft written, SectionName name) => written.Has(name) ? written.Text(name) : null;

    private static string? Words(WrittenDraft written, SectionName name) => written.Has(name) ? MarkdownWords.Of(written.Text(name)) : null;

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
