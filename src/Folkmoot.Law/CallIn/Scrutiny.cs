using Folkmoot.Law.Days;

namespace Folkmoot.Law.CallIn;

/// <summary>The powers of scrutiny in the Act (CIN-01). Time limits, numbers and grounds of call-in are the constitution's.</summary>
public static class Scrutiny
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "CIN-01", 1, "the powers of overview and scrutiny", Standing.Law, Confidence.High, Since: new(2012, 5, 4), Reading: null,
        Instruments.LocalGovernmentAct2000("9F"), Instruments.LocalGovernmentAct2000("9FE"), Instruments.ScrutinyGuidance);

    /// <summary>How long the council or the executive has to answer a report of scrutiny that asks for an answer.</summary>
    public static Dated<int> ResponseMonths { get; } = new(
        "CIN-01", "answer to a scrutiny report", "months, beginning with the day it was received", new(2012, 5, 4), 2, Instruments.LocalGovernmentAct2000("9FE"));

    /// <summary>Whether a decision may be called in by the Act: it is made and not implemented.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 4 May 2012.</exception>
    public static Answer MayCallIn(bool? made, bool? implemented, DateOnly on) => Answer.OfAll(
        Rule,
        on,
        new("the decision is made", made.Answer(), "the record of the decision", Instruments.LocalGovernmentAct2000("9F", "(4)")),
        new("the decision is not implemented", implemented.Answer().Not(), "what has been signed, paid or begun under it", Instruments.LocalGovernmentAct2000("9F", "(4)")));

    /// <summary>The last day on which to answer a report that asks for an answer.</summary>
    /// <exception cref="OutsideTheLaw">The report was received before 4 May 2012.</exception>
    public static Deadline ResponseDue(DateOnly received) => YearsAndMonths.LastDayOfMonths(Rule.InForceOn(received), ResponseMonths.On(received));
}
