using System.Text.RegularExpressions;
using Folkmoot.Law.ContractRegulations;

namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>The text says that the contract can be extended: the register shows every option used, or the text itself says that none is left.</summary>
internal static partial class OptionAlreadyUsed
{
    public static ProofRule Rule { get; } = new("PRF-21", "an option said to exist that has been used", Modification.Rule);

    public static IEnumerable<Finding> In(ReadProof proof)
    {
        if (proof.Sentences.FirstOrDefault(one => Exists().IsMatch(one.Words) && !None().IsMatch(one.Words)) is not { } said) yield break;
        if (proof.Sentences.FirstOrDefault(one => None().IsMatch(one.Words)) is { } none && none.Text == said.Text)
        {
            yield return Rule.Defect("The text says both that the contract can be extended and that it cannot.", "The contract's clause, and which options it still has.", said.Quote(), none.Quote());
            yield break;
        }
        var options = proof.Proof.Register.Options;
        if (options.Count == 0 || options.Any(option => option.TakenUp != true || References(option.TakenUpBy, proof.Proof.Reference))) yield break;
        var by = string.Join(", ", options.Select(option => $"option {option.Number} ({option.Months} months) by {option.TakenUpBy ?? "a decision not named"}"));
        yield return Rule.Defect($"The register shows every option of the contract as taken up: {by}.", "The contract's clause and the option that is left, or another route.", said.Quote());
    }

    private static bool References(string? takenUpBy, string? own) => own is not null && takenUpBy is not null && Imports.Prose.References.Same(takenUpBy, own);

    [GeneratedRegex(@"\b(?:there\sis\s(?:a\s)?(?:provision|option|scope)|provision\swithin\s(?:the|this)|(?:the\s)?(?:current\s|existing\s)?contracts?\s(?:allows?|permits?|provides?)|option(?:s)?\s(?:to|of)|includes?\s(?:an\s|the\s)?(?:option|provision))\b(?:(?!\bno\b)[^.;]){0,60}\bexten(?:d|sion|sions)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Exists();

    [GeneratedRegex(@"\bno\s(?:further\s|more\s|remaining\s)?(?:provisions?|options?|scope)\s(?:\w+\s){0,3}(?:to\sextend|for\s(?:an\s)?extension)|\bno\s(?:further|more)\sextension|\bcannot\sbe\sextended\b", RegexOptions.IgnoreCase)]
    private static partial Regex None();
}
