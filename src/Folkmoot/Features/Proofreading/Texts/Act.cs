using System.Text.RegularExpressions;

namespace Folkmoot.Features.Proofreading.Texts;

/// <summary>What a decision does to a contract.</summary>
internal enum Instrument
{
    DirectAward,
    Extension,
    Competition,
    Ending,
}

/// <summary>An act that a sentence names, with its length in months where it gives one.</summary>
internal sealed partial record Act(Instrument Instrument, int? Months, Said Said, int At, int Length)
{
    private const int Near = 90;

    public Quote Quote => Said.Part(At, Length);

    /// <summary>Every act in a sentence, in the order printed. One that is said not to be possible is no act.</summary>
    public static IEnumerable<Act> In(Said said)
    {
        foreach (Match match in Named().Matches(said.Words))
        {
            var before = said.Words.AsSpan(Math.Max(0, match.Index - 25), Math.Min(25, match.Index));
            if (Denied().IsMatch(before)) continue;
            yield return new(Of(match), MonthsNear(said.Words, match), said, match.Index, match.Length);
        }
    }

    public static string InWords(Instrument instrument) => instrument switch
    {
        Instrument.DirectAward => "a direct award",
        Instrument.Extension => "an extension",
        Instrument.Competition => "a procurement",
        _ => "an end of the contract",
    };

    private static Instrument Of(Match match) =>
        match.Groups["direct"].Success ? Instrument.DirectAward
        : match.Groups["extend"].Success ? Instrument.Extension
        : match.Groups["compete"].Success ? Instrument.Competition
        : Instrument.Ending;

    // The length stands after the act as a rule ("extend for 24 months"), or just before it ("a twelve month extension").
    private static int? MonthsNear(string words, Match act)
    {
        var end = act.Index + act.Length;
        var after = Lengths.In(words, end, Math.Min(words.Length, end + Near)).FirstOrDefault();
        return (after ?? Lengths.In(words, Math.Max(0, act.Index - 45), act.Index).LastOrDefault())?.Months;
    }

    [GeneratedRegex(@"\b(?:(?<direct>direct(?:ly)?[\s-]award\w*)|(?<extend>exten(?:d|ds|ded|ding|sion|sions)\b(?!\s(?:of|to)\s(?:the\s)?(?:scope|range|offer)))|(?<compete>re-?procur\w+|procur(?:e|ing)\b|re-?tender\w*|compet(?:e|ition|itive tender\w*)\b)|(?<end>end(?:ing)?\s(?:the|these|this|both)?\s?(?:current\s|existing\s)?contracts?\b|let\s[\w\s]{0,20}(?:lapse|expire)))", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?:no|not|cannot|without|never)\b[^.;,]{0,20}$", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();
}
