namespace Folkmoot.Platform.Values;

/// <summary>A value as a cell of a CSV file.</summary>
public static class Cell
{
    /// <summary>
    /// Quoted where it must be. A text that a spreadsheet would take for a formula gets an apostrophe before it, which
    /// spreadsheets show as plain text and which tells any other reader that the text was guarded.
    /// </summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }
        var guarded = text.AsSpan().TrimStart(' ') is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? "'" + text : text;
        return guarded.AsSpan().IndexOfAny("\",\r\n") < 0 ? guarded : '"' + guarded.Replace("\"", "\"\"") + '"';
    }

    /// <summary>A day as ISO 8601; nothing when it is not known.</summary>
    public static string Of(DateOnly? day) => day?.ToString("yyyy-MM-dd") ?? "";

    /// <summary>A sum in pounds with two decimals and no sign; nothing when it is not known.</summary>
    public static string Of(Law.Money? sum) => sum?.InPounds.ToString("0.00") ?? "";
}
