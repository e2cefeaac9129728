using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;

namespace Folkmoot.Law.Meetings;

/// <summary>Something that has to be ready so many days before a meeting, such as the final report.</summary>
/// <param name="What">What has to be ready, and for whom.</param>
/// <param name="Days">Clear days between it and the meeting, at least 1.</param>
/// <param name="Counted">Whether every day counts or only working days.</param>
public sealed record LeadTime(string What, int Days, ClearDayMode Counted)
{
    /// <summary>The last day on which it may be ready for a meeting.</summary>
    /// <exception cref="OutsideTheLaw">The count leaves the years the calendar knows.</exception>
    public Deadline Latest(DateOnly meeting, WorkingCalendar calendar) =>
        Counted == ClearDayMode.Calendar ? ClearDays.LatestNotice(meeting, Days) : ClearWorkingDays.LatestNotice(meeting, Days, calendar);
}

/// <summary>How long before a body's meeting its papers have to be ready, as the authority's own rules state it on one day.</summary>
public sealed record LeadTimes
{
    /// <summary>Where the rules stand; printed beside what they decide.</summary>
    public required string Source { get; init; }

    /// <summary>Clear days between the agenda and the meeting; null when the authority says none of its own.</summary>
    public int? AgendaDays { get; init; }

    /// <summary>What has to be ready before the agenda is published, in any order.</summary>
    public IReadOnlyList<LeadTime> Stages { get; init; } = [];

    /// <summary>What in these rules falls short of the Regulations or makes no sense, each named by its field; empty when they may be used.</summary>
    public IReadOnlyList<Refusal> Refusals()
    {
        var (least, agenda) = (PublicMeeting.Days.Figures[^1].Figure, Instruments.AccessToInformation(6, "(1)(a)"));
        return Refusal.Among(
            (string.IsNullOrWhiteSpace(Source), nameof(Source), "Say where the rules stand.", PublicMeeting.Rule.Citation),
            // Reg 6(1)(a): notice of the time and place at least five clear days before the meeting.
            (AgendaDays < least, nameof(AgendaDays), $"The agenda is open at least {least} clear days before the meeting; fewer falls short of the Regulations.", agenda),
            (Stages.Any(stage => stage.Days < 1), nameof(Stages), "What has to be ready before a meeting is ready at least a clear day before it.", agenda),
            (Stages.Any(stage => string.IsNullOrWhiteSpace(stage.What)), nameof(Stages), "Say what has to be ready.", agenda));
    }
}
