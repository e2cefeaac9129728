using Folkmoot.Platform.Pages;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Drafting.Report;

/// <summary>Makes the report of a draft: a pure function of what is written.</summary>
public static class ReportOfDraft
{
    private const string Nothing = "Nothing is written here yet.";

    /// <param name="written">The draft.</param>
    /// <param name="authority">The council's name.</param>
    /// <param name="today">The day of the report.</param>
    public static DecisionReport Of(WrittenDraft written, string authority, DateOnly today) => new(
        written.Title, authority, written.Draft.State == DraftState.Noticed ? $"Report of {today.InWords()}" : $"Draft of {today.InWords()}, {written.Draft.State.InWords().ToLowerInvariant()}", today,
        [
            Summary(written),
            .. Written(written, SectionName.ProposedDecision, 2), .. Written(written, SectionName.Reasons, 2), .. Written(written, SectionName.Background, 2),
            .. Facts(written), .. Options(written), .. Effect(written), .. Written(written, SectionName.Consultees, 2),
            new ReportPart.Heading(2, "Implications"),
            .. Written(written, SectionName.Financial, 3), .. Written(written, SectionName.Legal, 3), .. Written(written, SectionName.Equalities, 3), .. Written(written, SectionName.DataProtection, 3),
            .. Next(written), .. Written(written, SectionName.RestrictionExplanation, 2), .. Written(written, SectionName.BackgroundPapers, 2),
        ]);

    private static ReportPart.Table Summary(WrittenDraft written)
    {
        (string Name, string Value)[] all =
        [
            .. Values(written, SectionName.Reference, SectionName.Taker, SectionName.LeadMember, SectionName.Director, SectionName.Department, SectionName.Contact),
            ("Key decision", written.IsKey switch { Answer.Yes => written.Has(SectionName.KeyReason) ? $"Yes. {written.Text(SectionName.KeyReason)}" : "Yes", Answer.No => "No", _ => "" }),
            ("Not before", written.Day(SectionName.NotBefore)?.InWords() ?? written.Text(SectionName.NotBefore)),
            ("Spending", written.Sum(SectionName.Expenditure)?.ToString() ?? ""),
            ("Saving", written.Sum(SectionName.Saving)?.ToString() ?? ""),
            ("Divisions affected", string.Join(", ", written.Lines(SectionName.Divisions))),
            ("Withheld papers", written.Restriction is { } restriction ? char.ToUpperInvariant(restriction[0]) + restriction[1..] : written.Has(SectionName.Restriction) ? "None" : ""),
            ("Recommended option", written.Recommended?.Label ?? ""),
        ];
        return new("Summary", "The decision in short: who takes it, when, and whom it affects", ["Item", "Detail"], [.. all.Where(row => row.Value.Length > 0).Select(row => (string[])[row.Name, row.Value])]);
    }

    private static IEnumerable<(string, string)> Values(WrittenDraft written, params IEnumerable<SectionName> names) => names.Select(name => (SectionList.Of(name).Label, written.Text(name)));

    private static IEnumerable<ReportPart> Written(WrittenDraft written, SectionName name, int level)
    {
        var kind = SectionList.Of(name);
        if (!written.Has(name) && !kind.IsRequired) yield break;
        yield return new ReportPart.Heading(level, kind.Label);
        yield return written.Has(name) ? new ReportPart.Text(written.Text(name), level) : new ReportPart.Note(Nothing);
    }

    private static IEnumerable<ReportPart> Facts(WrittenDraft written)
    {
        if (written.Draft.Facts.Count == 0) yield break;
        yield return new ReportPart.Heading(2, "What the register holds");
        yield return new ReportPart.Table("Facts of the contract", "What the contract register holds of the contract: its term, value, funding, options, grounds and the routes that come next", ["Fact", "As the register has it"],
            [.. written.Draft.Facts.OrderBy(fact => fact.Place).Select(fact => (string[])[fact.Label, fact.Value])]);
    }

    private static IEnumerable<ReportPart> Options(WrittenDraft written)
    {
        yield return new ReportPart.Heading(2, "Options considered");
        yield return new ReportPart.Table("Options", "Every option that was considered, and what came of it", ["Option", "Outcome"],
            [.. written.Options.Select(option => (string[])[option.Label, option.IsRecommended ? "Recommended" : option.IsOpen ? "Not yet recommended or discarded" : "Discarded"])]);
        foreach (var option in written.Options)
        {
            yield return new ReportPart.Heading(3, option.Label);
            yield return option.Text.Length > 0 ? new ReportPart.Text(option.Text, 3) : new ReportPart.Note(Nothing);
            if (option.IsRecommended) yield return new ReportPart.Note("This option is recommended.");
            else if (option.Reason.Length > 0) yield return new ReportPart.Text($"**Discarded because:** {option.Reason}", 3);
        }
    }

    private static IEnumerable<ReportPart> Effect(WrittenDraft written)
    {
        if (written.Effect is not { } effect) yield break;
        yield return new ReportPart.Heading(2, "What the decision does to the contract register");
        yield return new ReportPart.Table("On the register", "What the contract register will say when the decision is carried out", ["Item", "Detail"], [.. effect.Rows.Select(row => (string[])[row.Name, row.Value])]);
    }

    private static IEnumerable<ReportPart> Next(WrittenDraft written)
    {
        if (!written.Has(SectionName.NextStep) && !written.Has(SectionName.NextStepOn)) yield break;
        yield return new ReportPart.Heading(2, "Next procurement");
        if (written.Has(SectionName.NextStepOn)) yield return new ReportPart.Note($"By {written.Day(SectionName.NextStepOn)?.InWords() ?? written.Text(SectionName.NextStepOn)}");
        if (written.Has(SectionName.NextStep)) yield return new ReportPart.Text(written.Text(SectionName.NextStep), 2);
    }
}
