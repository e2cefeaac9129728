using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Imports.Intake;

/// <summary>Sums, dates, laws and findings of a page, beside those a decision already has.</summary>
internal static class DecisionReadings
{
    public static void Take(Decision decision, PageRecord record, bool mayOverwrite)
    {
        var read = Of(record).ToList();
        if (read.Count == 0) return;
        var held = mayOverwrite ? [] : decision.Readings;
        var all = held.Concat(read).DistinctBy(reading => (reading.Kind, reading.AsPrinted, reading.Meaning, reading.Label)).ToList();
        if (!all.SequenceEqual(decision.Readings)) decision.Readings = all;
    }

    private static IEnumerable<Reading> Of(PageRecord record)
    {
        foreach (var sum in record.Money)
            yield return new(ReadingKind.Sum, sum.Text, sum.Meaning, LabelAt(record, sum.Span), Pounds(sum.Amount), Pounds(sum.Upper), sum.Period);
        foreach (var date in record.ContractDates)
            yield return new(ReadingKind.ContractDate, date.Text, date.Meaning, LabelAt(record, date.Span), Date: date.Date);
        foreach (var law in record.LegalBases)
            yield return new(ReadingKind.Law, law.Text, law.Instrument ?? "cited", LabelAt(record, law.Span));
        foreach (var finding in record.Findings)
            yield return new(ReadingKind.Finding, Quoted(finding), finding.Message, finding.Span is { } span ? LabelAt(record, span) : null);
    }

    private static string? LabelAt(PageRecord record, TextSpan span)
    {
        foreach (var field in record.Fields)
            if (span.Start >= field.Span.Start && span.Start <= field.Span.End) return field.Label.Length > 0 ? field.Label : null;
        return null;
    }

    // The words a finding is about stand in its message between quotation marks.
    private static string Quoted(ImportFinding finding)
    {
        var from = finding.Message.IndexOf('\u201C', StringComparison.Ordinal);
        var to = from < 0 ? -1 : finding.Message.IndexOf('\u201D', from);
        return to < 0 ? "" : finding.Message[(from + 1)..to];
    }

    // A figure with parts of a penny, or beyond all reason, stays in words only.
    private static Money? Pounds(decimal? pounds) =>
        pounds is { } sum && Math.Abs(sum) < 1_000_000_000_000_000m && sum * 100 == decimal.Truncate(sum * 100) ? Money.Pounds(sum) : null;
}
