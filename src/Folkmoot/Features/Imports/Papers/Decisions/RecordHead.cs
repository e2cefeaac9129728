using System.Text.RegularExpressions;
using Folkmoot.Features.Imports.Prose;

namespace Folkmoot.Features.Imports.Papers;

/// <summary>The head of a form set in two columns: who is to decide on the left, the decision's number on the right.</summary>
internal static partial class RecordHead
{
    /// <summary>Reads the two columns where there are two; hands back the line where the labelled part begins.</summary>
    public static int Read(Paper paper, PageRecord record)
    {
        var labels = paper.Find(0, line => TwoLabels().IsMatch(line));
        if (labels >= paper.Lines.Count)
        {
            return FirstLabel(paper);
        }

        var end = labels + 1;
        while (end < paper.Lines.Count && (paper.Lines[end].IsBlank || RecordHeadings.Find(paper, end) is null))
        {
            end++;
        }

        var maker = new List<string>();
        for (var i = labels + 1; i < end; i++)
        {
            foreach (Match cell in Cells().Matches(paper.Lines[i].Text))
            {
                Take(record, paper.Lines[i], cell, maker);
            }
        }

        record.DecisionMaker = maker.Count == 0 ? null : string.Join(' ', maker);
        if (record.DecisionMaker is not null)
        {
            record.Fields.Add(new("DECISION TO BE TAKEN BY", "decision_maker", record.DecisionMaker, paper.Span(labels + 1, 0, end)));
        }

        return end;
    }

    private static void Take(PageRecord record, PaperLine line, Match cell, List<string> maker)
    {
        if (record.Reference is null && IsReference(cell.Value))
        {
            record.Reference = cell.Value.Replace('-', '/');
            record.ReferenceFrom = "body";
            record.Fields.Add(new("DECISION NUMBER", "reference", cell.Value, new(line.Start + cell.Index, cell.Length)));
        }
        else
        {
            maker.Add(cell.Value);
        }
    }

    private static bool IsReference(string cell) =>
        cell.Length < 30 && (References.In("decision number " + cell).Any(cited => cited.IsDecision && cell.Contains(cited.Text, StringComparison.Ordinal)) || Token().IsMatch(cell));

    private static int FirstLabel(Paper paper)
    {
        var i = 0;
        while (i < paper.Lines.Count && (paper.Lines[i].IsBlank || RecordHeadings.Find(paper, i) is null))
        {
            i++;
        }

        return i;
    }

    [GeneratedRegex(@"^decision (to be )?(taken|made) by:?\s{2,}(decision )?(number|no|ref\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TwoLabels();

    [GeneratedRegex(@"\S+(\s{1,2}\S+)*")]
    private static partial Regex Cells();

    [GeneratedRegex(@"^[A-Z0-9]{1,8}[/_-]?\d[\w/ ()-]{0,16}$")]
    private static partial Regex Token();
}
