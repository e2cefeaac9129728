using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;

namespace Folkmoot.Law.Urgency;

/// <summary>What is known of a key decision taken under the general exception.</summary>
public sealed record GeneralExceptionFacts
{
    /// <summary>Whether 28 clear days' notice was impracticable.</summary>
    public bool? NoticeImpracticable { get; init; }

    /// <summary>Whether the proper officer told the chair of the relevant scrutiny committee in writing, or every member of it where it has no chair.</summary>
    public bool? ScrutinyInformed { get; init; }

    /// <summary>The day on which a copy of that notice was open at the offices and on the website, the later of the two.</summary>
    public DateOnly? MadeAvailable { get; init; }

    /// <summary>Whether the reasons why 28 days were impracticable have been published since.</summary>
    public bool? ReasonsPublished { get; init; }
}

/// <summary>The general exception (EXE-06): a key decision after five clear days when 28 are impracticable. Some authorities call it semi-urgent.</summary>
public static class GeneralException
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "EXE-06", 1, "general exception from 28 days' notice", Standing.Law, Confidence.High, Since: new(2012, 9, 10),
        "The five clear days are read as working days (DAY-02) unless the authority says otherwise.",
        Instruments.AccessToInformation(10));

    /// <summary>How long the copy has to be open before the decision.</summary>
    public static Dated<int> Days { get; } = new(
        "EXE-06", "notice under the general exception", "clear days", new(2012, 9, 10), 5, Instruments.AccessToInformation(10, "(1)(c)"));

    /// <summary>The first day on which the decision may be made, under both readings of clear days.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations, or the count leaves the years the calendar knows.</exception>
    public static ClearDayReadings EarliestDecision(DateOnly madeAvailable, WorkingCalendar calendar, ClearDayMode mode = ClearDayMode.Working) =>
        ClearDayReadings.EarliestEvent(Rule.InForceOn(madeAvailable), Days.On(madeAvailable), mode, calendar);

    /// <summary>The last day on which the copy may be made available for a decision on the day given, under both readings.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations, or the count leaves the years the calendar knows.</exception>
    public static ClearDayReadings LatestNotice(DateOnly decision, WorkingCalendar calendar, ClearDayMode mode = ClearDayMode.Working) =>
        ClearDayReadings.LatestNotice(Rule.InForceOn(decision), Days.On(decision), mode, calendar);

    /// <summary>Whether a key decision may be made on the day under the general exception.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations, or the count leaves the years the calendar knows.</exception>
    public static Answer Ask(GeneralExceptionFacts facts, DateOnly decision, WorkingCalendar calendar, ClearDayMode mode = ClearDayMode.Working)
    {
        var earliest = facts.MadeAvailable is { } open ? EarliestDecision(open, calendar, mode).Adopted : null;
        bool? elapsed = earliest is null ? null : decision >= earliest.Day;
        // Reg 10(1): where notice under reg 9 is impracticable, the decision may be made only where scrutiny was told in
        // writing, a copy is open at the offices and on the website, and five clear days have gone by since.
        return Answer.OfAll(
            Rule,
            decision,
            new("28 clear days' notice is impracticable", facts.NoticeImpracticable.Answer(), "the reason why notice could not be given in time", Instruments.AccessToInformation(10, "(1)")),
            new("the chair of the relevant scrutiny committee, or each member where there is no chair, was told in writing", facts.ScrutinyInformed.Answer(), "the letter or message with its date", Instruments.AccessToInformation(10, "(1)(a)")),
            new("a copy is open at the offices and on the website", facts.MadeAvailable is null ? Met.NotEvidenced : Met.Yes, "the day on which the copy was published", Instruments.AccessToInformation(10, "(1)(b)"), facts.MadeAvailable is { } day ? $"{day:d MMMM yyyy}" : null),
            new($"{Days.On(decision)} clear days have gone by since", elapsed.Answer(), "the day on which the copy was published", Instruments.AccessToInformation(10, "(1)(c)"), earliest?.ToString()))
            with { Sum = [.. earliest?.Steps.Select(step => step.ToString()) ?? []] };
    }

    /// <summary>Whether the duty that follows has been done: the reasons why 28 days were impracticable, published as soon as reasonably practicable.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations.</exception>
    public static Answer Afterwards(GeneralExceptionFacts facts, DateOnly on) => Answer.OfAll(
        Rule,
        on,
        new Element("the reasons why 28 days' notice was impracticable are published", facts.ReasonsPublished.Answer(), "the published notice of reasons", Instruments.AccessToInformation(10, "(3)")));
}
