using Folkmoot.Law;
using Folkmoot.Law.KeyDecisions;

namespace Folkmoot.Features.Rules.Subjects;

public sealed record KeyDecisionSettings(
    Money? Threshold, Money? SavingThreshold, Comparison Comparison, int? MinimumDivisions, IReadOnlyList<string> ExtraLimbs, decimal? NearPercent) : RuleSettings
{
    public override Subject Subject => Subject.KeyDecisions;

    public override IReadOnlyList<Refusal> Refusals(string written) => InLaw(written).Refusals();

    public KeyDecisionRules InLaw(string written)
    {
        var rules = new KeyDecisionRules { Source = written, Threshold = Threshold, SavingThreshold = SavingThreshold, Comparison = Comparison, ExtraLimbs = ExtraLimbs };
        return rules with { MinimumDivisions = MinimumDivisions ?? rules.MinimumDivisions, NearPercent = NearPercent ?? rules.NearPercent };
    }
}
