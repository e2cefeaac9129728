using System.Text.RegularExpressions;
using Folkmoot.Features.Imports.Pages.Labels;
using Folkmoot.Features.Imports.Pages.Values;

namespace Folkmoot.Features.Imports.Pages.Kinds;

/// <summary>The line that opens an entry of a list: "08/11/2019 - Title ref: 4027    Recommendations Approved".</summary>
internal sealed partial record DatedLine(DateOnly? Date, string PrintedDate, string Title, int TitleStart, int TitleEnd, string? Id, string? Status)
{
    public static DatedLine? Read(SourceLine line)
    {
        var match = Start().Match(line.Text);
        if (!match.Success) return null;
        var rest = line.Text[match.Length..];
        var id = Reference().Match(rest);
        var titleEnd = id.Success ? rest[..id.Index].TrimEnd().Length : rest.Length;
        if (titleEnd == 0) return null;
        var status = id.Success ? TidyText.OneLine(rest[(id.Index + id.Length)..]) : null;
        var printed = match.Groups["date"].Value;
        return new(Values.PrintedDate.First(printed)?.Date, printed, TidyText.OneLine(rest[..titleEnd]), line.Start + match.Length, line.Start + match.Length + titleEnd,
            id.Success ? id.Groups["id"].Value : null, string.IsNullOrEmpty(status) || status.StartsWith("New", StringComparison.Ordinal) ? null : status);
    }

    [GeneratedRegex(@"^[\u2022*\s]*(?<date>\d{1,2}[/.]\d{1,2}[/.]\d{4})\s*[-\u2013\u2014]\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Start();

    [GeneratedRegex(@"\s*\(?\bref\s?:\s?(?<id>\d+)\)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Reference();
}
