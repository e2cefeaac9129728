using Folkmoot.Features.Calculator.Asking;
using Folkmoot.Features.Rules;

namespace Folkmoot.Features.Calculator.Questions;

/// <summary>Everything the calculator works out, by the rules of an authority or of none.</summary>
internal static class AllQuestions
{
    public static IReadOnlyList<Question> Of(AuthorityRules rules, DateOnly today) =>
    [
        ClearDaysQuestion.Of(rules), CallInQuestion.Of(rules, today), StandstillQuestion.Of(), KeyDecisionQuestion.Of(rules, today), ThresholdQuestion.Of(),
        ActNoticesQuestion.Of(), StaffQuestion.Of(), RetentionQuestion.Of(),
    ];
}
