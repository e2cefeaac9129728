using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Prose;

/// <summary>"24/0113" and "24/001131" beside the word decision: a digit short, a digit long.</summary>
internal static partial class NearMisses
{
    public static CitedReference? Read(string text, Group group)
    {
        var from = Math.Max(0, group.Index - 60);
        var before = text[from..group.Index];
        if (!Said().IsMatch(before))
        {
            return null;
        }

        var (year, number) = (group.Value[..2], group.Value[3..]);
        return new CitedReference(group.Value, group.Index, group.Length, ReferenceForm.YearAndNumber)
        {
            NearMissOf = number.Length == 4 ? $"{year}/0{number}" : $"{year}/{number[1..]}",
        };
    }

    [GeneratedRegex(@"\b(decision|decisions|record of decision|reference|ref)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Said();
}
