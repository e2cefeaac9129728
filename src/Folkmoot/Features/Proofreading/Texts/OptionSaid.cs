using System.Text.RegularExpressions;
using Folkmoot.Features.Decisions;

namespace Folkmoot.Features.Proofreading.Texts;

/// <summary>What a text says of an option: that it is recommended, or that it was discarded.</summary>
/// <param name="Said">The sentence or point.</param>
/// <param name="Number">"2" of "Option 2"; null without one.</param>
internal sealed partial record OptionSaid(Said Said, string? Number)
{
    public IEnumerable<Act> Acts => Act.In(Said);

    public static IEnumerable<OptionSaid> RecommendedIn(IEnumerable<Said> sentences) => sentences.Where(said => Recommended().IsMatch(said.Words)).Select(Of);

    /// <summary>Options under a heading that says they were discarded, and those a sentence says were.</summary>
    public static IEnumerable<OptionSaid> DiscardedIn(ProofText text)
    {
        var listed = text.Name is TextName.Alternatives || DiscardedHeading().IsMatch(text.Label);
        foreach (var said in text.Sentences)
        {
            if (Heading(said) is { } heading)
            {
                listed = true;
                if (said.Words[heading..].Trim().Length > 0) yield return Of(said with { Start = said.Start + heading, Words = said.Words[heading..] });
                continue;
            }
            var denies = Discarded().IsMatch(said.Words);
            // A list ends with the first sentence that is longer than a point.
            if (listed && !denies && said.Words.Length > 160) listed = text.Name is TextName.Alternatives;
            if ((listed && said.Words.Length <= 160 && !Recommended().IsMatch(said.Words)) || denies) yield return Of(said);
        }
    }

    /// <summary>Where the words after a heading begin: "Set aside: one extension of two years" names its first option at once.</summary>
    private static int? Heading(Said said)
    {
        if (SetAside().Match(said.Words) is { Success: true } inline) return inline.Length;
        return DiscardedHeading().IsMatch(said.Words) && said.Words.Length < 120 ? said.Words.Length : null;
    }

    private static OptionSaid Of(Said said) => new(said, Numbered().Match(said.Words) is { Success: true } match ? match.Groups["n"].Value.ToUpperInvariant() : null);

    [GeneratedRegex(@"\b(?:recommended|preferred)\s(?:option|approach|route|course)\b|\boption\s\w{1,2}\s(?:\([^)]*\)\s)?is\s(?:therefore\s)?(?:recommended|preferred)\b|\bthe\sproposal\s(?:is\s)?to\b|^(?:chosen|recommended|preferred)(?:\soption)?\s?:", RegexOptions.IgnoreCase)]
    private static partial Regex Recommended();

    [GeneratedRegex(@"\boptions?\b(?!\s(?:\d|[A-H]\b))[^.:]{0,60}\b(?:discarded|rejected|dismissed|discounted)\b|\balternatives?\b[^.:]{0,40}\b(?:discarded|rejected|dismissed|discounted)\b", RegexOptions.IgnoreCase)]
    private static partial Regex DiscardedHeading();

    [GeneratedRegex(@"^(?:set\saside|discarded|rejected|dismissed|discounted|ruled\sout|not\schosen)\s?:\s*", RegexOptions.IgnoreCase)]
    private static partial Regex SetAside();

    [GeneratedRegex(@"\b(?:was|were|is|are|been)\s(?:therefore\s)?(?:dismissed|discarded|rejected|discounted|ruled\sout|set\saside)\b|\bnot\srecommended\b", RegexOptions.IgnoreCase)]
    private static partial Regex Discarded();

    [GeneratedRegex(@"\boption\s(?<n>\d{1,2}|[A-H])\b", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();
}
