using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Papers;

/// <summary>Minutes as printed: "MINUTES of a meeting of the … held …", who was there, numbered minutes.</summary>
internal static partial class PrintedMinutes
{
    public static readonly PageKind Kind = new("printed_minutes", LooksLike, Read);

    private static bool LooksLike(SourceText source)
    {
        if (source.Format != SourceFormat.Text)
        {
            return false;
        }

        var opening = string.Join('\n', source.Lines.Where(line => !line.IsBlank).Take(25).Select(line => line.Text));
        return (Of().IsMatch(opening) || Heading().IsMatch(opening)) && Attendance().IsMatch(opening) && !Labelled().IsMatch(opening);
    }

    private static PageRecord Read(SourceText source)
    {
        var paper = new Paper(source);
        var record = new PageRecord(Kind.Name) { Title = null };
        var sentence = paper.Find(0, line => Of().IsMatch(line));
        var from = sentence < paper.Lines.Count ? Sentence(paper, record, sentence) : Head(paper, record);
        var items = paper.Find(from, line => Items().IsMatch(line));
        items = items < paper.Lines.Count ? items + 1 : paper.Find(from, line => FirstItem().IsMatch(line));
        PrintedItems.Read(paper, record, items, paper.Lines.Count, withText: true);
        return record;
    }

    private static int Sentence(Paper paper, PageRecord record, int start)
    {
        var end = start;
        while (end < paper.Lines.Count && !paper.Lines[end].IsBlank && !Attendance().IsMatch(paper.Lines[end].Text))
        {
            end++;
        }

        var words = paper.Words(start, end).ReplaceLineEndings(" ");
        var match = Of().Match(words);
        var body = match.Groups["body"].Value;
        var place = Place().Match(words);
        PrintedMeeting.Set(record, PrintedMeeting.Named(body), PrintedMeeting.Day(words), PrintedMeeting.Time(words), place.Groups["place"].Value.Trim(' ', ','));
        record.Fields.Add(new("", "meeting", words, paper.Span(start, 0, end)));
        return end;
    }

    /// <summary>Without that sentence: the body in the heading, the day in the lines below.</summary>
    private static int Head(Paper paper, PageRecord record)
    {
        var present = paper.Find(0, line => Attendance().IsMatch(line));
        var lines = paper.Lines.Take(present).Where(line => !line.IsBlank).Select(line => line.Text).ToList();
        var body = lines.FirstOrDefault(line => Body().IsMatch(line));
        var words = string.Join(' ', lines);
        PrintedMeeting.Set(record, body is null ? null : PrintedMeeting.Named(MinutesOf().Replace(body, "")), PrintedMeeting.Day(words), PrintedMeeting.Time(words), null);
        record.Fields.Add(new("", "meeting", words, paper.Span(0, 0, present)));
        return present;
    }

    [GeneratedRegex(@"\bminutes of (a|the|an) ((extraordinary|special|ordinary|annual|virtual|remote) )*meeting of (the )?(?<body>[A-Z][^.;]{2,90}?)(?=\s+held\b|\s+on\b|,|\.|\s*$)", RegexOptions.IgnoreCase)]
    private static partial Regex Of();

    [GeneratedRegex(@"^(draft )?minutes( of .{0,80})?$", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(members? )?(present|in attendance|attendance|councillors? present|councillors)\b", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Attendance();

    [GeneratedRegex(@"^(From|Subject|Classification)\s*:", RegexOptions.Multiline)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"\bheld (in|at)( the)? (?<place>.{3,160}?)\s+on\s+(\w+day|\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Place();

    [GeneratedRegex(@"^(UNRESTRICTED|OPEN|PUBLIC|PART (1|I|A)\b.{0,20}) ?(ITEMS)?$")]
    private static partial Regex Items();

    [GeneratedRegex(@"^\d{1,4}\.\s+\S")]
    private static partial Regex FirstItem();

    [GeneratedRegex(@"\b(committee|cabinet|council|panel|board|executive|forum|sub-committee)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Body();

    [GeneratedRegex(@"^(draft )?minutes of (the )?(meeting of (the )?)?", RegexOptions.IgnoreCase)]
    private static partial Regex MinutesOf();
}
