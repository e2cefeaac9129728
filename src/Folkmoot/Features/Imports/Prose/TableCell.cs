using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Prose;

/// <summary>A place in a table set out with spaces: the first cell of its row and the heading of its column.</summary>
internal sealed partial class TableCell
{
    private const int RowsAbove = 16, LongestLine = 250;
    private readonly string text;
    private readonly int lineStart, column;

    private TableCell(string text, int lineStart, int column)
    {
        (this.text, this.lineStart, this.column) = (text, lineStart, column);
        RowName = Name().Match(text.Substring(lineStart, column)).Groups["name"].Value.Trim();
    }

    /// <summary>"Heron", the first cell of the row; empty when the row begins with something else.</summary>
    public string RowName { get; }

    /// <summary>The place as a cell, when a gap of two spaces or a short first cell stands before it on its line.</summary>
    public static TableCell? Of(string text, int place)
    {
        var line = place == 0 ? 0 : text.LastIndexOf('\n', place - 1) + 1;
        var indent = place - line;
        if (indent is < 3 or > LongestLine || !char.IsWhiteSpace(text[place - 1]))
        {
            return null;
        }

        var gap = char.IsWhiteSpace(text[place - 2]) || LooseRow().IsMatch(text.AsSpan(line, indent).ToString());
        return gap ? new TableCell(text, line, indent) : null;
    }

    /// <summary>The nearest cell above, over this column, that <paramref name="wanted"/> accepts.</summary>
    public string? Heading(Predicate<string> wanted)
    {
        string below = "";
        foreach (var line in LinesAbove())
        {
            var near = Cells().Matches(line)
                .Where(cell => cell.Length < 60 && !cell.Value.EndsWith('.') && Distance(cell) < 15)
                .OrderBy(Distance).ThenBy(cell => Math.Abs(cell.Index - column)).ToList();
            var above = near.Find(cell => wanted(cell.Value)) ?? near.FirstOrDefault();
            if (above is not null && wanted(above.Value))
            {
                return above.Value + below;
            }

            below = above is not null && SumMarks.SaysYearly(above.Value) ? " per annum" : below;
        }

        return null;
    }

    /// <summary>Whether one of the table's lines above says something.</summary>
    public bool Above(Predicate<string> says) => LinesAbove().Any(line => says(line));

    /// <summary>How far the cell is from standing over the column.</summary>
    private int Distance(Match cell) => Math.Max(0, Math.Max(cell.Index - column - 8, column - cell.Index - cell.Length));

    private IEnumerable<string> LinesAbove()
    {
        var start = lineStart;
        for (var rows = 0; rows < RowsAbove && start > 0; rows++)
        {
            var end = start - 1;
            start = end == 0 ? 0 : text.LastIndexOf('\n', end - 1) + 1;
            if (end - start > LongestLine)
            {
                yield break;
            }

            yield return text[start..end];
        }
    }

    [GeneratedRegex(@"^\s*(?<name>[A-Z][\w&'’().-]*(\s[\w&'’().-]+){0,6}?)(?=\s*$|\s{2,}|\s+£|\s+\d{1,2}/|\s+[A-Z])")]
    private static partial Regex Name();

    /// <summary>"Bittern Fen 31/03/2031": capitalised cells with single spaces between.</summary>
    [GeneratedRegex(@"^\s*([A-Z][\w&'’.-]*\s+){1,5}$")]
    private static partial Regex LooseRow();

    [GeneratedRegex(@"\S+(\s\S+)*")]
    private static partial Regex Cells();
}
