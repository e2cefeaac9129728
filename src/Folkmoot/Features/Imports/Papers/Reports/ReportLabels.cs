using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Papers;

/// <summary>The labels at the head of a committee report.</summary>
internal static partial class ReportLabels
{
    private static readonly (string Name, Regex Words)[] Known =
    [
        ("from_", Of("from|by|report (of|by|from)|(report )?authors?")),
        ("to", Of("to|report to|meeting|committee|decision (maker|taker)")),
        ("title", Of("subject|title|report title|title of report|report subject")),
        ("date", Of("date|date of meeting|meeting date")),
        ("reference", Of("decision (no|number|ref|reference)|(forward plan|key decision) (ref|reference|no|number)|report (no|number|ref)|ref(erence)?( no)?")),
        ("is_key_decision", Of("(is (this|it) an? )?key decision")),
        ("classification", Of("classification|status|publication status|open or exempt|exempt or confidential")),
        ("past_pathway", Of("(past|previous) pathway( of (the )?(report|paper))?")),
        ("future_pathway", Of("(future|next) pathway( of (the )?(report|paper))?|next steps?")),
        ("divisions", Of("(electoral )?(divisions?|wards?)( (affected|member))?|(wards?|divisions?)(\\(s\\))? affected")),
        ("call_in_eligible", Of("is (the|this) decision (eligible for|subject to|open to) call[- ]?in|(eligible for|subject to) call[- ]?in")),
        ("lead_member", Of("(lead|cabinet|executive|portfolio) (member|holder|councillor)|portfolio")),
        ("lead_director", Of("(lead|corporate|executive|responsible|strategic) director")),
        ("lead_officer", Of("(lead|responsible|report(ing)?) officer")),
        ("department", Of("directorate|department")),
        ("summary", Of("(executive )?summary|purpose( of (the )?report)?|report summary")),
        ("recommendation", Of("recommendation(s|\\(s\\))?|(the )?recommended (decision|that)|(officer )?recommendations?|decisions? (required|sought)")),
    ];

    /// <summary>A label at the start of a line. Those of the head need a colon; a summary or recommendations may stand alone.</summary>
    public static PaperHeading? Find(Paper paper, int i) => Find(paper.Lines[i].Text, i, 0);

    /// <summary>"To:  County Council      Date: 13 March": a second label further along the line.</summary>
    public static PaperHeading? FindWithin(Paper paper, int i, int from)
    {
        var line = paper.Lines[i].Text;
        foreach (Match gap in Gaps().Matches(line, Math.Min(from, line.Length)))
        {
            if (Find(line, i, gap.Index + gap.Length) is { Name: not ("summary" or "recommendation") } heading)
            {
                return heading;
            }
        }

        return null;
    }

    private static PaperHeading? Find(string line, int i, int from)
    {
        var at = from + Numbered().Match(line[from..]).Length;
        var colon = line.IndexOfAny([':', '?'], at);
        var label = (colon < 0 ? line[at..] : line[at..colon]).Trim();
        if (label.Length is 0 or > 60)
        {
            return null;
        }

        foreach (var (name, words) in Known)
        {
            if (words.IsMatch(label))
            {
                var after = colon < 0 ? line.Length : colon + 1;
                after += after < line.Length && line[after] == ':' ? 1 : 0;
                return colon < 0 && name is not ("summary" or "recommendation") ? null : new(name, label, i, i, after);
            }
        }

        return null;
    }

    private static Regex Of(string words) => new($@"^({words})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled);

    [GeneratedRegex(@"^(\d{1,2}(\.\d{1,2})?\.?\s+)?")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\s{3,}")]
    private static partial Regex Gaps();
}
