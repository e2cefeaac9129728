using Folkmoot.Law.Duties;

namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>The duty is said to be met through this service, and another decision said that it is met through another.</summary>
internal static class TwoServicesOneDuty
{
    public static ProofRule Rule { get; } = new("PRF-12", "two services said to meet one duty", CareActDuties.Rule);

    public static IEnumerable<Finding> In(ReadProof proof)
    {
        var own = proof.Prose.SelectMany(text => text.Duties).ToList();
        if (own.Count == 0) yield break;
        var others = proof.Proof.Register.Others.SelectMany(other => other.Texts.Where(text => text.IsProse).SelectMany(text => text.Duties).Select(met => (met, of: (string?)other.Name)));
        foreach (var here in own)
        {
            foreach (var (there, of) in own.Where(met => met != here).Select(met => (met, of: (string?)null)).Concat(others))
            {
                if (here.Law != there.Law || SameService.Are(here.Service, there.Service)) continue;
                var rule = here.Law.StartsWith(CareActDuties.Rule.Citation.Instrument, StringComparison.Ordinal) ? Rule : Rule with { Law = null };
                yield return rule.Defect(
                    of is null ? "Two services are each said to meet the duty." : $"The duty is said to be met through this service; {of} said that it is met through another.",
                    "Say which part of the duty each service meets, by section of the Act.",
                    here.Said.Quote(), there.Said.Quote(of));
                yield break;
            }
        }
    }
}
