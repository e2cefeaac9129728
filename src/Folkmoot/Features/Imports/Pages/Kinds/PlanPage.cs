using System.Text.RegularExpressions;
using Folkmoot.Features.Imports.Pages.Fields;
using Folkmoot.Features.Imports.Pages.Labels;
using Folkmoot.Features.Imports.Pages.Values;

namespace Folkmoot.Features.Imports.Pages.Kinds;

/// <summary>A published plan of decisions to come, or a notice of general exception: numbered items under group headings.</summary>
internal static partial class PlanPage
{
    public static readonly PageKind Kind = new("plan_items", LooksLike, Read);

    private static bool LooksLike(SourceText source)
    {
        if (source.Format is SourceFormat.Xml or SourceFormat.Json) return false;
        var makers = 0;
        foreach (var line in source.Lines)
        {
            if (line.Text.Equals("Plan items", StringComparison.OrdinalIgnoreCase)) return true;
            if (Opens(line)) makers++;
        }
        return makers > 1;
    }

    private static PageRecord Read(SourceText source)
    {
        var page = new PageRecord("plan_items");
        var starts = PlanItemStart.FindAll(source);
        ReadHead(page, source, starts.Count > 0 ? starts[0].Heading : source.Lines.Count);
        for (var i = 0; i < starts.Count; i++)
            page.Records.Add(PlanItem.Read(source, starts[i], i + 1 < starts.Count ? starts[i + 1].Heading : source.Lines.Count));
        return page;
    }

    private static void ReadHead(PageRecord page, SourceText source, int end)
    {
        for (var i = 0; i < end; i++)
        {
            var line = source.Lines[i];
            if (line.IsBlank || line.Text.Equals("Plan items", StringComparison.OrdinalIgnoreCase) || TidyText.OneLine(line.Text) is "No. Item" or "No.") continue;
            var span = TextSpan.Between(line.Start, line.End);
            if (Period().Match(line.Text) is { Success: true } period && page.Title is null) ReadPeriod(page, line, period);
            else if (page.Title is null && Spelled().Match(line.Text) is { Success: true } spelled) ReadPeriod(page, line, spelled);
            else page.Unread.Add(new(line.Text, span));
        }
    }

    private static void ReadPeriod(PageRecord page, SourceLine line, Match period)
    {
        var words = period.Groups["title"].Success ? line.Text : line.Text[..period.Index].TrimEnd(' ', '-', '\u2013', '\u00A0', '\t');
        page.Title = TidyText.OneLine(words);
        page.Fields.Add(new("", "title", page.Title, new(line.Start, words.Length)));
        if (PrintedDate.Read(period.Groups["from"].Value) is { } from) page.More["plan_from"] = from;
        if (PrintedDate.Read(period.Groups["to"].Value) is { } to) page.More["plan_to"] = to;
        if (period.Groups["body"].Value.Trim() is { Length: > 0 } body) page.More["plan_body"] = body;
        if (PrintedDate.First(words) is { IsMonth: false, Date: { } published }) page.More["plan_published"] = published;
    }

    internal static bool Opens(SourceLine line) =>
        !line.IsBlank && LabelFinder.Find(line.Text) is { Separated: true, Name: "decision_maker" };

    [GeneratedRegex(@"\(\s*(?<from>\d{1,2}/\d{1,2}/\d{4})\s+to\s+(?<to>\d{1,2}/\d{1,2}/\d{4})(?:\s*,\s*(?<body>[^()]{0,160}))?\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Period();

    // "Forward Plan 1 November 2022 to 28 February 2023": no brackets, inside a council's own site.
    [GeneratedRegex(@"^(?<title>.{0,120}?)\b(?<from>\d{1,2} [A-Z][a-z]+ \d{4}) (?:to|-|\u2013) (?<to>\d{1,2} [A-Z][a-z]+ \d{4})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spelled();
}
