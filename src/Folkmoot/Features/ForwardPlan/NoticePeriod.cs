using Folkmoot.Features.Decisions;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Platform.Pages;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.ForwardPlan;

/// <summary>Whether 28 clear days stand between the notice of a key decision and the earliest day the plan gives.</summary>
/// <param name="Stands">Yes, no, or not known.</param>
/// <param name="Words">The sum in words.</param>
public sealed record NoticePeriod(Answer Stands, string Words)
{
    /// <summary>Null for a decision that needs no such notice, or may not: one that is not known to be key.</summary>
    public static NoticePeriod? Of(DecisionRow decision)
    {
        if (decision.IsKey != Answer.Yes)
        {
            return null;
        }
        if (decision.NoticeOn is not { } notice)
        {
            return new NoticePeriod(Answer.Unknown, "The day of the notice is not on the record, so 28 clear days cannot be counted");
        }
        if (!KeyDecisionNotice.Rule.AppliesOn(notice))
        {
            return null;
        }
        var earliest = KeyDecisionNotice.EarliestDecision(notice).Day;
        var sum = $"Notice {notice.InWords()}, earliest {earliest.InWords()}";
        return (decision.Due.From ?? decision.Due.To) switch
        {
            null => new NoticePeriod(Answer.Unknown, $"{sum}: the plan gives no day"),
            { } day when day >= earliest => new NoticePeriod(Answer.Yes, $"{sum}: 28 clear days stand between"),
            { } day => new NoticePeriod(Answer.No, $"{sum}: the plan gives {day.InWords()}, with {ClearDays(notice, day)} between"),
        };
    }

    private static string ClearDays(DateOnly notice, DateOnly day) => Math.Max(0, day.DayNumber - notice.DayNumber - 1) switch
    {
        1 => "1 clear day",
        var days => $"{days} clear days",
    };
}
