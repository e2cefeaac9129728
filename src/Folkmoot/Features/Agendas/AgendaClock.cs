using Folkmoot.Features.Meetings;
using Folkmoot.Features.Rules;
using Folkmoot.Law;
using Folkmoot.Law.Meetings;

namespace Folkmoot.Features.Agendas;

/// <summary>By when an agenda has to be published, and whether its items may be taken by the day from which they were open.</summary>
/// <param name="Latest">The last day by law; null where the law of the day is not known.</param>
/// <param name="Own">The authority's own last day, where its rules ask for more; null where they do not.</param>
/// <param name="NotKnown">Why no day can be counted; null when one can.</param>
public sealed record AgendaClock(Deadline? Latest, Deadline? Own, string? NotKnown)
{
    private RulesOnDay? Rules { get; init; }

    private DateOnly Meeting { get; init; }

    /// <param name="body">The body's name.</param>
    /// <param name="meeting">The day of the meeting.</param>
    /// <param name="rules">The authority's rules on that day.</param>
    public static AgendaClock Of(string body, DateOnly meeting, RulesOnDay rules)
    {
        try
        {
            var mode = rules.ClearDays.Value.Five;
            var own = rules.LeadTimes(body).Value.AgendaDays is { } days && days > PublicMeeting.Days.On(meeting) ? new LeadTime("the agenda", days, mode).Latest(meeting, rules.Statutory) : null;
            return new(PublicMeeting.LatestAgenda(meeting, rules.Statutory, mode).Adopted, own, null) { Rules = rules, Meeting = meeting };
        }
        catch (OutsideTheLaw outside)
        {
            return new(null, null, outside.Message) { Meeting = meeting };
        }
    }

    /// <summary>Whether an item may be taken by law, if it is open from that day; null where that cannot be counted.</summary>
    public Answer? MayTake(DateOnly openFrom, DateOnly? convened) =>
        Rules is null ? null : PublicMeeting.MayConsider(new MeetingPapers(openFrom, convened), Meeting, Rules.Statutory, Rules.ClearDays.Value.Five);

    /// <summary>Whether an item that is open from that day is late by law.</summary>
    public bool IsLate(DateOnly openFrom, DateOnly? convened) => MayTake(openFrom, convened) is { Met: not Met.Yes };

    /// <summary>Whether a published item was late.</summary>
    public bool IsLate(AgendaItem item, DateOnly? convened) => item.OpenFrom is { } open && IsLate(open, convened);
}
