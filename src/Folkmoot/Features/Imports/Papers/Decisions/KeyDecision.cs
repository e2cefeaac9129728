using System.Text.RegularExpressions;
using Folkmoot.Features.Imports.Pages.Labels;

namespace Folkmoot.Features.Imports.Papers;

/// <summary>"YES", "No", "Yes - it affects two divisions", "For the reason that: • …": key or not, and why.</summary>
internal static partial class KeyDecision
{
    public static void Take(PageRecord record, string value)
    {
        var printed = TidyText.OneLine(value);
        var no = Negative().IsMatch(printed);
        var yes = !no && (Positive().IsMatch(printed) || Reasons().IsMatch(printed));
        if (!no && !yes)
        {
            return;
        }

        record.DecisionType = yes ? "Key" : "Non-key";
        if (no || Positive().IsMatch(printed))
        {
            record.More.TryAdd("decision_type_printed", printed.Split(' ', 2)[0].TrimEnd(',', '.', ';', ':'));
        }

        if (yes)
        {
            record.ReasonKey.AddRange(Points().Split(Lead().Replace(value, "")).Select(point => TidyText.OneLine(point).TrimEnd('.', ';')).Where(point => point.Length > 3));
        }
    }

    [GeneratedRegex(@"^(no\b|non-?key|not (a )?key|n/a\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Negative();

    [GeneratedRegex(@"^(yes\b|key\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Positive();

    [GeneratedRegex(@"(for the reason|affects|expenditure|significant|exceed|in excess)", RegexOptions.IgnoreCase)]
    private static partial Regex Reasons();

    [GeneratedRegex(@"^\s*(yes|key( decision)?)?\s*[-–—,:.]*\s*((it is )?for the (following )?reasons?( that)?\s*:?)?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"(?:^|\n)\s*[•·*–-]\s+|;\s*|\n\n")]
    private static partial Regex Points();
}
