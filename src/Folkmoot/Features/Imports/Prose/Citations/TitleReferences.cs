using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Prose;

/// <summary>Takes the reference out of a title: "22/00093 - Title", "Title (2021/08/27A)", "OKD35 (24/25) Title".</summary>
internal static partial class TitleReferences
{
    public static (string? Reference, string Title) Split(string title)
    {
        var trimmed = Words.Collapse(title);
        var first = First().Match(trimmed);
        if (first.Success)
        {
            return (first.Groups["ref"].Value, trimmed[first.Length..].Trim());
        }

        var last = Last().Match(trimmed);
        return last.Success ? (last.Groups["ref"].Value, trimmed[..last.Index].Trim()) : (null, trimmed);
    }

    [GeneratedRegex(@"^\(?(?<ref>\d{2}[/-]\d{5}|20\d{2}/\d{2}/\d{2}[A-Z]|[A-Z]{2,5}\d{1,3}\s?\(?\d{2}/\d{2}\)?|CR/\d{1,4}/\d{1,2}/\d{2}|(?:PLACE|LOCYP|LOPS|AHWB)\d{0,2}\s\d{4,7})\)?\s*[-–—:]?\s*(?=\S)")]
    private static partial Regex First();

    [GeneratedRegex(@"\s*[-–]?\s*\(?(?:(?:Ref|Decision)\s?:?\s?)?(?<ref>\d{2}/\d{5}|20\d{2}/\d{2}/\d{2}[A-Z]|[A-Z]{2,5}\d{1,3}\s?\(\d{2}/\d{2}\)|(?<=Decision\s)\d{8}|(?<=\()D\d{1,3}\s\d{2}|(?<=Ref\s?:\s?)[A-Z]{2}\d{3,6})\)?$")]
    private static partial Regex Last();
}
