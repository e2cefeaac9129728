using Folkmoot.Features.Imports.Pages.Labels;
using Folkmoot.Features.Imports.Pages.Values;

namespace Folkmoot.Features.Imports.Pages.Kinds;

/// <summary>The heading of a page, its title and where the labelled part begins.</summary>
internal static class PageHead
{
    private static readonly HashSet<string> Furniture = new(StringComparer.OrdinalIgnoreCase)
    {
        "Find out more about this issue", "Share this item", "Share this page", "Share", "Print this page", "Print", "Skip to content", "New!", "New",
        "Tracker", "Issue history", "Details", "Back", "Decision details", "Issue details", "Issue - decisions", "Issue - meetings", "Contents",
    };

    public static int Find(SourceText source, params ReadOnlySpan<string> headings)
    {
        for (var i = 0; i < source.Lines.Count; i++)
            foreach (var heading in headings)
                if (Plain(source.Lines[i].Text).Equals(heading, StringComparison.OrdinalIgnoreCase)) return i;
        return -1;
    }

    /// <summary>Reads the title below the heading into the record; the line after it is where the fields begin.</summary>
    public static int ReadTitle(PageRecord record, SourceText source, int heading)
    {
        var i = NextWords(source, heading + 1);
        if (i >= source.Lines.Count || LabelFinder.Find(source.Lines[i].Text) is not null) return i;
        var first = source.Lines[i];
        var end = first.End;
        // A long title is sometimes wrapped; on a page with empty lines between paragraphs the wrapped part follows at once.
        var spaced = heading + 1 < source.Lines.Count && source.Lines[heading + 1].IsBlank;
        for (i++; spaced && i < source.Lines.Count && !source.Lines[i].IsBlank && first.Text.Length > 40 && LabelFinder.Find(source.Lines[i].Text) is null; i++)
            end = source.Lines[i].End;
        SetTitle(record, source, TextSpan.Between(first.Start, end));
        return NextWords(source, i);
    }

    public static void SetTitle(PageRecord record, SourceText source, TextSpan span)
    {
        var printed = TidyText.OneLine(span.In(source.Text));
        var (title, reference) = TitleReference.Split(printed);
        record.Title = title;
        record.Fields.Add(new("", "title", printed, span));
        if (reference is null) return;
        record.Reference = reference;
        record.ReferenceFrom = "title";
        if (TitleReference.IsNearMiss(reference))
            record.Findings.Add(new("near_miss_reference", $"\u201C{reference}\u201D has a digit too few or too many for a reference.", "reference", span));
    }

    public static bool IsFurniture(string line) => Furniture.Contains(line);

    private static int NextWords(SourceText source, int i)
    {
        while (i < source.Lines.Count && (source.Lines[i].IsBlank || Furniture.Contains(Plain(source.Lines[i].Text)))) i++;
        return i;
    }

    private static string Plain(string line) => line.TrimStart('#', '*', ' ').TrimEnd('*', ' ').Replace('\u2013', '-');
}
