using System.Text.RegularExpressions;
using Folkmoot.Features.Proofreading.Texts;

namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>One act is called a direct award in one place and an extension in another, or rests on the provision of the other.</summary>
internal static partial class TwoInstruments
{
    public static ProofRule Rule { get; } = new("PRF-09", "two instruments named for one act", Folkmoot.Law.ContractRegulations.Modification.Rule);

    public static IEnumerable<Finding> In(ReadProof proof)
    {
        var proposed = proof.Acts.Where(act => act.Instrument is Instrument.DirectAward or Instrument.Extension).ToList();
        var instruments = proposed.Select(act => act.Instrument).Distinct().ToList();
        // A proposal with both has two acts, one for each: that is no fault.
        if (instruments is not [var instrument]) yield break;
        if ((OtherName(proof, instrument) ?? OtherProvision(proof, instrument)) is not { } other) yield break;
        yield return Rule.Defect(
            $"What is decided is {Act.InWords(instrument)} in one place and {Act.InWords(Other(instrument))} in another; each has its own rules.",
            "Say which it is, in every place, with the provision it rests on.",
            proposed[0].Said.Quote(), other);
    }

    private static Instrument Other(Instrument instrument) => instrument == Instrument.DirectAward ? Instrument.Extension : Instrument.DirectAward;

    private static Quote? OtherName(ReadProof proof, Instrument instrument)
    {
        var names = instrument == Instrument.DirectAward ? ThisExtension() : ThisAward();
        foreach (var said in proof.Sentences)
            if (names.Match(said.Words) is { Success: true } match && !Past().IsMatch(said.Words)) return said.Part(match.Index, match.Length);
        return null;
    }

    // Regulation 32 is for awards without a notice, regulation 72 for changes of a contract.
    private static Quote? OtherProvision(ReadProof proof, Instrument instrument)
    {
        var number = instrument == Instrument.DirectAward ? "72" : "32";
        foreach (var text in proof.Prose)
            if (text.Laws.FirstOrDefault(law => law is { IsGround: true, Number: { } at } && (at == number || at.StartsWith(number + "(", StringComparison.Ordinal))) is { } law) return text.Quote(law.Start, law.Length);
        return null;
    }

    /// <summary>"The value of the one-year contract extension", "this extension will": the act itself, not one before or after it.</summary>
    [GeneratedRegex(@"\b(?:value|cost|price|length|period)\sof\sthe\s(?:[\w-]+\s){0,3}extensions?\b|\bth(?:is|e\s(?:proposed|recommended))\s(?:[\w-]+\s){0,2}extension\b|\bthe\s(?:[\w-]+\s){0,3}extension\swill\b", RegexOptions.IgnoreCase)]
    private static partial Regex ThisExtension();

    [GeneratedRegex(@"\b(?:value|cost|price|length|period)\sof\sthe\s(?:[\w-]+\s){0,3}direct\saward\b|\bth(?:is|e\s(?:proposed|recommended))\s(?:[\w-]+\s){0,2}direct\saward\b|\bthe\s(?:[\w-]+\s){0,2}direct\saward\s(?:will|of)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ThisAward();

    [GeneratedRegex(@"\b(?:previous|earlier|last|former|was|were|had)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Past();
}
