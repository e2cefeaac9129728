using Folkmoot.Features.Imports.Prose;
using Folkmoot.Features.Proofreading.Texts;
using Folkmoot.Law.KeyDecisions;

namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>A yearly value for a term of several years needs its total, and the total has to be the yearly value times the years.</summary>
internal static class TotalOfYears
{
    private const decimal RoundedOff = 0.01m;

    public static ProofRule Rule { get; } = new("PRF-02", "the total is missing, or is not the yearly value times the years", KeyDecisionTest.Rule);

    public static IEnumerable<Finding> In(ReadProof proof)
    {
        var sums = proof.Prose.SelectMany(text => text.Sums.Select(sum => (text, sum))).Where(at => at.sum is { Amount: not null, IsRange: false, IsThreshold: false }).ToList();
        var yearly = sums.Where(at => at.sum.Period == "year" && at.sum.Kind is SumKind.Annual or SumKind.ContractValue or SumKind.Cost && IsOfContract(at.sum)).ToList();
        if (yearly is not [var one] || Years(proof) is not { } years || years.Count < 2) yield break;
        var whole = one.sum.Amount!.Value * years.Count;
        var totals = sums.Where(at => at.sum.Period is null && at.sum.Kind is SumKind.Total or SumKind.ContractValue or SumKind.Maximum && IsOfContract(at.sum)).ToList();
        var quote = one.text.Quote(one.sum.Start, one.sum.Length);
        if (totals.Exists(total => Near(total.sum.Amount!.Value, whole))) yield break;
        if (totals.Count == 0)
        {
            yield return Rule.Defect($"A yearly value is printed and no total for {years.Count} years; it would be {Pounds(whole)}.", "Print the total that is being decided, with the years it is for.", quote, years.Said);
        }
        else if (totals is [var only] && SameField(only.text, one.text))
        {
            yield return Rule.Defect($"{years.Count} years at {one.sum.Text} come to {Pounds(whole)}, not {only.sum.Text}.", "Correct the sum, or say what else the total holds.", only.text.Quote(only.sum.Start, only.sum.Length), quote, years.Said);
        }
    }

    internal static string Pounds(decimal pounds) => Folkmoot.Law.Money.Pounds(decimal.Round(pounds, 2)).ToString();

    internal static bool Near(decimal one, decimal other) => Math.Abs(one - other) <= other * RoundedOff;

    // Grants, savings and budgets are no price of what is decided.
    private static bool IsOfContract(PrintedSum sum) => sum.Meaning is { } meaning && (sum.Of is null || meaning.Contains("contract", StringComparison.OrdinalIgnoreCase))
        && (meaning.Contains("contract", StringComparison.OrdinalIgnoreCase) || meaning.Contains("value", StringComparison.OrdinalIgnoreCase) || meaning.Contains("extension", StringComparison.OrdinalIgnoreCase) || meaning.Contains("total", StringComparison.OrdinalIgnoreCase));

    private static bool SameField(ProofText one, ProofText other) => one.Field == other.Field;

    private static (int Count, Quote Said)? Years(ReadProof proof)
    {
        var acts = proof.Acts.Where(act => act.Instrument is Instrument.DirectAward or Instrument.Extension && act.Months is not null).ToList();
        // Several acts of different lengths have no one term.
        if (acts.Count == 0 || acts.Select(act => act.Months).Distinct().Count() > 1 || acts[0].Months % 12 != 0) return null;
        return (acts[0].Months!.Value / 12, acts[0].Said.Quote());
    }
}
