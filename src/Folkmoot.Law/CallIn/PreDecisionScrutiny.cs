using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;
using Folkmoot.Law.Meetings;

namespace Folkmoot.Law.CallIn;

/// <summary>What is known of a committee's look at a decision before it is made.</summary>
public sealed record PreDecisionFacts
{
    /// <summary>The committee that looked at it; null when none is on the record.</summary>
    public string? Committee { get; init; }

    /// <summary>The day it met.</summary>
    public DateOnly? Met { get; init; }

    /// <summary>The day its agenda was published.</summary>
    public DateOnly? AgendaPublished { get; init; }

    /// <summary>Whether what it resolved is on the record, with any conditions and dissent.</summary>
    public bool? ResolutionRecorded { get; init; }
}

/// <summary>Whether scrutiny looked at a decision before it was made (CIN-07). It is no statutory step: what is lacking is a warning, unless the constitution makes it a condition.</summary>
/// <param name="Answer">Whether the step is on the record as it should be.</param>
/// <param name="Blocks">Whether what is lacking stops the decision; otherwise it is a warning.</param>
public sealed record PreDecisionScrutiny(Answer Answer, bool Blocks)
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "CIN-07", 1, "scrutiny before the decision", Standing.Constitution, Confidence.High, Since: new(2012, 5, 4),
        "Its absence is a warning and not a bar, except where the constitution says otherwise.",
        Instruments.ScrutinyGuidance, Instruments.LocalGovernmentAct("100B"));

    /// <summary>Asks what is on the record of scrutiny before a decision.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="decision">The day of the decision, made or planned.</param>
    /// <param name="required">Whether the constitution makes it a condition.</param>
    /// <param name="calendar">The working days on which papers are open.</param>
    /// <param name="mode">How the authority reads five clear days.</param>
    /// <exception cref="OutsideTheLaw">A day is before the law, or the count leaves the years the calendar knows.</exception>
    public static PreDecisionScrutiny Ask(PreDecisionFacts facts, DateOnly decision, bool required, WorkingCalendar calendar, ClearDayMode mode = ClearDayMode.Working)
    {
        bool? before = facts.Met is { } day ? day <= decision : null;
        var latest = facts.Met is { } meeting ? PublicMeeting.LatestAgenda(meeting, calendar, mode).Adopted : null;
        bool? inTime = latest is not null && facts.AgendaPublished is { } agenda ? agenda <= latest.Day : null;
        var answer = Answer.OfAll(
            Rule,
            decision,
            new("a committee looked at the proposed decision", facts.Committee is null ? Law.Met.NotEvidenced : Law.Met.Yes, "the committee and its agenda item", Rule.Citation, facts.Committee),
            new("it met before the decision", before.Answer(), "the day of the meeting", Rule.Citation, facts.Met is { } met ? $"{met:d MMMM yyyy}" : null),
            new("its agenda was open in time", inTime.Answer(), "the day the agenda was published", Instruments.LocalGovernmentAct("100B"), latest?.ToString()),
            new("what it resolved is recorded, with conditions and dissent", facts.ResolutionRecorded.Answer(), "the minute of the item", Rule.Citation));
        return new(answer, required && answer.Met != Law.Met.Yes);
    }
}
