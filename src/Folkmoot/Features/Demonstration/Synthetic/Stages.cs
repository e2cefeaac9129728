using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Demonstration.Synthetic;

/// <summary>How far each decision has come by today, on its four tracks.</summary>
internal static class Stages
{
    public static void Fill(Decision decision, Matter matter, DateOnly today, Dice dice)
    {
        var lead = decision.IsKey == Answer.Yes ? dice.Between(30, 110) : dice.Between(3, 45);
        var late = decision.IsKey == Answer.Yes && dice.Chance(0.03);
        decision.NoticeOn = matter.Day.AddDays(late ? -dice.Between(6, 26) : -lead);
        if (decision.NoticeOn > today)
        {
            decision.NoticeOn = today.AddDays(-dice.Between(0, 20));
        }
        decision.Urgency = late ? "General exception: notice of fewer than 28 days" : null;
        decision.Due = DueOf(matter.Day, dice);
        Happened(decision, Track.Notice, nameof(NoticeState.Published), decision.NoticeOn, dice);
        decision.Notice = NoticeState.Published;
        if (matter.Day > today)
        {
            decision.State = DecisionState.Due;
            decision.PrintedStatus = "For Determination";
            decision.Implementation = ImplementationState.NotStarted;
            return;
        }
        Make(decision, matter, today, dice);
    }

    private static void Make(Decision decision, Matter matter, DateOnly today, Dice dice)
    {
        decision.State = matter.MadeATerm ? DecisionState.Approved : dice.Weighted(84, 6, 2, 3, 4, 1) switch
        {
            0 => DecisionState.Approved, 1 => DecisionState.ApprovedWithChanges, 2 => DecisionState.Refused,
            3 => DecisionState.Deferred, 4 => DecisionState.Noted, _ => DecisionState.NotMade,
        };
        if (decision.State == DecisionState.NotMade)
        {
            decision.Notice = NoticeState.Withdrawn;
            decision.PrintedStatus = "Withdrawn";
            Happened(decision, Track.Notice, nameof(NoticeState.Withdrawn), matter.Day, dice);
            return;
        }
        decision.MadeOn = matter.Day;
        decision.PublishedOn = dice.Chance(0.02) ? null : Plan.WorkingDay(matter.Day.AddDays(dice.Between(1, 3)));
        Happened(decision, Track.Decision, decision.State.ToString(), matter.Day, dice);
        var open = decision.IsKey == Answer.Yes && matter.Day.AddDays(9) > today;
        decision.CallIn = decision.IsKey != Answer.Yes ? CallInState.NotEligible : open ? CallInState.Open : CallInState.Closed;
        decision.PrintedStatus = Printed(decision.State) + (open ? " (subject to call-in)" : "");
        if (!open && decision.State is DecisionState.Approved or DecisionState.ApprovedWithChanges)
        {
            decision.EffectiveFrom = matter.Day.AddDays(decision.IsKey == Answer.Yes ? 9 : 1);
            decision.Implementation = ImplementationState.InForce;
            Happened(decision, Track.Implementation, nameof(ImplementationState.InForce), decision.EffectiveFrom, dice);
        }
    }

    private static string Printed(DecisionState state) => state switch
    {
        DecisionState.Approved => "Recommendations Approved",
        DecisionState.ApprovedWithChanges => "Recommendations Approved with changes",
        DecisionState.Refused => "Recommendations Rejected",
        DecisionState.Deferred => "Deferred",
        _ => "Noted",
    };

    private static Due DueOf(DateOnly day, Dice dice)
    {
        var month = new DateOnly(day.Year, day.Month, 1);
        return dice.Weighted(45, 25, 15, 15) switch
        {
            0 => new Due(DueKind.On, day, day, $"{day:d MMMM yyyy}", null),
            1 => new Due(DueKind.NotBefore, day, null, $"Not before {day:d MMMM yyyy}", null),
            2 => new Due(DueKind.Month, month, month.AddMonths(1).AddDays(-1), $"{day:MMMM yyyy}", null),
            _ => new Due(DueKind.Between, day, day.AddDays(28), $"Between {day:d MMMM yyyy} and {day.AddDays(28):d MMMM yyyy}", null),
        };
    }

    private static void Happened(Decision decision, Track track, string state, DateOnly? on, Dice dice) => decision.History.Add(new DecisionEvent
    {
        Id = dice.NewId(), AuthorityId = decision.AuthorityId, DecisionId = decision.Id, Track = track, State = state, On = on,
        RecordedAt = (on ?? DateOnly.MinValue).ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc), Source = Frame.Origin,
    });
}
