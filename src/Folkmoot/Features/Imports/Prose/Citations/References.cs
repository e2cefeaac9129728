using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Prose;

/// <summary>
/// Finds references to decisions in the forms councils use, near misses among them, and the numbers of frameworks.
/// </summary>
public static partial class References
{
    private static readonly (ReferenceForm Form, string Group)[] Forms =
    [
        (ReferenceForm.YearAndNumber, "numbered"), (ReferenceForm.DatedLetter, "dated"), (ReferenceForm.PrefixAndYear, "prefixed"),
        (ReferenceForm.Directorate, "directorate"), (ReferenceForm.EightDigits, "eight"), (ReferenceForm.Lettered, "lettered"),
        (ReferenceForm.Framework, "framework"), (ReferenceForm.Stated, "stated"),
    ];

    /// <summary>Every mention, in the order printed; the document's own reference is left out.</summary>
    public static IReadOnlyList<CitedReference> In(string text, string? own = null)
    {
        var found = new List<CitedReference>();
        foreach (Match match in Numbers().Matches(text))
        {
            if (Read(text, match) is { } cited && !Same(cited.Text, own))
            {
                found.Add(cited);
            }
        }

        return found;
    }

    /// <summary>Each decision once, in the order of their numbers; near misses and frameworks are not among them.</summary>
    public static IReadOnlyList<CitedReference> Linked(IEnumerable<CitedReference> mentions) =>
    [
        .. mentions.Where(cited => cited.IsDecision && cited.NearMissOf is null)
            .DistinctBy(cited => Plain(cited.Text)).OrderBy(cited => cited.Text, StringComparer.Ordinal),
    ];

    /// <summary>"24-00096", "2400109" and "24/00096 " are one number.</summary>
    public static bool Same(string one, string? other) => other is not null && Plain(one) == Plain(other);

    /// <summary>The reference a title begins or ends with, and what is left of the title.</summary>
    public static (string? Reference, string Title) InTitle(string title) => TitleReferences.Split(title);

    private static CitedReference? Read(string text, Match match)
    {
        var (form, name) = Array.Find(Forms, form => match.Groups[form.Group].Success);
        var group = match.Groups[name ?? "near"];
        if (name is null)
        {
            return NearMisses.Read(text, group);
        }

        return form == ReferenceForm.Stated && !group.Value.Any(char.IsDigit) ? null : new CitedReference(Words.Collapse(group.Value), group.Index, group.Length, form);
    }

    private static string Plain(string reference) =>
        string.Concat(reference.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    [GeneratedRegex(
        @"(?<![\d/£.,-])(?<numbered>\d{2}[/-]\d{5})(?![\d/])" +
        @"|(?<![\d/])(?<dated>20\d{2}/\d{2}/\d{2}[A-Z])\b" +
        @"|\b(?<prefixed>[A-Z]{2,5}\d{1,3}[\s_]?\(?(?:20)?\d{2}[/_](?:20)?\d{2}\)?)(?!\d)" +
        @"|\b(?<directorate>CR/\d{1,4}/\d{1,2}/\d{2}|(?:PLACE|LOCYP|LOPS|AHWB|CORP|ADULTS|EDUCATION)\d{0,2}\s\d{4,7})\b" +
        @"|\bDecision\s(?<eight>\d{8})\b" +
        @"|\b(?<framework>RM\d{4}(?:\.\d{1,2})?|Y\d{5}|DN\d{6})\b" +
        @"|(?<![\w/])(?<lettered>(?:CSD|ACH|CEF|DRR|ES|FSD|ECHS|RES|HPR|D)\d{5}|\(D\d{1,3}\s\d{2}\))(?![\d/])" +
        @"|\b(?i:decision\s+(?:record\s+)?(?:number|no|ref(?:erence)?)\b\.?:?)\s{0,3}(?<stated>(?!\d{2}/\d{4}\b|\d{2}[/-]\d{5})[A-Z0-9][A-Z0-9/_-]{2,20}(?:\s\(\d{2}/\d{2}\))?)" +
        @"|(?<![\d/£.,-])(?<near>\d{2}/(?:\d{4}|\d{6}))(?![\d/])")]
    private static partial Regex Numbers();
}
