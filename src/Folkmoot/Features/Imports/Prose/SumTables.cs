using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Prose;

/// <summary>A sum in a row of a table set out with spaces: its column's heading and its row's first cell say what it is.</summary>
internal static partial class SumTables
{
    private const int RowsAbove = 16;

    public static PrintedSum? Read(SumSetting setting)
    {
        var (text, sum) = (setting.Text, setting.Sum);
        var lineStart = text.LastIndexOf('\n', Math.Max(0, sum.Start - 1)) + 1;
        var column = sum.Start - lineStart;
        if (column is < 3 or > 250 || !char.IsWhiteSpace(text[sum.Start - 1]) || (sum.Start > 1 && !char.IsWhiteSpace(text[sum.Start - 2])))
        {
            return null;
        }

        var row = text.Substring(lineStart, column);
        var name = Name().Match(row).Groups["name"].Value.Trim();
        if (name.Length == 0 || Heading(text, lineStart, column) is not { } heading)
        {
            return null;
        }

        var kind = SumKinds.In(heading);
        var what = YearWords().Replace(heading, "").Trim().ToLowerInvariant();
        var total = name.StartsWith("Total", StringComparison.OrdinalIgnoreCase);
        var yearly = SumMarks.SaysYearly(heading);
        return setting.As(total ? SumKind.Total : kind, total ? $"total of the {what}s" : $"{name} {what}", total ? "total" : name)
            with { Period = yearly ? "year" : sum.Period };
    }

    /// <summary>The nearest line above with a money word whose cell stands over the column.</summary>
    private static string? Heading(string text, int lineStart, int column)
    {
        var below = "";
        for (var rows = 0; rows < RowsAbove && lineStart > 0; rows++)
        {
            var end = lineStart - 1;
            lineStart = end == 0 ? 0 : text.LastIndexOf('\n', end - 1) + 1;
            if (end - lineStart > 250)
            {
                return null;
            }

            var above = Cells().Matches(text.Substring(lineStart, end - lineStart))
                .Where(cell => cell.Length < 60 && !cell.Value.EndsWith('.') && Math.Abs(cell.Index + cell.Length - column) < 50)
                .MinBy(cell => (Math.Max(0, Math.Max(cell.Index - column - 8, column - cell.Index - cell.Length)), Math.Abs(cell.Index - column)));
            if (above is not null && MoneyWord().IsMatch(above.Value))
            {
                return Last(above.Value) + below;
            }

            below = above is not null && SumMarks.SaysYearly(above.Value) ? " per annum" : below;
        }

        return null;
    }

    /// <summary>"Contract End Date Contract value per Annum" in one cell: the money words and what qualifies them.</summary>
    private static string Last(string cell) => Qualified().Match(cell) is { Success: true } match ? match.Value : Dangling().Replace(cell, "");

    [GeneratedRegex(@"^\s*(?<name>[A-Z][\w&'’().-]*(\s[\w&'’().-]+){0,6}?)(?=\s*$|\s{2,}|\s+£|\s+\d{1,2}/|\s+[A-Z])")]
    private static partial Regex Name();

    [GeneratedRegex(@"\s+per$", RegexOptions.IgnoreCase)]
    private static partial Regex Dangling();

    [GeneratedRegex(@"\S+(\s\S+)*")]
    private static partial Regex Cells();

    [GeneratedRegex(@"\b(values?|costs?|budget|price|amount|grant|savings?|spend|expenditure|funding)\b", RegexOptions.IgnoreCase)]
    private static partial Regex MoneyWord();

    [GeneratedRegex(@"(Contract |Annual |Total |Average )?(values?|costs?|budget|price|amount|grant|savings?|spend|expenditure|funding)( (per|p\.?a\.?|each) ?\w+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Qualified();

    [GeneratedRegex(@"\b(per annum|per year|annual|yearly|p\.?a\.?)(?=\W|$)", RegexOptions.IgnoreCase)]
    private static partial Regex YearWords();
}
