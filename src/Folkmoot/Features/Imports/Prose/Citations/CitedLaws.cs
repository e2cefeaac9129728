using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Prose;

/// <summary>Finds the regulations, sections and Acts that a text cites.</summary>
public static partial class CitedLaws
{
    private const int LongestName = 160;

    public static IReadOnlyList<CitedLaw> In(string text)
    {
        var found = new List<CitedLaw>();
        var read = 0;
        foreach (Match match in Provisions().Matches(text))
        {
            found.AddRange(Acts(text, read, match.Index));
            read = match.Index + match.Length;
            if (Provision(match) is { } law)
            {
                found.Add(law);
            }
        }

        found.AddRange(Acts(text, read, text.Length));
        return found;
    }

    /// <summary>Acts and regulations cited whole between two places, read back from the word and its year.</summary>
    private static IEnumerable<CitedLaw> Acts(string text, int from, int to)
    {
        var read = from;
        for (var noun = Instruments().Match(text, from, to - from); noun.Success; noun = noun.NextMatch())
        {
            var start = Math.Max(read, noun.Index - LongestName);
            var end = noun.Index + noun.Length;
            var match = Whole().Matches(text[start..end]).LastOrDefault();
            read = end;
            if (match is not null)
            {
                var printed = match.Value;
                var name = Named(printed);
                yield return new CitedLaw(Words.Collapse(printed), start + match.Index, printed.Length, name) { Instrument = name, IsGround = InstrumentNames.IsProcurement(name) };
            }
        }
    }

    /// <summary>What an award or a change of contract rests on, each provision once: "Regulation 32(2)(c)".</summary>
    public static IReadOnlyList<CitedLaw> Grounds(IEnumerable<CitedLaw> laws) =>
        [.. laws.Where(law => law is { IsGround: true, Number: not null }).DistinctBy(law => law.Number)];

    private static CitedLaw? Provision(Match match)
    {
        var instrument = match.Groups["instrument"].Success ? Named(match.Groups["instrument"].Value)
            : match.Groups["short"].Success ? InstrumentNames.OfInitials(match.Groups["short"].Value)
            : null;
        var regulation = char.ToUpperInvariant(match.Groups["word"].Value[0]) == 'R';
        var number = Spaces().Replace(match.Groups["number"].Value, "");
        if (instrument is null && !(regulation && OfContracts().IsMatch(number)))
        {
            // "Section 5" alone is a part of the paper itself, as a rule.
            return null;
        }

        var printed = Printed(match);
        return new CitedLaw(Words.Collapse(printed.Text), printed.Start, printed.Text.Length, $"{instrument ?? "Regulations"} {(regulation ? "reg" : "s")} {number}")
        {
            Number = number, Instrument = instrument, IsGround = instrument is null || InstrumentNames.IsProcurement(instrument),
        };
    }

    /// <summary>"PCR Regulation 32 (2)(b)(ii)" or "Regulation 72": the words of the provision, without "of the Public Contracts …".</summary>
    private static (string Text, int Start) Printed(Match match)
    {
        var end = match.Groups["number"].Index + match.Groups["number"].Length;
        return (match.Value[..(end - match.Index)].TrimEnd(), match.Index);
    }

    private static string Named(string printed) => InstrumentNames.Fixed(Words.Collapse(printed));

    /// <summary>Direct award and change of contract under the Public Contracts Regulations, often cited by number alone.</summary>
    [GeneratedRegex(@"^(32|72)(\(|$)")]
    private static partial Regex OfContracts();

    [GeneratedRegex(@"\s")]
    private static partial Regex Spaces();

    private const string Title = @"(?:[A-Z][\w’'-]*,?" + Gap + @"(?:(?:and|of|for|to|the|in|\(|(?!The\b)[A-Z(][\w’'()-]*,?)" + Gap + @"){0,12}?)";
    private const string Gap = @"(?:[^\S\n]{1,120}|[^\S\n]{0,120}\n[^\S\n]{0,120})";
    private const string Number = @"\d{1,3}[A-Z]{0,2}(?:\s?\(\w{1,4}\)){0,5}";

    [GeneratedRegex(
        @"\b(?:(?<short>PCR|PSR|PA|UCR)\s(?:20\d\d\s)?)?(?<word>Regulations?|Reg\.?|[Ss]ections?|[Ss]\.|[Ss](?=\d))\s{0,120}(?<number>" + Number + @")" +
        @"(?:,?\s{0,120}(?:of\s{1,120})?(?:the\s{1,120})?(?<instrument>" + Title + @"(?:Act|Regulations|Order)\s{1,120}(?:19|20)\d{2})|\s{0,120}(?:of\s{1,120})?(?:the\s{1,120})?\(?(?<short>PCR|PSR|PA23|PCR\s?2015|UCR)\b\)?)?")]
    private static partial Regex Provisions();

    [GeneratedRegex(@"\b(?:Act|Regulations|Order)\s{1,120}(?:\([A-Z][a-z]+\)\s)?(?:19|20)\d{2}\b")]
    private static partial Regex Instruments();

    [GeneratedRegex(@"\b" + Title + @"(?:Act|Regulations|Order)\s{1,120}(?:\([A-Z][a-z]+\)\s)?(?:19|20)\d{2}$")]
    private static partial Regex Whole();
}
