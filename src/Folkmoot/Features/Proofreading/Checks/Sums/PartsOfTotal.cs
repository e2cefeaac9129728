using System.Text.RegularExpressions;
using Folkmoot.Features.Imports.Prose;

namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>The parts printed beside a sum do not come to it: "£3m (council £2m, NHS £0.9m)", "£1m and £2m, a total of £4m".</summary>
internal static partial class PartsOfTotal
{
    private const int LongestBracket = 300;

    public static ProofRule Rule { get; } = new("PRF-05", "parts that do not come to the sum beside them");

    public static IEnumerable<Finding> In(ReadProof proof)
    {
        foreach (var text in proof.Prose)
        {
            if (text.Sums.Count < 2) continue;
            foreach (var found in InBrackets(text).Concat(InTotals(text))) yield return found;
        }
    }

    private static IEnumerable<Finding> InBrackets(ProofText text)
    {
        for (var i = 0; i + 1 < text.Sums.Count; i++)
        {
            var total = text.Sums[i];
            var end = total.Start + total.Length;
            var open = text.Text.IndexOf('(', end);
            if (open < 0 || open - end > 3 || total.Amount is not { } whole || total.IsRange) continue;
            var reach = Math.Min(text.Text.Length, open + LongestBracket);
            var close = text.Text.IndexOf(')', open, reach - open);
            var stop = close < 0 ? reach : close;
            var parts = text.Sums.Skip(i + 1).TakeWhile(sum => sum.Start < stop).Where(sum => sum.Start > open && sum.Kind == SumKind.Share).ToList();
            if (parts.Count == 0 || parts.Exists(part => part.Amount is null || part.IsRange)) continue;
            var come = parts.Sum(part => part.Amount!.Value);
            var lacks = Missing().IsMatch(text.Text.AsSpan(parts[^1].Start + parts[^1].Length, stop - parts[^1].Start - parts[^1].Length));
            if ((parts.Count == 1 && !lacks) || IsRounded(come, whole, parts.Count)) continue;
            yield return Of(text, total, total.Start, (close < 0 ? stop : close + 1) - total.Start, whole, come, lacks);
        }
    }

    private static IEnumerable<Finding> InTotals(ProofText text)
    {
        foreach (var said in text.Sentences)
        {
            var sums = text.Sums.Where(sum => sum.Start >= said.Start && sum.Start < said.End).ToList();
            if (sums.Count < 3 || sums.Exists(sum => sum.Amount is null || sum.IsRange || sum.Kind is SumKind.Threshold or SumKind.Saving)) continue;
            var total = sums[^1];
            if (!TotalBefore().IsMatch(text.Text.AsSpan(said.Start, total.Start - said.Start))) continue;
            var parts = sums[..^1];
            if (Enumerable.Range(0, parts.Count - 1).Any(i => !Joins().IsMatch(Between(text, parts[i], parts[i + 1])))) continue;
            var come = parts.Sum(part => part.Amount!.Value);
            if (!IsRounded(come, total.Amount!.Value, parts.Count)) yield return Of(text, total, said.Start, said.Words.Length, total.Amount.Value, come, lacks: false);
        }
    }

    private static string Between(ProofText text, PrintedSum one, PrintedSum next) => text.Text[(one.Start + one.Length)..next.Start];

    private static Finding Of(ProofText text, PrintedSum total, int start, int length, decimal whole, decimal come, bool lacks) => Rule.Defect(
        $"The parts printed come to {TotalOfYears.Pounds(come)} of {TotalOfYears.Pounds(whole)}; {TotalOfYears.Pounds(Math.Abs(whole - come))} {(lacks ? "has no sum printed" : come < whole ? "is missing" : "is too much")}.",
        "Print every part, so that they come to the sum.",
        text.Quote(start, length), text.Quote(total.Start, total.Length));

    // Sums printed to a hundredth of a million may each be out by half of that.
    private static bool IsRounded(decimal come, decimal whole, int parts) => Math.Abs(come - whole) <= Math.Max(whole * 0.002m * parts, 1);

    /// <summary>A party named after the last part, with no sum.</summary>
    [GeneratedRegex(@"^\s*(?:[/,;+&]|and)\s*[A-Z][\w\s]{0,40}$")]
    private static partial Regex Missing();

    [GeneratedRegex(@"\b(?:a|in|the)?\s?total(?:ling|s)?(?:\scost|\svalue|\ssum)?\s?(?:of|is|:|to)?\s*$|\bmaking\s*$|\bin all\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex TotalBefore();

    /// <summary>What may stand between two parts of one sum: a year, a party, a word that joins.</summary>
    [GeneratedRegex(@"^[^.£;]{0,60}(?:,|\band\b|\bplus\b|\+)[^.£;]{0,30}$", RegexOptions.IgnoreCase)]
    private static partial Regex Joins();
}
