using System.Text.RegularExpressions;
using Folkmoot.Features.Proofreading.Texts;
using Folkmoot.Law.Duties;

namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>The duty is said to be met through this service, and another decision said that it is met through another.</summary>
internal static partial class TwoServicesOneDuty
{
    public static ProofRule Rule { get; } = new("PRF-12", "two services said to meet one duty", CareActDuties.Rule);

    public static IEnumerable<Finding> In(ReadProof proof)
    {
        var own = proof.Prose.SelectMany(Meets).ToList();
        if (own.Count == 0) yield break;
        var others = proof.Proof.Register.Others.SelectMany(other => other.Texts.Where(text => text.IsProse).SelectMany(Meets).Select(met => (met, of: (string?)other.Name)));
        foreach (var here in own)
        {
            foreach (var (there, of) in own.Where(met => met != here).Select(met => (met, of: (string?)null)).Concat(others))
            {
                if (here.Law != there.Law || SameService.Are(here.Service, there.Service)) continue;
                yield return Rule.Defect(
                    of is null ? "Two services are each said to meet the duty." : $"The duty is said to be met through this service; {of} said that it is met through another.",
                    "Say which part of the duty each service meets, by section of the Act.",
                    here.Said.Quote(), there.Said.Quote(of));
                yield break;
            }
        }
    }

    private static IEnumerable<(Said Said, string Service, string Law)> Meets(ProofText text)
    {
        for (var i = 0; i < text.Sentences.Count; i++)
        {
            if (Through().Match(text.Sentences[i].Words) is not { Success: true } match) continue;
            // "This duty" is the one of the Act named last.
            var law = text.Laws.LastOrDefault(law => law.Start < text.Sentences[i].End && law.Number is null);
            if (law is not null) yield return (text.Sentences[i], match.Groups["service"].Value, law.Citation);
        }
    }

    [GeneratedRegex(@"\b(?:meets?|discharges?|fulfils?)\s(?:this|its|the|these|that)\s(?:statutory\s)?(?:dut(?:y|ies)|responsibilit(?:y|ies)|obligations?)\s(?:is\s)?(?:through|by)\s(?:the\s)?(?:provision\sof\s)?(?:its\s|the\s)?(?<service>[A-Z][\w’'&-]*(?:\s(?:[A-Z][\w’'&-]*|of|for|and|the)){0,7})", RegexOptions.None)]
    private static partial Regex Through();
}
