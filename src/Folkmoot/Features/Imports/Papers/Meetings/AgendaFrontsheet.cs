using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Papers;

/// <summary>The front sheet of an agenda, or a summons: body, day, place, numbered items with their pages.</summary>
internal static partial class AgendaFrontsheet
{
    public static readonly PageKind Kind = new("agenda_frontsheet", LooksLike, Read);

    private static bool LooksLike(SourceText source)
    {
        if (source.Format != SourceFormat.Text || source.Text.Length > 40_000)
        {
            return false;
        }

        var agenda = source.Lines.Where(line => !line.IsBlank).Take(30).Any(line => Heading().IsMatch(line.Text));
        return agenda && Marks().IsMatch(source.Text) && source.Lines.Count(line => Item().IsMatch(line.Text)) >= 2;
    }

    private static PageRecord Read(SourceText source)
    {
        var paper = new Paper(source);
        var record = new PageRecord(Kind.Name);
        var heading = paper.Find(0, line => Heading().IsMatch(line));
        var first = paper.Find(heading + 1, line => Item().IsMatch(line));
        var head = string.Join('\n', paper.Lines.Take(first).Where(line => !line.IsBlank).Select(line => line.Text));
        var summons = Summons().Match(head.ReplaceLineEndings(" "));
        var body = summons.Success ? summons.Groups["body"].Value
            : paper.Lines.Skip(heading + 1).Take(first - heading - 1).FirstOrDefault(line => Body().IsMatch(line.Text)).Text
              ?? paper.Lines.Take(heading).LastOrDefault(line => Body().IsMatch(line.Text)).Text;
        var meeting = summons.Success ? head.ReplaceLineEndings(" ")[summons.Index..] : head;
        PrintedMeeting.Set(record, body is null ? null : PrintedMeeting.Named(body), PrintedMeeting.Day(meeting), PrintedMeeting.Time(meeting), Place(paper, heading, first, summons));
        record.Fields.Add(new("", "meeting", head, paper.Span(0, 0, first)));
        var end = End(paper, first);
        PrintedItems.Read(paper, record, first, end, withText: false);
        return record;
    }

    private static string? Place(Paper paper, int heading, int first, Match summons)
    {
        if (summons.Success)
        {
            return summons.Groups["place"].Value.Trim(' ', ',');
        }

        var lines = paper.Lines.Skip(heading + 1).Take(first - heading - 1).Where(line => !line.IsBlank).Select(line => Gap().Split(line.Text)[0]).ToList();
        var at = lines.FindIndex(line => Hall().IsMatch(line));
        return at < 0 ? null : string.Join(' ', lines.Skip(at).TakeWhile(line => !AskFor().IsMatch(line) && line.Length > 1 && line.Any(char.IsLower)).Take(2));
    }

    private static int End(Paper paper, int first)
    {
        var end = paper.Find(first, line => Exempt().IsMatch(line));
        return Math.Min(end, paper.Find(first, line => Signed().IsMatch(line)));
    }

    [GeneratedRegex(@"^A\s?G\s?E\s?N\s?D\s?A$|^Agenda$|^Summons (to )?and$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"UNRESTRICTED ITEMS|EXEMPT ITEMS|Ask for:|Apologies|Declarations? of|\(Pages? \d+|Summons", RegexOptions.IgnoreCase)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^\d{1,2}\.?\s{1,}[A-Z\d]")]
    private static partial Regex Item();

    [GeneratedRegex(@"\b(an?|the)( extraordinary| special| annual)? meeting of (the )?(?<body>[A-Z][\w ,&-]{3,80}?) will be held (in|at) (the )?(?<place>.{3,120}?) on (?=\w+day|\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Summons();

    [GeneratedRegex(@"^[^,.:]{0,80}\b(committee|cabinet|council|panel|board|executive|forum)\b[^,.:]{0,20}$", RegexOptions.IgnoreCase)]
    private static partial Regex Body();

    [GeneratedRegex(@"\s{3,}|\s(?=Ask for:|Telephone:|Email:)")]
    private static partial Regex Gap();

    [GeneratedRegex(@"\b(chamber|hall|house|room|centre|offices?|building)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hall();

    [GeneratedRegex(@"^(Ask for|Telephone|Tel|Email)\b")]
    private static partial Regex AskFor();

    [GeneratedRegex(@"^(EXEMPT ITEMS|Motion to exclude the press and public)")]
    private static partial Regex Exempt();

    [GeneratedRegex(@"^(General Counsel|Chief Executive|Monitoring Officer|Head of (Paid Service|Democratic Services)|Proper Officer)$", RegexOptions.IgnoreCase)]
    private static partial Regex Signed();
}
