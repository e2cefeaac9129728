using System.Text.RegularExpressions;
using Folkmoot.Features.Imports.Pages.Labels;

namespace Folkmoot.Features.Imports.Papers;

/// <summary>A motion, or a form that moves an amendment to a budget: name and number, who moves and seconds it, what for, how much.</summary>
internal static partial class MotionOrAmendment
{
    public static readonly PageKind Kind = new("motion_amendment", LooksLike, Read);

    private static bool LooksLike(SourceText source) => source.Format == SourceFormat.Text
        && source.Lines.Where(line => !line.IsBlank).Take(5).Any(line => Heading().IsMatch(line.Text))
        && Movers().IsMatch(source.Text[..Math.Min(source.Text.Length, 6000)]);

    private static PageRecord Read(SourceText source)
    {
        var paper = new Paper(source);
        var record = new PageRecord(Kind.Name);
        record.Findings.Add(new("kept_only", "A motion or amendment is kept as it is: it is no decision yet."));
        var purpose = paper.Find(0, line => Purpose().IsMatch(line));
        Head(paper, record, purpose);
        foreach (var section in PaperSections.Read(paper, purpose, paper.Lines.Count, Find))
        {
            record.Fields.Add(new(section.Heading.Printed, section.Name, section.Value, section.Span));
            record.More.TryAdd(section.Name, section.Value);
        }

        return record;
    }

    /// <summary>The labels of the head stand in two columns whose own words wrap: "Amendment Name: …   Amendment Number: 2".</summary>
    private static void Head(Paper paper, PageRecord record, int end)
    {
        var words = TidyText.OneLine(string.Join(' ', paper.Lines.Take(end).Where(line => !line.IsBlank).Select(line => line.Text)));
        record.Fields.Add(new("", "head", words, paper.Span(0, 0, end)));
        foreach (Match match in Label().Matches(words))
        {
            var value = match.Groups["value"].Value.Trim();
            value = match.Groups["label"].Value == "Number" ? value.Split(' ')[0] : value;
            if (value.Length > 0)
            {
                record.More.TryAdd(match.Groups["label"].Value.ToLowerInvariant(), value);
            }
        }

        record.Title = Named(paper, end);
    }

    private static string? Named(Paper paper, int end)
    {
        var parts = new List<string>();
        var at = paper.Find(0, line => Name().IsMatch(line));
        for (var i = at; i < Math.Min(at + 4, end) && !paper.Lines[i].IsBlank && !Field().IsMatch(paper.Lines[i].Text); i++)
        {
            var left = Columns().Split(AmendmentWords().Replace(paper.Lines[i].Text, match => new string(' ', match.Length)).Trim())[0];
            parts.Add(left.Trim(' ', ':'));
        }

        var title = TidyText.OneLine(string.Join(' ', parts.Where(part => part.Length > 2)));
        return title.Length == 0 ? null : title;
    }

    private static PaperHeading? Find(Paper paper, int i) => Purpose().Match(paper.Lines[i].Text) is { Success: true } match
        ? new("purpose", match.Groups["label"].Value, i, i, match.Length)
        : Amount().IsMatch(paper.Lines[i].Text) ? new("proposed_amount", paper.Lines[i].Text, i, i, paper.Lines[i].Text.Length) : null;

    [GeneratedRegex(@"^((budget )?amendment( form)?|(notice of )?motions?( for (time limited )?debate)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\b(proposer|proposed by|mover|moved by|seconder|seconded by)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Movers();

    [GeneratedRegex(@"^(?<label>Proposed Purpose|Purpose|Motion|That this Council|Background)\s*:?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"^Proposed Amount\b", RegexOptions.IgnoreCase)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\b(?<label>Number|Directorate|Proposer|Seconder|Proposed by|Seconded by)\s*:\s*(?<value>.*?)(?=\s*\b(Amendment|Name|Number|Directorate|Proposer|Seconder|Proposed by|Seconded by|Proposed Purpose)\b\s*:?|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"^Amendment\s+(?!Form)\S", RegexOptions.IgnoreCase)]
    private static partial Regex Name();

    [GeneratedRegex(@"^(Directorate|Proposer|Seconder)\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex Field();

    [GeneratedRegex(@"^Amendment\b|^Name:|Amendment\s*$|Number:.*$", RegexOptions.IgnoreCase)]
    private static partial Regex AmendmentWords();

    [GeneratedRegex(@"\s{3,}")]
    private static partial Regex Columns();
}
