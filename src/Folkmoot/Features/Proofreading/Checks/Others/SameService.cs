using System.Collections.Frozen;

namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>Whether two names or titles are of one service, by the words that tell services apart.</summary>
internal static class SameService
{
    private static readonly FrozenSet<string> Common = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "service", "services", "contract", "contracts", "extension", "extensions", "award", "direct", "the", "of", "for", "and", "in", "to", "a", "an", "kent", "county", "council",
        "proposed", "decision", "key", "procurement", "commissioning", "recommissioning", "provision", "support", "new", "approval", "approve", "s");

    public static bool Are(string one, string other) => Telling(one).Overlaps(Telling(other));

    /// <summary>Whether another decision is about a service of this one; where the register knows, by the service, else by the titles.</summary>
    public static bool Is(Proof proof, OtherDecision other)
    {
        if (proof.Register.Services.Count > 0 && other.Services.Count > 0) return proof.Register.Services.Intersect(other.Services).Any();
        var title = proof.Texts.FirstOrDefault(text => text.Field == ProofText.Title)?.Text;
        return title is null || Are(title, other.Title);
    }

    // "Carers'" and "carer" are one word.
    private static HashSet<string> Telling(string name) =>
        [.. name.ToLowerInvariant().Split((char[])[' ', '-', '–', ',', '\'', '’', '(', ')', '/', ':'], StringSplitOptions.RemoveEmptyEntries).Where(word => !Common.Contains(word) && !word.All(char.IsDigit)).Select(word => word.TrimEnd('s'))];
}
