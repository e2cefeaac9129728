using Folkmoot.Features.Decisions;

namespace Folkmoot.Features.Demonstration.Synthetic;

/// <summary>What the cabinet committees made of the proposals.</summary>
internal static class Considerations
{
    public static void Add(Decision decision, Matter matter, Frame frame, DateOnly today, Dice dice, IReadOnlyDictionary<string, string> slots)
    {
        var body = matter.Department.BodySlug;
        if (frame.MeetingBefore(body, matter.Day) is not { } meeting)
        {
            return;
        }
        var held = meeting.On <= today;
        var consideration = new Consideration
        {
            Id = dice.NewId(), AuthorityId = decision.AuthorityId, DecisionId = decision.Id, BodyId = meeting.BodyId, SortKey = decision.SortKey, MeetingId = meeting.Id, On = meeting.On,
            Outcome = !held ? Outcome.Planned : dice.Weighted(80, 8, 2, 6, 4) switch { 0 => Outcome.Endorsed, 1 => Outcome.Amended, 2 => Outcome.NotEndorsed, 3 => Outcome.Noted, _ => Outcome.Unknown },
            Comments = held && dice.Chance(0.6) ? Grammar.Instance.Say("comment", dice, slots) : null, Source = Frame.Origin,
        };
        decision.Considerations.Add(consideration);
        if (held && decision.State == DecisionState.Due)
        {
            decision.State = DecisionState.Considered;
        }
        if (held && dice.Chance(0.3))
        {
            var answered = dice.Chance(0.6);
            consideration.Questions.Add(new Question
            {
                Id = dice.NewId(), AuthorityId = decision.AuthorityId, ConsiderationId = consideration.Id, Text = Grammar.Instance.Say("question", dice, slots),
                Reply = answered ? Grammar.Instance.Say("answer", dice, slots) : null, AnsweredOn = answered ? meeting.On : null, Source = Frame.Origin,
            });
        }
        if (held && dice.Chance(0.15))
        {
            consideration.Promises.Add(new Promise
            {
                Id = dice.NewId(), AuthorityId = decision.AuthorityId, ConsiderationId = consideration.Id, Text = Grammar.Instance.Say("promise", dice, slots),
                Owner = matter.Department.Director, DueOn = meeting.On.AddMonths(6), KeptOn = dice.Chance(0.5) && meeting.On.AddMonths(5) < today ? meeting.On.AddMonths(5) : null, Source = Frame.Origin,
            });
        }
    }
}
