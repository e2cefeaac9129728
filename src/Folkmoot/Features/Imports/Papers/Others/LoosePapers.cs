using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Papers;

/// <summary>Appendices and letters: recognised, and kept as they are because they tell of no decision by themselves.</summary>
internal static partial class LoosePapers
{
    public static readonly PageKind Appendix = new("appendix", source => Opens(source, 4, AppendixHeading()), source => Read(source, "appendix", AppendixHeading(), "An appendix is kept as it is: what it belongs to is not printed on it."));
    public static readonly PageKind Letter = new("letter", source => Opens(source, 40, Salutation()) && Close().IsMatch(source.Text), source => Read(source, "letter", Subject(), "A letter is kept as it is: it is no decision."));

    private static bool Opens(SourceText source, int lines, Regex mark) =>
        source.Format == SourceFormat.Text && source.Lines.Where(line => !line.IsBlank).Take(lines).Any(line => mark.IsMatch(line.Text));

    private static PageRecord Read(SourceText source, string kind, Regex heading, string reason)
    {
        var paper = new Paper(source);
        var record = new PageRecord(kind);
        record.Findings.Add(new("kept_only", reason));
        var at = paper.Find(0, heading.IsMatch);
        if (at < paper.Lines.Count)
        {
            var title = heading.Match(paper.Lines[at].Text).Groups["title"].Value.Trim();
            record.Title = title.Length > 2 ? title : paper.Opening(3).Select(line => line.Text).FirstOrDefault(line => !heading.IsMatch(line));
            record.Fields.Add(new("", "title", paper.Lines[at].Text, new(paper.Lines[at].Start, paper.Lines[at].Text.Length)));
        }

        record.Fields.Add(new("", "text", paper.Words(0, paper.Lines.Count), paper.Span(0, 0, paper.Lines.Count)));
        return record;
    }

    [GeneratedRegex(@"^(Appendix|Annex)\s+[A-Z0-9]{1,3}\b\s*[-–:.]?\s*(?<title>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex AppendixHeading();

    [GeneratedRegex(@"^Dear\s+[A-Z][\w .’'-]{1,40},?$")]
    private static partial Regex Salutation();

    [GeneratedRegex(@"^\s*Yours\s+(sincerely|faithfully|truly)\b", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Close();

    [GeneratedRegex(@"^(Re|Subject)\s*:\s*(?<title>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Subject();
}
