using System.Text.RegularExpressions;
using Folkmoot.Features.Imports.Pages.Labels;

namespace Folkmoot.Features.Imports.Papers;

/// <summary>The numbered sections of a report's body.</summary>
internal static partial class ReportSections
{
    public static bool IsHeading(Paper paper, int i) => Find(paper, i) is not null;

    public static void Read(Paper paper, PageRecord record, int from)
    {
        var last = 0;
        PaperHeading? InOrder(Paper read, int i)
        {
            var heading = Find(read, i);
            var number = Number().Match(read.Lines[i].Text) is { Success: true } match ? int.Parse(match.Value) : last;
            var next = heading is not null && (number == last || (number > last && number <= last + 4) || (last == 0 && number < 4));
            last = next ? number : last;
            return next ? heading : null;
        }

        foreach (var section in PaperSections.Read(paper, from, paper.Lines.Count, InOrder))
        {
            var printed = section.Heading.Printed;
            record.Fields.Add(new(printed, NameOf(printed), section.Value, section.Span));
            if (section.Value.Length > 0 && printed.Contains("implication", StringComparison.OrdinalIgnoreCase))
            {
                record.Implications.Add(new(Implications.Heading(printed), section.Value, section.Span));
            }
            else if (record.ProposedDecision is null && printed.StartsWith("recommendation", StringComparison.OrdinalIgnoreCase) && section.Value.Length > 0)
            {
                record.ProposedDecision = section.Value;
            }
            else if (NameOf(printed) == "background_documents")
            {
                record.Documents.AddRange(section.Value.Split('\n').Select(TidyText.OneLine).Where(line => line.Length > 3).Select(title => new PrintedDocument(title)));
            }
        }
    }

    private static PaperHeading? Find(Paper paper, int i)
    {
        var line = paper.Lines[i].Text;
        if (line.Length > 90)
        {
            return null;
        }

        var numbered = Numbered().Match(line);
        var plain = numbered.Success ? numbered.Groups["words"].Value : Unnumbered().Match(line).Groups["words"].Value;
        return plain.Length == 0 || (numbered.Success && GoesOn(paper, i)) ? null : new("section", plain.Trim().TrimEnd(':'), i, i, line.Length);
    }

    /// <summary>A numbered point of a list runs on into the next line; a heading has a blank line or a numbered paragraph below it.</summary>
    private static bool GoesOn(Paper paper, int i) =>
        i + 1 < paper.Lines.Count && !paper.Lines[i + 1].IsBlank && !Paragraph().IsMatch(paper.Lines[i + 1].Text);

    private static string? NameOf(string heading) => heading.ToLowerInvariant() switch
    {
        var words when words.Contains("implication", StringComparison.Ordinal) => "implications",
        var words when words.StartsWith("background doc", StringComparison.Ordinal) || words.StartsWith("background paper", StringComparison.Ordinal) => "background_documents",
        var words when words.StartsWith("contact", StringComparison.Ordinal) || words.StartsWith("report author", StringComparison.Ordinal) => "report_author",
        var words when words.StartsWith("background", StringComparison.Ordinal) || words.StartsWith("introduction", StringComparison.Ordinal) => "background",
        var words when words.Contains("option", StringComparison.Ordinal) || words.Contains("alternative", StringComparison.Ordinal) => "alternatives",
        var words when words.Contains("consult", StringComparison.Ordinal) => "consultation_process",
        _ => null,
    };

    [GeneratedRegex(@"^\d{1,2}")]
    private static partial Regex Number();

    /// <summary>"7.  FINANCIAL IMPLICATIONS", "4 Legal implications": one number, no full stop at the end.</summary>
    [GeneratedRegex(@"^\d{1,2}\.?\s+(?<words>[A-Z][^.;]{2,70}[^.;,\s])$")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(\d{1,2}\.|\(?[a-z1-9]\)|[A-Z][a-z]+( [A-Za-z]+){0,4}:?$)")]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"^(?<words>(Introduction|Background|Background (documents|papers)|Conclusions?|Contact details|Report authors?|Governance|Options( considered)?|Appendices|(Financial|Legal|Equalit(y|ies)|Data Protection|Risk|Other corporate|Human resources|Climate|Environmental|Property|Procurement|Policy)( and \w+)? implications)):?$", RegexOptions.IgnoreCase)]
    private static partial Regex Unnumbered();
}
