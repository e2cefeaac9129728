using Folkmoot.Features.Imports.Pages.Labels;
using Folkmoot.Features.Imports.Prose;

namespace Folkmoot.Features.Imports.Papers;

/// <summary>The labelled lines at the head of a report: from, to, subject, decision, pathways.</summary>
internal static class ReportHead
{
    /// <summary>Reads the head; hands back the line where summary, recommendations or text begin.</summary>
    public static int Read(Paper paper, PageRecord record)
    {
        var (labels, end) = Labels(paper);
        for (var l = 0; l < labels.Count; l++)
        {
            var stop = l + 1 < labels.Count ? labels[l + 1].Line : end;
            var sameLine = stop == labels[l].Line;
            var cut = sameLine ? labels[l + 1].ValueStart - labels[l + 1].Printed.Length - 1 : -1;
            var lines = Lines(paper, labels[l], sameLine ? stop + 1 : stop, cut);
            var span = sameLine
                ? TextSpan.Between(paper.Lines[stop].Start + labels[l].ValueStart, paper.Lines[stop].Start + Math.Max(labels[l].ValueStart, cut))
                : paper.Span(labels[l].LastLine, labels[l].ValueStart, stop);
            var value = string.Join(' ', lines.Where(line => line.Length > 0));
            record.Fields.Add(new(labels[l].Printed, labels[l].Name, TidyText.OneLine(value), span));
            ReportFields.Take(record, labels[l].Name, lines, TidyText.OneLine(value));
        }

        return end;
    }

    private static (List<PaperHeading> Labels, int End) Labels(Paper paper)
    {
        var labels = new List<PaperHeading>();
        var i = 0;
        for (; i < paper.Lines.Count; i++)
        {
            if (paper.Lines[i].IsBlank)
            {
                continue;
            }

            var label = ReportLabels.Find(paper, i);
            if (label is { Name: "summary" or "recommendation" } || (labels.Count > 0 && label is null && ReportSections.IsHeading(paper, i)))
            {
                break;
            }

            for (; label is { } found; label = ReportLabels.FindWithin(paper, i, found.ValueStart))
            {
                labels.Add(found);
            }
        }

        return (labels, i);
    }

    /// <summary>The value's lines; an empty one where a blank line or a new name stands between people.</summary>
    private static List<string> Lines(Paper paper, PaperHeading label, int stop, int cut)
    {
        var lines = new List<string>();
        for (var i = label.LastLine; i < stop; i++)
        {
            var text = paper.Lines[i].Text;
            text = i != label.LastLine ? text : cut >= 0 ? text[label.ValueStart..Math.Max(label.ValueStart, cut)] : text[Math.Min(label.ValueStart, text.Length)..];
            lines.Add(TidyText.OneLine(text));
        }

        return lines;
    }
}
