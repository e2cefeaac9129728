using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;
using Folkmoot.Law.Urgency;

namespace Folkmoot.Law.Meetings;

/// <summary>The last days for the two notices of a private meeting.</summary>
/// <param name="First">For the notice of intention.</param>
/// <param name="Second">For the further notice, under both readings of clear days.</param>
public sealed record PrivateMeetingNotices(Deadline First, ClearDayReadings Second);

/// <summary>What is known of the notices of a meeting, or part of one, that is to be held in private.</summary>
public sealed record PrivateMeetingFacts
{
    /// <summary>The day the notice of intention was published at the offices and on the website.</summary>
    public DateOnly? FirstNotice { get; init; }

    /// <summary>Whether it gives the reasons for meeting in private.</summary>
    public bool? FirstGivesReasons { get; init; }

    /// <summary>The day the further notice was published.</summary>
    public DateOnly? SecondNotice { get; init; }

    /// <summary>Whether it gives the reasons.</summary>
    public bool? SecondGivesReasons { get; init; }

    /// <summary>Whether it sets out the representations received, or says that there were none.</summary>
    public bool? RepresentationsGiven { get; init; }

    /// <summary>Whether it gives the response to them.</summary>
    public bool? ResponseGiven { get; init; }
}

/// <summary>Private meetings of a body (EXE-08): two notices, or agreement that the meeting is urgent. A member or an officer who decides alone holds no meeting.</summary>
public static class PrivateMeeting
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "EXE-08", 1, "notices of a private meeting", Standing.Law, Confidence.High, Since: new(2012, 9, 10),
        "The 28 clear days are calendar days and the five are read as working days, unless the authority says otherwise.",
        Instruments.AccessToInformation(5));

    /// <summary>How long the notice of intention has to stand before the meeting.</summary>
    public static Dated<int> FirstDays { get; } = new(
        "EXE-08", "first notice before a private meeting", "clear days", new(2012, 9, 10), 28, Instruments.AccessToInformation(5, "(2)"));

    /// <summary>How long the further notice has to stand before the meeting.</summary>
    public static Dated<int> SecondDays { get; } = new(
        "EXE-08", "second notice before a private meeting", "clear days", new(2012, 9, 10), 5, Instruments.AccessToInformation(5, "(4)"));

    /// <summary>The last days for both notices.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations, or the count leaves the years the calendar knows.</exception>
    public static PrivateMeetingNotices Notices(DateOnly meeting, WorkingCalendar calendar, ClearDayMode second = ClearDayMode.Working) => new(
        ClearDays.LatestNotice(Rule.InForceOn(meeting), FirstDays.On(meeting)),
        ClearDayReadings.LatestNotice(meeting, SecondDays.On(meeting), second, calendar));

    /// <summary>Whether both notices were given as they have to be.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations, or the count leaves the years the calendar knows.</exception>
    public static Answer Ask(PrivateMeetingFacts facts, DateOnly meeting, WorkingCalendar calendar, ClearDayMode second = ClearDayMode.Working)
    {
        var notices = Notices(meeting, calendar, second);
        bool? firstInTime = facts.FirstNotice is { } first ? first <= notices.First.Day : null;
        bool? secondInTime = facts.SecondNotice is { } further ? further <= notices.Second.Adopted.Day : null;
        return Answer.OfAll(
            Rule,
            meeting,
            new($"notice of intention was published by {notices.First.Day:d MMMM yyyy}", firstInTime.Answer(), "the day of publication at the offices and on the website", Instruments.AccessToInformation(5, "(2)")),
            new("it gives the reasons for meeting in private", facts.FirstGivesReasons.Answer(), "the first notice", Instruments.AccessToInformation(5, "(3)")),
            new($"a further notice was published by {notices.Second.Adopted.Day:d MMMM yyyy}", secondInTime.Answer(), "the day of publication at the offices and on the website", Instruments.AccessToInformation(5, "(4)")),
            new("it gives the reasons for meeting in private", facts.SecondGivesReasons.Answer(), "the further notice", Instruments.AccessToInformation(5, "(5)(a)")),
            new("it sets out the representations received", facts.RepresentationsGiven.Answer(), "the representations, or the words that there were none", Instruments.AccessToInformation(5, "(5)(b)")),
            new("it gives the response to them", facts.ResponseGiven.Answer(), "the body's response", Instruments.AccessToInformation(5, "(5)(c)")));
    }

    /// <summary>Whether the meeting may be held in private without the notices, because it is agreed that it is urgent.</summary>
    /// <param name="noticesImpracticable">Whether the date by which the meeting has to be held makes the notices impracticable.</param>
    /// <param name="agreement">Who has agreed that the meeting is urgent and cannot reasonably be deferred.</param>
    /// <param name="meeting">The day of the meeting.</param>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations.</exception>
    public static Answer AskUrgent(bool? noticesImpracticable, UrgencyAgreement agreement, DateOnly meeting) => Answer.OfAll(
        Rule,
        meeting,
        new("the date by which the meeting has to be held makes the notices impracticable", noticesImpracticable.Answer(), "the date and why it cannot move", Instruments.AccessToInformation(5, "(6)")),
        agreement.Element(Instruments.AccessToInformation(5, "(6)")));

    /// <summary>Whether the duty that follows such an agreement has been done: the reasons, published as soon as reasonably practicable.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations.</exception>
    public static Answer Afterwards(bool? reasonsPublished, DateOnly on) => Answer.OfAll(
        Rule,
        on,
        new Element("the reasons why the meeting is urgent and cannot reasonably be deferred are published", reasonsPublished.Answer(), "the published notice of reasons", Instruments.AccessToInformation(5, "(7)")));
}
