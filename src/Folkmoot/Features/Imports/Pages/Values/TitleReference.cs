using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Pages.Values;

/// <summary>The council's own reference, at the front or the end of a title or alone in a field.</summary>
internal static partial class TitleReference
{
    public static (string Title, string? Reference) Split(string title)
    {
        if (Leading().Match(title) is { Success: true } front && front.Length < title.Length)
            return (title[front.Length..].Trim(), front.Groups["ref"].Value.Trim());
        if (Trailing().Match(title) is { Success: true, Index: > 0 } back)
            return (title[..back.Index].TrimEnd(' ', '-', '\u2013', ','), back.Groups["ref"].Value.Trim());
        return (title, null);
    }

    /// <summary>The whole text when it is a reference and nothing else.</summary>
    public static string? Alone(string text) => Whole().IsMatch(text.Trim()) ? text.Trim() : null;

    /// <summary>Kent's form with a digit lost or doubled: 24/0113.</summary>
    public static bool IsNearMiss(string reference) => NearMiss().IsMatch(reference);

    // Kent 24/00093, 24-00096; Doncaster CR/485/12/21, PLACE24 0970, LOCYP 2122077; West Sussex OKD35 (24/25); Manchester 2021/08/27A.
    private const string Forms =
        @"\d{2}[/-]\d{4,6}|\d{4}/\d{2}/\d{2}[A-Z]|[A-Z]{2,6}/\d{1,5}/\d{1,2}/\d{2,4}|[A-Z]{2,6}\d{1,3} ?\(\d{2}[/_]\d{2}\)|[A-Z]{2,6}\d{1,3}[ _]\d{2}[/_]\d{2}|[A-Z]{3,8}\d{2} \d{4}|[A-Z]{3,8} \d{6,7}";

    // Forms loose enough to be something else in a sentence: only at the ends of a title.
    private const string Loose = @"D\d{1,3} \d{2}|D\d{4,6}|CSD\d{5}|TC\d{3,5}|TRO \d{1,4}/\d{4}|\d{4}/\d{3}|ref\.?:? ?\d{4,6}";

    [GeneratedRegex(@"^(?<ref>" + Forms + @")(?!\d)\s*[-\u2013\u2014:]?\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Leading();

    [GeneratedRegex(@"(?:[(\[](?:Decision |Ref:? ?|Reference:? ?)?(?<ref>" + Forms + "|" + Loose + @"|\d{8})[)\]]|(?:[-\u2013\s]|\bRef:? ?)(?<ref>" + Forms + @"))\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Trailing();

    [GeneratedRegex(@"^(?:" + Forms + @")$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^\d{2}[/-](?:\d{4}|\d{6})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NearMiss();
}
