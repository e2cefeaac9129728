using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Papers;

/// <summary>The labels at the head of a committee report.</summary>
internal static partial class ReportLabels
{
    private const string Known =
        "(?<from_>from|by|report (of|by|from)|(report )?authors?)" + "|" +
        "(?<to>to|report to|meeting|committee)" + "|" +
        "(?<title>subject|title|report title|title of report|report subject)" + "|" +
        "(?<date>date|date of meeting|meeting date)" + "|" +
        "(?<reference>decision (no|number|ref|reference)( and title)?|(forward plan|key decision) (ref|reference|no|number)|report (no|number|ref)|ref(erence)?( no)?)" + "|" +
        "(?<is_key_decision>(is (this|it) an? )?key decision)" + "|" +
        "(?<classification>classification|status|publication status|open or exempt|exempt or confidential)" + "|" +
        "(?<past_pathway>(past|previous) pathway( of (the )?(report|paper))?)" + "|" +
        "(?<future_pathway>(future|next) pathway( of (the )?(report|paper))?|next steps?)" + "|" +
        "(?<divisions>(electoral )?(divisions?|wards?)( (affected|member))?|(wards?|divisions?)(\\(s\\))? affected)" + "|" +
        "(?<call_in_eligible>is (the|this) decision (eligible for|subject to|open to) call[- ]?in|(eligible for|subject to) call[- ]?in)" + "|" +
        "(?<lead_member>(lead|cabinet|executive|portfolio) (member|holder|councillor)|portfolio)" + "|" +
        "(?<lead_director>(lead|corporate|executive|responsible|strategic) director)" + "|" +
        "(?<lead_officer>(lead|responsible|report(ing)?) officer)" + "|" +
        "(?<department>directorate|department)" + "|" +
        "(?<summary>(executive )?summary|purpose( of (the )?report)?|report summary)" + "|" +
        "(?<recommendation>recommendation(s|\\(s\\))?|(the )?recommended (decision|that)|(officer )?recommendations?|decisions? (required|sought))";

    private static readonly string[] Names = [.. Words().GetGroupNames().Where(name => !char.IsDigit(name[0]))];

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

    public static PaperHeading? Find(string line, int i, int from)
    {
        var at = from + Numbered().Match(line[from..]).Length;
        var colon = line.IndexOfAny([':', '?'], at);
        var label = (colon < 0 ? line[at..] : line[at..colon]).Trim();
        if (label.Length is 0 or > 60)
        {
            return null;
        }

        var match = Words().Match(label);
        var name = match.Success ? Array.Find(Names, group => match.Groups[group].Success) : null;
        if (name is null || (colon < 0 && name is not ("summary" or "recommendation")))
        {
            return null;
        }

        var after = colon < 0 ? line.Length : colon + 1;
        after += after < line.Length && line[after] == ':' ? 1 : 0;
        return new(name, label, i, i, after);
    }

    [GeneratedRegex("^(?:" + Known + ")$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(\d{1,2}(\.\d{1,2})?\.?\s+)?")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\s{3,}")]
    private static partial Regex Gaps();
}
