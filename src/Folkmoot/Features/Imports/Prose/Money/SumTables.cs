using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Prose;

/// <summary>A sum in a row of a table set out with spaces: its column's heading and its row's first cell say what it is.</summary>
internal static partial class SumTables
{
    public static PrintedSum? Read(SumSetting setting)
    {
        var cell = TableCell.Of(setting.Text, setting.Sum.Start);
        if (cell is null || cell.RowName.Length == 0 || cell.Heading(value => MoneyWord().IsMatch(value)) is not { } printed)
        {
            return null;
        }

        var heading = Trimmed(printed);
        var what = YearWords().Replace(heading, "").Trim().ToLowerInvariant();
        var total = cell.RowName.StartsWith("Total", StringComparison.OrdinalIgnoreCase);
        return setting.As(total ? SumKind.Total : SumKinds.In(heading), total ? $"total of the {what}s" : $"{cell.RowName} {what}", total ? "total" : cell.RowName)
            with { Period = SumMarks.SaysYearly(printed) ? "year" : setting.Sum.Period };
    }

    /// <summary>"Contract End Date Contract value per Annum" in one cell: the money words and what qualifies them.</summary>
    private static string Trimmed(string cell) => Qualified().Match(cell) is { Success: true } match ? match.Value : Dangling().Replace(cell, "");

    [GeneratedRegex(@"\b(values?|costs?|budget|price|amount|grant|savings?|spend|expenditure|funding)\b", RegexOptions.IgnoreCase)]
    private static partial Regex MoneyWord();

    [GeneratedRegex(@"(Contract |Annual |Total |Average )?(values?|costs?|budget|price|amount|grant|savings?|spend|expenditure|funding)( (per|p\.?a\.?|each) ?\w+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Qualified();

    [GeneratedRegex(@"\b(per annum|per year|annual|yearly|p\.?a\.?)(?=\W|$)", RegexOptions.IgnoreCase)]
    private static partial Regex YearWords();

    [GeneratedRegex(@"\s+per$", RegexOptions.IgnoreCase)]
    private static partial Regex Dangling();
}
