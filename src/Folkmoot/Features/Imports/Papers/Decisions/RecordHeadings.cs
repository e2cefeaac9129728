using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Papers;

/// <summary>The headings of records of decision, as councils print them.</summary>
internal static partial class RecordHeadings
{
    private const string Known =
        "(?<decision_maker>decision (to be )?(taken|made) by|(name( and title)? of (the )?)?decision[- ]?(maker|taker)s?( \\([^)]*\\))?|name and (job )?title of (the )?(officer|decision maker)|officer (making|taking) (the )?decision|delegated officer|authorised officer)" + "|" +
        "(?<reference>decision (number|no|reference|ref)( (number|no))?|unique (ref|reference)( (number|no))?|(forward plan|key decision|record|report) (ref|reference|number|no)( (number|no))?|reference( (number|no))?|ref( no)?)" + "|" +
        "(?<for_publication>for publication( \\[.*)?|publication status|open or exempt|exempt( information)?)" + "|" +
        "(?<is_key_decision>(is (this|it) an? )?key decision|(is|was) th(e|is) decision (a )?key( decision)?|type of decision|decision type|key or non-key( decision)?)" + "|" +
        "(?<criteria>key decision criteria.*)" + "|" +
        "(?<title>subject matter ?/ ?title of decision|(title|subject|subject matter) of (the )?(decision|report)|(decision|report) title|subject matter|subject|title|matter for decision)" + "|" +
        "(?<decision>((the|details of( the)?|record of( the)?|summary of( the)?|proposed|executive|actual) )?decision(\\(s\\)|s)?( (taken|made|agreed|to be taken))?|resolved|resolution|recommendation(s|\\(s\\))?|decision and any conditions.*)" + "|" +
        "(?<reason_for_decision>reason(s|\\(s\\))? for (the )?(proposed )?(decision|recommendation)(s|\\(s\\))?|reasons?)" + "|" +
        "(?<background>background( information)?|context|introduction and background|summary)" + "|" +
        "(?<options>options( considered)?|how the proposed decision .*)" + "|" +
        "(?<alternatives>(details of )?(any )?(alternatives?|alternative options?|other options?)( (and|or) .*)?( considered)?( (and|but|when) (rejected|discarded|making the decision))?( .{0,60})?)" + "|" +
        "(?<implications>[A-Z][\\w &,/()'’-]{2,50}? implications?( \\([^)]*\\))?)" + "|" +
        "(?<consultees>(cabinet|scrutiny|relevant)? ?committee recommendations and other consultation|(details of )?consultation( undertaken| carried out| responses?| process)?|consultees|who (has been|was) consulted.*|other consultation)" + "|" +
        "(?<interest_declared>(details of )?any (conflicts? of )?interests? declared.*|(conflicts? of|declarations? of|register of) interests?( declared)?.*|interests? (and nature of interests? )?declared.*)" + "|" +
        "(?<dispensation>(any |details of any )?dispensations?( granted)?.*)" + "|" +
        "(?<date_of_decision>date (of )?(the )?decision( (was )?(made|taken))?|decision date|date)" + "|" +
        "(?<publication_date>date (of )?publi(cation|shed)( of .*)?|published( on)?)" + "|" +
        "(?<effective_from>(effective|implementation) (date|from)|date (effective|of implementation|decision (can be|to be) implemented|comes into effect).*|effective date of decision)" + "|" +
        "(?<call_in>call[- ]?in (deadline|expiry|period|date|expires).*|(is (the |this )?decision )?(subject|eligible) (to|for) call[- ]?in|deadline for call[- ]?in.*)" + "|" +
        "(?<divisions>(electoral )?(wards?|divisions?)(\\(s\\))? affected|electoral divisions?|affected wards?)" + "|" +
        "(?<lead_officer>lead officer|responsible officer|report author|author)" + "|" +
        "(?<lead_member>(lead|cabinet|executive|portfolio) (member|holder|councillor)( (consulted|portfolio))?|portfolio)" + "|" +
        "(?<department>directorate|department|service( area)?)" + "|" +
        "(?<contact>contact( officer| details| for further information)?|officer contact)" + "|" +
        "(?<documents>background (papers|documents).*|(supporting|related) documents|appendices|list of appendices|documents considered|report(s)? considered)" + "|" +
        "(?<urgency_reason>reasons? for urgency.*|urgent decision.*)";

    private static readonly string[] Names = [.. Words().GetGroupNames().Where(name => !char.IsDigit(name[0]))];

    public static PaperHeading? Find(Paper paper, int i)
    {
        var line = paper.Lines[i].Text;
        if (line.Length > 180 || !Opens().IsMatch(line))
        {
            return null;
        }

        var numbered = Numbered().Match(line).Length;
        var colon = line.IndexOfAny([':', '?'], numbered);
        var label = colon >= 0 ? line[numbered..colon] : line[numbered..];
        var after = colon < 0 ? line.Length : colon + 1;
        if (colon >= 0 && line[colon] == '?' && after < line.Length && line[after] == ':')
        {
            after++;
        }

        var name = NameOf(label.Replace(".", "", StringComparison.Ordinal).Trim().TrimEnd('–', '-').TrimEnd(), colon >= 0);
        return name is null ? null
            : colon < 0 && name is "interest_declared" or "dispensation" ? OverTwoLines(paper, i, name)
            : new(name, label.Trim(), i, i, after);
    }

    /// <summary>Without a colon a heading must be plain enough not to be the end of a sentence.</summary>
    private static string? NameOf(string label, bool marked)
    {
        var match = label.Length < 120 ? Words().Match(label) : Match.Empty;
        var name = match.Success ? Array.Find(Names, group => match.Groups[group].Success) : null;
        return name is not null && (marked || Plain(name, label)) ? name : null;
    }

    private static bool Plain(string name, string label) => name switch
    {
        "reference" or "date_of_decision" or "department" or "lead_member" or "contact" or "documents" => label.Contains(' ', StringComparison.Ordinal),
        _ => true,
    };

    /// <summary>"Any interest declared … granted by the" / "Proper Officer: None": the label ends at the colon of the line below.</summary>
    private static PaperHeading? OverTwoLines(Paper paper, int i, string name)
    {
        for (var next = i + 1; next < Math.Min(i + 3, paper.Lines.Count) && !paper.Lines[next].IsBlank; next++)
        {
            var colon = paper.Lines[next].Text.IndexOf(':', StringComparison.Ordinal);
            if (colon is >= 0 and < 60)
            {
                return new(name, paper.Words(i, next) + " " + paper.Lines[next].Text[..colon], i, next, colon + 1);
            }
        }

        return new(name, paper.Lines[i].Text, i, i, paper.Lines[i].Text.Length);
    }

    [GeneratedRegex("^(?:" + Known + ")$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(\d{1,2}(\.\d{1,2})?\.?\s+)?[A-Z]")]
    private static partial Regex Opens();

    [GeneratedRegex(@"^(\d{1,2}(\.\d{1,2})?\.?\s+)?")]
    private static partial Regex Numbered();
}
