using System.Text.RegularExpressions;
using Folkmoot.Features.Imports.Prose;

namespace Folkmoot.Features.Imports.Papers;

/// <summary>A request to call a decision in: which decision, who proposes and seconds it, reason by reason.</summary>
internal static partial class CallInSubmission
{
    public static readonly PageKind Kind = new("call_in_submission", LooksLike, Read);

    private static bool LooksLike(SourceText source) => source.Format == SourceFormat.Text
        && source.Lines.Where(line => !line.IsBlank).Take(6).Any(line => Heading().IsMatch(line.Text))
        && Marks().IsMatch(source.Text[..Math.Min(source.Text.Length, 4000)]);

    private static PageRecord Read(SourceText source)
    {
        var paper = new Paper(source);
        var record = new PageRecord(Kind.Name);
        var heading = paper.Find(0, line => Heading().IsMatch(line));
        var end = heading + 1;
        while (end < paper.Lines.Count && !paper.Lines[end].IsBlank)
        {
            end++;
        }

        var words = paper.Words(heading, end).ReplaceLineEndings(" ");
        var about = Heading().Match(words);
        var (reference, title) = References.InTitle(words[(about.Index + about.Length)..].Trim(' ', ':', '-', '–'));
        (record.Reference, record.Title, record.ReferenceFrom) = (reference, title, reference is null ? null : "title");
        record.Fields.Add(new("", "title", words, paper.Span(heading, 0, end)));
        var reasons = new List<string>();
        foreach (var section in PaperSections.Read(paper, end, paper.Lines.Count, Find))
        {
            Take(record, section, reasons);
        }

        if (reasons.Count > 0)
        {
            record.More["reasons"] = reasons;
        }

        return record;
    }

    private static void Take(PageRecord record, PaperSection section, List<string> reasons)
    {
        record.Fields.Add(new(section.Heading.Printed, section.Name, section.Value, section.Span));
        if (section.Name == "reason")
        {
            reasons.Add(section.Value.Split('\n')[0]);
        }
        else if (section.Value.Length > 0)
        {
            record.More.TryAdd(section.Name, section.Value);
        }
    }

    private static PaperHeading? Find(Paper paper, int i)
    {
        var match = Label().Match(paper.Lines[i].Text);
        if (!match.Success)
        {
            return null;
        }

        var label = match.Groups["label"].Value;
        var name = label.StartsWith("reason ", StringComparison.OrdinalIgnoreCase) ? "reason"
            : label.StartsWith("reasons", StringComparison.OrdinalIgnoreCase) ? "grounds" : label.ToLowerInvariant();
        return new(name, label, i, i, match.Length);
    }

    [GeneratedRegex(@"^\s*(call[- ]?in (request|notice|form|submission)|request (to|for) call[- ]?in|notice of call[- ]?in)( (for|of|to))?( the)?( (executive|key|cabinet))?( decision)?", RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\b(proposer|seconder|reasons? (for|one|1)|signator(y|ies)|grounds)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(?<label>proposer|proposed by|seconder|seconded by|date( received)?|reasons for call(ing)?[- ]?in( the decision)?|reason (one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})|alternative( course of)? action( proposed)?|signed|outcome sought)\s*[:–-]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Label();
}
