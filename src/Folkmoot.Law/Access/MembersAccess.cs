using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;
using Folkmoot.Law.Restriction;

namespace Folkmoot.Law.Access;

/// <summary>What is known of a document that a member asks for.</summary>
public sealed record DocumentFacts
{
    /// <summary>Under which paragraphs it holds exempt information; empty for none, null when nobody has said.</summary>
    public IReadOnlyCollection<ExemptParagraph>? Exempt { get; init; }

    /// <summary>Whether what falls under paragraph 3 is terms proposed in negotiations for a contract.</summary>
    public bool? NegotiationTerms { get; init; }

    /// <summary>Whether it holds confidential information.</summary>
    public bool? Confidential { get; init; }

    /// <summary>Whether it holds the advice of a political adviser or assistant.</summary>
    public bool? PoliticalAdvice { get; init; }

    /// <summary>For a member of scrutiny: whether it is relevant to an action or decision under review, or to the programme of work.</summary>
    public bool? RelevantToReview { get; init; }
}

/// <summary>What any member of the council may inspect, and by when (EXE-17). A need to know at common law comes on top.</summary>
public static class MembersAccess
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "EXE-17", 1, "members' access to documents", Standing.Law, Confidence.High, Since: new(2012, 9, 10),
        "The five clear days are read as working days (DAY-02) unless the authority says otherwise.",
        Instruments.AccessToInformation(16));

    /// <summary>How long documents for a public meeting are open to members before it.</summary>
    public static Dated<int> Days { get; } = new(
        "EXE-17", "documents open to members before a public meeting", "clear days", new(2012, 9, 10), 5, Instruments.AccessToInformation(16, "(2)"));

    /// <summary>Within how many hours documents are open to members after a private meeting or a decision made alone.</summary>
    public static Dated<int> Hours { get; } = new(
        "EXE-17", "documents open to members after a private meeting or a decision made alone", "hours", new(2012, 9, 10), 24, Instruments.AccessToInformation(16, "(4)"));

    /// <summary>The last day on which documents for a public meeting may be opened to members, under both readings of clear days.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations, or the count leaves the years the calendar knows.</exception>
    public static ClearDayReadings BeforePublicMeeting(DateOnly meeting, WorkingCalendar calendar, ClearDayMode mode = ClearDayMode.Working) =>
        ClearDayReadings.LatestNotice(Rule.InForceOn(meeting), Days.On(meeting), mode, calendar);

    /// <summary>The instant by which documents are open after a private meeting ended, or a member or an officer decided.</summary>
    /// <exception cref="OutsideTheLaw">The instant is before the 2012 Regulations.</exception>
    public static HoursDeadline AfterDecision(DateTimeOffset decided)
    {
        var from = decided.ToUniversalTime();
        var hours = Hours.On(Rule.InForceOn(DateOnly.FromDateTime(from.UtcDateTime)));
        return new(from, hours, from.AddHours(hours), Rule);
    }

    /// <summary>Whether a member may inspect a document.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations.</exception>
    public static Answer MayInspect(DocumentFacts document, DateOnly on) => Answer.OfAll(
        Rule,
        on,
        new("it holds nothing exempt except what members are shown all the same", Shown(document), "the paragraphs of Schedule 12A under which parts are exempt, and whether they are terms of a negotiation", Instruments.AccessToInformation(16, "(5), (6)")),
        new("it holds nothing confidential", document.Confidential.Answer().Not(), "the terms or the enactment that forbids disclosure", Instruments.AccessToInformation(20)),
        new("it holds no advice of a political adviser", document.PoliticalAdvice.Answer().Not(), "who wrote it", Instruments.AccessToInformation(16, "(7)")));

    private static Met Shown(DocumentFacts document)
    {
        // Reg 16(5) and (6): exempt information is not shown, but paragraph 3 is, except terms of a negotiation, and paragraph 6 is.
        if (document.Exempt is not { } paragraphs) return Met.NotEvidenced;
        if (paragraphs.Any(paragraph => paragraph is not (ExemptParagraph.BusinessAffairs or ExemptParagraph.NoticeOrOrder))) return Met.No;
        return paragraphs.Contains(ExemptParagraph.BusinessAffairs) ? document.NegotiationTerms.Answer().Not() : Met.Yes;
    }
}
