using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Papers;

/// <summary>The summary and the recommendations between a report's head and its numbered sections.</summary>
internal static partial class ReportSummary
{
    /// <summary>Reads both; hands back the line where the sections begin.</summary>
    public static int Read(Paper paper, PageRecord record, int from)
    {
        var end = from;
        while (end < paper.Lines.Count && (paper.Lines[end].IsBlank || !ReportSections.IsHeading(paper, end) || ReportLabels.Find(paper, end) is { Name: "summary" or "recommendation" }))
        {
            end++;
        }

        foreach (var section in PaperSections.Read(paper, from, end, (read, i) => ReportLabels.Find(read, i) is { Name: "summary" or "recommendation" } label ? label : null))
        {
            Take(record, section);
        }

        if (record.ProposedDecision is null)
        {
            Later(paper, record, end);
        }

        return end;
    }

    /// <summary>Some reports put the recommendations last, under no number of a section.</summary>
    private static void Later(Paper paper, PageRecord record, int from)
    {
        for (var i = from; i < paper.Lines.Count; i++)
        {
            if (paper.Lines[i].IsBlank || char.IsDigit(paper.Lines[i].Text[0]) || ReportLabels.Find(paper, i) is not { Name: "recommendation" } label)
            {
                continue;
            }

            var end = i + 1;
            while (end < paper.Lines.Count && (paper.Lines[end].IsBlank || !ReportSections.IsHeading(paper, end)))
            {
                end++;
            }

            Take(record, new(label, end, paper.Words(i, label.ValueStart, end), paper.Span(i, label.ValueStart, end)));
            return;
        }
    }

    private static void Take(PageRecord record, PaperSection section)
    {
        if (section.Value.Length == 0)
        {
            return;
        }

        record.Fields.Add(new(section.Heading.Printed, section.Name == "summary" ? "summary" : "proposed_decision", section.Value, section.Span));
        if (section.Name == "summary")
        {
            record.More.TryAdd("summary", section.Value);
        }
        else
        {
            record.ProposedDecision ??= Number().Replace(section.Value, "");
        }
    }

    [GeneratedRegex(@"^\d{1,2}\.\d{1,2}\.?\s+")]
    private static partial Regex Number();
}
