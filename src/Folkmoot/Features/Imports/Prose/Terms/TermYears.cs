using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Prose;

/// <summary>A bare year is a contract's date only in a few turns of phrase.</summary>
internal static partial class TermYears
{
    public static TermDate? Read(string text, PrintedDate date, string before, string after)
    {
        if (Latest().IsMatch(before))
        {
            return new(date.Text, date.Start, date.Length, date.Iso, DatePrecision.Year, TermMoment.LatestEnd);
        }

        if (Let().IsMatch(before))
        {
            var rest = Period().Match(text, date.End);
            return Widened(text, date, date.Start - 3, rest.Success ? rest.Index + rest.Length : date.End, "the contract");
        }

        var opening = Opening().Match(text, date.End);
        return opening.Success && In().IsMatch(before)
            ? Widened(text, date, date.Start - 3, opening.Index + opening.Length, Words.Collapse(opening.Groups["what"].Value).ToLowerInvariant())
            : null;
    }

    private static TermDate? Widened(string text, PrintedDate date, int from, int to, string subject) =>
        from < 0 ? null : new(Words.Collapse(text.AsSpan(from, to - from)), from, to - from, date.Iso, DatePrecision.Year, TermMoment.Start) { Subject = subject };

    [GeneratedRegex(@"\b(potential|permitted|options?|optional|possib\w+|provisions?|can be|may be|could be)\b.{0,50}\b(exten\w+|renew\w*)( \w+){0,3} (to|until|up to)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Latest();

    [GeneratedRegex(@"\b(contracts?|services?|lease|framework|agreement)\b.{0,80}\b(tendered|awarded|let|began|commenced|started|procured)( and \w+)? in\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Let();

    [GeneratedRegex(@"(^|\s)In\s*$")]
    private static partial Regex In();

    [GeneratedRegex(@"\G\s{1,120}for\s{1,120}(a\s{1,120}(period|term)\s{1,120}of\s{1,120})?[\w-]{1,12}\s{1,120}(months?|years?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Period();

    [GeneratedRegex(@"\G,?\s{1,120}(a|the)\s{1,120}(?<what>((further|new|first|second|third)\s{1,120})?(direct\s{1,120}award|contract|extension))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();
}
