using System.Text.RegularExpressions;

namespace Folkmoot.Features.Proofreading.Texts;

/// <summary>An age that bounds who is served: "over 55 years".</summary>
internal sealed partial record PrintedAge(ProofText Text, int Start, int Length, string Age)
{
    public Quote Quote(string? of = null) => Text.Quote(Start, Length, of);

    /// <summary>Every age of a text that tells one service from another: those at which people come of age or retire tell nothing.</summary>
    public static IReadOnlyList<PrintedAge> In(ProofText text) =>
        [.. Bound().Matches(text.Text).Select(match => new PrintedAge(text, match.Index, match.Length, match.Groups["age"].Value)).Where(age => age.Age is not ("16" or "18" or "19" or "25" or "65"))];

    // "Over 11 weeks" and "over 10 years later" bound no people.
    [GeneratedRegex(@"\b(?:over|under|aged|above|below)\s(?:the\sage\sof\s)?(?<age>\d{2})\b(?:\syears\b)?(?=\s?(?:years|of\sage|and|or|who|with|[,.;)]|$))(?!\syears\s(?!of\sage|and|or|who|with))", RegexOptions.IgnoreCase)]
    private static partial Regex Bound();
}
