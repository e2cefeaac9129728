using Folkmoot.Features.Rules;
using Folkmoot.Law.KeyDecisions;
using KeyAnswer = Folkmoot.Platform.Values.Answer;
using Met = Folkmoot.Law.Met;

namespace Folkmoot.Features.Notices.Checks;

/// <summary>Whether what the notice says of key or not agrees with the authority's own threshold.</summary>
internal static class KeyOrNot
{
    public static IEnumerable<NoticeProblem> Problems(NewNotice notice, RulesOnDay rules)
    {
        if (notice.IsKey == KeyAnswer.No && rules.KeyDecisions is { Value: { } own } held && Test(notice, own, rules.Day) is { Met: Met.Yes } key)
        {
            yield return new("is-key", $"The notice says that the decision is not key. By the authority’s rules ({held.Says}) it is: {string.Join("; ", key.Reasons)}. {string.Join(". ", key.Answer.Sum)}", key.Answer.Rule.Citation);
        }
    }

    private static KeyDecision Test(NewNotice notice, KeyDecisionRules rules, DateOnly day) => KeyDecisionTest.Ask(
        new KeyDecisionFacts
        {
            Expenditure = notice.Expenditure is { } spent ? [new Amount("everything being decided now", spent)] : null,
            Savings = notice.Saving is { } saved ? [new Amount("everything being decided now", saved)] : null,
            Divisions = notice.AllDivisions ? Divisions.All : notice.DivisionIds.Count > 0 ? Divisions.Of(notice.DivisionIds.Count) : null,
        },
        rules, day);
}
