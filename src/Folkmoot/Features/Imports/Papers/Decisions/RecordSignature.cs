using System.Text.RegularExpressions;
using Folkmoot.Features.Imports.Prose;

namespace Folkmoot.Features.Imports.Papers;

/// <summary>The foot of a form: dotted lines, "signed" and "date", and above them the date written in.</summary>
internal static partial class RecordSignature
{
    /// <summary>Reads the date of signature; hands back the line where the signature block begins.</summary>
    public static int Read(Paper paper, PageRecord record)
    {
        for (var i = paper.Lines.Count - 1; i >= 0; i--)
        {
            if (!Signed().IsMatch(paper.Lines[i].Text))
            {
                continue;
            }

            var first = i;
            while (first > 0 && (paper.Lines[first - 1].IsBlank || InBlock(paper.Lines[first - 1].Text)))
            {
                first--;
                Take(record, paper.Lines[first]);
            }

            Take(record, paper.Lines[i]);
            for (var below = i + 1; below < Math.Min(i + 4, paper.Lines.Count); below++)
            {
                Take(record, paper.Lines[below]);
            }

            return first;
        }

        return paper.Lines.Count;
    }

    private static bool InBlock(string line) => Dots().IsMatch(line) || DateAlone().IsMatch(line);

    private static void Take(PageRecord record, PaperLine line)
    {
        if (record.More.ContainsKey("signed_date") || line.IsBlank || PrintedDates.In(line.Text).FirstOrDefault(date => date.Day is not null) is not { } date)
        {
            return;
        }

        record.More["signed_date"] = date.Day!.Value;
        record.Fields.Add(new("date", "signed_date", date.Text, new(line.Start + date.Start, date.Length)));
    }

    [GeneratedRegex(@"^(signed|signature)\b[\s:._…]*(?=.{0,120}\bdated?\b|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Signed();

    [GeneratedRegex(@"^[\s._…-]{6,}$|\.{10,}")]
    private static partial Regex Dots();

    [GeneratedRegex(@"^\d{1,2}[\s./-]\S{1,10}[\s./-]\d{2,4}$")]
    private static partial Regex DateAlone();
}
