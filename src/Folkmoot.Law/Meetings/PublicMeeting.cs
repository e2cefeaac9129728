using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;

namespace Folkmoot.Law.Meetings;

/// <summary>What is known of a meeting's notice or of one item of its agenda.</summary>
/// <param name="Open">The day from which the notice, or the agenda and report with the item, has been open at the offices and on the website.</param>
/// <param name="Convened">The day on which the meeting was convened, where that was at shorter notice; else null.</param>
public sealed record MeetingPapers(DateOnly? Open, DateOnly? Convened = null);

/// <summary>
/// Meetings that are open to the public (EXE-09): notice of time and place, agenda and open reports, five clear days before. The
/// committees of the council, advisory ones included, follow sections 100A to 100E of the 1972 Act with the same five days.
/// </summary>
public static class PublicMeeting
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "EXE-09", 1, "public meetings, their notice and their papers", Standing.Law, Confidence.High, Since: new(2012, 9, 10),
        "The five clear days are read as working days (DAY-02) unless the authority says otherwise.",
        Instruments.AccessToInformation(6), Instruments.AccessToInformation(7), Instruments.AccessToInformation(3), Instruments.AccessToInformation(4),
        Instruments.LocalGovernmentAct("100A"), Instruments.LocalGovernmentAct("100B"));

    /// <summary>How long notice and papers have to be open before a meeting.</summary>
    public static Dated<int> Days { get; } = new(
        "EXE-09", "notice, agenda and open reports before a meeting", "clear days", new(2012, 9, 10), 5, Instruments.AccessToInformation(6, "(1)(a)"));

    /// <summary>The last day on which the notice, the agenda and the open reports may be published, under both readings of clear days.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations, or the count leaves the years the calendar knows.</exception>
    public static ClearDayReadings LatestAgenda(DateOnly meeting, WorkingCalendar calendar, ClearDayMode mode = ClearDayMode.Working) =>
        ClearDayReadings.LatestNotice(Rule.InForceOn(meeting), Days.On(meeting), mode, calendar);

    /// <summary>Whether a meeting may be held, or an item be considered at it, by the day from which its papers were open.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations, or the count leaves the years the calendar knows.</exception>
    public static Answer MayConsider(MeetingPapers papers, DateOnly meeting, WorkingCalendar calendar, ClearDayMode mode = ClearDayMode.Working)
    {
        var latest = LatestAgenda(meeting, calendar, mode).Adopted;
        bool? inTime = papers.Open is { } open ? open <= latest.Day : null;
        bool? fromConvening = papers.Convened is null ? false : papers.Open is { } at ? at <= papers.Convened : null;
        // Regs 6(1), 6(2) and 7(3): open for five clear days, or from convening where the meeting is convened at shorter notice.
        return Answer.OfAny(
            Rule,
            meeting,
            new($"the papers were open by {latest.Day:d MMMM yyyy}, {Days.On(meeting)} clear days before", inTime.Answer(), "the day from which they could be inspected", Instruments.AccessToInformation(6, "(2)(a)"), papers.Open is { } day ? $"open from {day:d MMMM yyyy}" : null),
            new("the meeting was convened at shorter notice and they were open from then", fromConvening.Answer(), "the day the meeting was convened and the day its papers were open", Instruments.AccessToInformation(6, "(2)(b)"), papers.Convened is { } convened ? $"convened on {convened:d MMMM yyyy}" : null))
            with { Sum = [.. latest.Steps.Select(step => step.ToString())] };
    }
}
