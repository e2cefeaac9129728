using Folkmoot.Features.Imports.Pages.Labels;

namespace Folkmoot.Features.Imports.Pages.Kinds;

/// <summary>Where an item of a plan begins: its group headings, number, title and first label, as line numbers.</summary>
internal sealed record PlanItemStart(int Heading, string? Number, int Title, int Labels)
{
    public static List<PlanItemStart> FindAll(SourceText source)
    {
        var found = new List<PlanItemStart>();
        var bodyFrom = BodyFrom(source);
        for (var i = bodyFrom; i < source.Lines.Count; i++)
            if (PlanPage.Opens(source.Lines[i])) found.Add(Above(source, i, found.Count > 0 ? found[^1].Labels + 1 : bodyFrom));
        return found;
    }

    private static int BodyFrom(SourceText source)
    {
        for (var i = 0; i < source.Lines.Count; i++)
            if (source.Lines[i].Text.Equals("Plan items", StringComparison.OrdinalIgnoreCase)) return i + 1;
        return 0;
    }

    private static PlanItemStart Above(SourceText source, int labels, int floor)
    {
        var title = labels - 1;
        while (title > floor && (source.Lines[title].IsBlank || PageHead.IsFurniture(source.Lines[title].Text))) title--;
        title = Math.Max(title, floor);
        var (number, numbered) = NumberAbove(source, title, floor);
        if (number is null) return new(HeadingAbove(source, title, floor), null, title, labels);
        return new(HeadingAbove(source, numbered, floor), number, IsNumber(source.Lines[numbered].Text) ? NextWords(source, numbered + 1) : numbered, labels);
    }

    // The number stands on the title's line or a few lines above it: a long title may be wrapped.
    private static (string? Number, int Line) NumberAbove(SourceText source, int title, int floor)
    {
        for (var i = title; i >= floor && i > title - 6; i--)
        {
            var text = source.Lines[i].Text;
            if (IsNumber(text)) return (text.TrimEnd('.'), i);
            if (i == title && LeadingNumber(text) is > 0 and var length) return (text[..length].TrimEnd().TrimEnd('.', ')'), i);
            if (i < title && source.Lines[i].IsBlank && LabelFinder.Find(Before(source, i)) is not null) break;
        }
        return (null, -1);
    }

    /// <summary>The length of "1. " or "12)	" in front of a title on the same line; 0 when there is none.</summary>
    public static int LeadingNumber(string text)
    {
        var end = 0;
        while (end < text.Length && end < 4 && char.IsAsciiDigit(text[end])) end++;
        if (end == 0 || end >= text.Length) return 0;
        var marked = text[end] is '.' or ')';
        if (marked) end++;
        var space = end;
        while (space < text.Length && char.IsWhiteSpace(text[space])) space++;
        return space == end || space == text.Length || (!marked && text[end] != '\t') ? 0 : space;
    }

    // Headings are short lines of their own above the number: "NEW", "Not before 3 October 2022", a month.
    private static int HeadingAbove(SourceText source, int line, int floor)
    {
        var top = line;
        for (var i = line - 1; i >= floor && line - i < 12; i--)
        {
            if (source.Lines[i].IsBlank) continue;
            if (!PlanItem.IsHeading(source.Lines[i].Text)) break;
            top = i;
        }
        return top;
    }

    private static string Before(SourceText source, int i)
    {
        while (i > 0 && source.Lines[i].IsBlank) i--;
        return source.Lines[i].Text;
    }

    private static int NextWords(SourceText source, int i)
    {
        while (i < source.Lines.Count - 1 && source.Lines[i].IsBlank) i++;
        return i;
    }

    private static bool IsNumber(string text) =>
        text.Length is > 0 and <= 5 && char.IsAsciiDigit(text[0]) && text.TrimEnd('.', ')', ':').All(char.IsAsciiLetterOrDigit);
}
