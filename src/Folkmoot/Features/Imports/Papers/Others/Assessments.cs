using System.Text.RegularExpressions;
using Folkmoot.Features.Imports.Pages.Labels;
using Folkmoot.Features.Imports.Prose;

namespace Folkmoot.Features.Imports.Papers;

/// <summary>Equality impact assessments and data-protection screenings, as their applications print them: a question on one line, its answer below.</summary>
internal static partial class Assessments
{
    public static readonly PageKind Equality = new("equality_impact_assessment", source => Opens(source, EqualityHeading()), source => Read(source, "equality_impact_assessment"));
    public static readonly PageKind DataProtection = new("dpia_screening", source => Opens(source, ScreeningHeading()), source => Read(source, "dpia_screening"));

    private const string Kept = "An assessment is kept as it is: the decision it belongs to is known only by its title.";

    private static bool Opens(SourceText source, Regex heading) =>
        source.Format == SourceFormat.Text && source.Lines.Where(line => !line.IsBlank).Take(8).Any(line => heading.IsMatch(line.Text));

    private static PageRecord Read(SourceText source, string kind)
    {
        var paper = new Paper(source);
        var record = new PageRecord(kind);
        record.Findings.Add(new("kept_only", Kept));
        foreach (var section in PaperSections.Read(paper, 0, paper.Lines.Count, Find))
        {
            var words = TidyText.OneLine(section.Value);
            record.Fields.Add(new(section.Heading.Printed, section.Name, section.Value, section.Span));
            if (section.Name == "title")
            {
                var (reference, title) = References.InTitle(words);
                (record.Title, record.Reference) = (title, reference);
            }
            else if (words.Length > 0)
            {
                record.More.TryAdd(section.Name, words);
            }
        }

        Dates(record, paper);
        return record;
    }

    private static void Dates(PageRecord record, Paper paper)
    {
        foreach (var date in PrintedDates.In(paper.Text).Where(date => date.Finding is not null))
        {
            record.Findings.Add(new("date_order", date.Finding!, null, new(date.Start, date.Length)));
        }
    }

    private static PaperHeading? Find(Paper paper, int i)
    {
        var match = Labels().Match(paper.Lines[i].Text);
        if (!match.Success)
        {
            return null;
        }

        var label = match.Groups["label"].Value;
        return new(NameOf(label), label, i, i, match.Length);
    }

    private static string NameOf(string label) => label.ToLowerInvariant() switch
    {
        "eqia title" or "title" or "title of assessment" or "project title" or "name of policy" => "title",
        var words when words.StartsWith("approved", StringComparison.Ordinal) => "approved_by",
        var words when words.StartsWith("summary of the outcome", StringComparison.Ordinal) => "outcome",
        var words => Separators().Replace(words, "_").Trim('_'),
    };

    [GeneratedRegex(@"^(EQIA Submission|(Initial |Full )?Equalit(y|ies) (Impact )?(Assessment|Analysis|Screening)( Form| Template| \(EqIA\))?\s*$|Equality Impact Assessment\b.{0,60}$)", RegexOptions.IgnoreCase)]
    private static partial Regex EqualityHeading();

    [GeneratedRegex(@"^(DPIA (Project Information|Screening|Submission)|Data Protection Impact Assessment( screening)?\b.{0,40})", RegexOptions.IgnoreCase)]
    private static partial Regex ScreeningHeading();

    [GeneratedRegex(@"^(?<label>EQIA Title|Title( of assessment)?|Project Title|Name of policy|Responsible Officer|Approved by|Directorate|Responsible Service|Responsible Head of Service|Responsible Director|Aims and Objectives|Summary of the outcome of the analysis|Project ID|Project Timeframe for Data Collection|Type of Activity|Accountability and Responsibility|Section [A-E]|DPIA Screening Questions|Who have you involved, consulted and engaged with|Are there competing priorities[\w ]*|Has there been a previous Equality Analysis \(EQIA\)[\w ]*|Do you have evidence that can help you understand the potential impact of your activity)(?=\s*[:?(–]|\s*$)(\s*\([^)]*\))?\s*[:?]?(\s*–\s*\w+\s*$)?", RegexOptions.IgnoreCase)]
    private static partial Regex Labels();

    [GeneratedRegex(@"[^a-z0-9]+")]
    private static partial Regex Separators();
}
