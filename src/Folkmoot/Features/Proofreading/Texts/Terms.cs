using Folkmoot.Features.Decisions;
using Folkmoot.Features.Imports.Prose;

namespace Folkmoot.Features.Proofreading.Texts;

/// <summary>The term that a decision proposes, read from its proposal and else from its reasons.</summary>
internal static class Terms
{
    public static (DateOnly From, DateOnly To)? Of(ReadProof proof)
    {
        foreach (var text in proof.Proposal.Concat(proof.Named(TextName.Reasons)))
        {
            if (Pairs(text).FirstOrDefault() is { } pair) return (pair.From.Day!.Value, pair.To.Day!.Value);
        }
        return null;
    }

    /// <summary>"from 1 April 2024 to 31 March 2025": two days joined by a word or a dash.</summary>
    public static IEnumerable<DayPair> Pairs(ProofText text)
    {
        for (var i = 0; i + 1 < text.Dates.Count; i++)
        {
            var (one, two) = (text.Dates[i], text.Dates[i + 1]);
            if (one.Day is null || two.Day is null || two.Start - one.End is < 1 or > 14) continue;
            if (text.Text[one.End..two.Start].Trim().ToLowerInvariant() is "to" or "until" or "till" or "-" or "–" or "—" or "up to" or "to the" or "through to") yield return new(one, two, text);
        }
    }
}

internal sealed record DayPair(PrintedDate From, PrintedDate To, ProofText Text)
{
    public Quote Quote => Text.Quote(From.Start, To.End - From.Start);
}
