using Folkmoot.Law.Days;

namespace Folkmoot.Law.Access;

/// <summary>What a member of a scrutiny committee may have a copy of, and by when (EXE-18).</summary>
public static class ScrutinyAccess
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "EXE-18", 1, "scrutiny members' access to documents", Standing.Law, Confidence.High, Since: new(2012, 9, 10),
        "Ten clear days after the request end with the tenth day after it: the safe last day is the request and ten days.",
        Instruments.AccessToInformation(17));

    /// <summary>Within how many days of the request the copy is given.</summary>
    public static Dated<int> Days { get; } = new(
        "EXE-18", "copy for a member of scrutiny", "clear days after the request", new(2012, 9, 10), 10, Instruments.AccessToInformation(17, "(2)"));

    /// <summary>The last day on which the copy may be given; it is given as soon as reasonably practicable.</summary>
    /// <exception cref="OutsideTheLaw">The request came before the 2012 Regulations.</exception>
    public static Deadline AnswerBy(DateOnly request) => ClearDays.LastDay(Rule.InForceOn(request), Days.On(request));

    /// <summary>Whether a member of scrutiny is entitled to a copy.</summary>
    /// <param name="document">What is known of the document.</param>
    /// <param name="concernsDecision">Whether it is about business transacted at a meeting of a body or about a decision made by a member or an officer.</param>
    /// <param name="on">The day of the request.</param>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations.</exception>
    public static Answer Entitled(DocumentFacts document, bool? concernsDecision, DateOnly on)
    {
        bool? exempt = document.Exempt is { } paragraphs ? paragraphs.Count > 0 : null;
        var restricted = Together.Any(exempt.Answer(), document.Confidential.Answer());
        // Reg 17(3): no exempt or confidential information unless it is relevant to a review; no political adviser's advice ever.
        return Answer.OfAll(
            Rule,
            on,
            new("it is about business transacted or a decision made", concernsDecision.Answer(), "the decision or the minute it belongs to", Instruments.AccessToInformation(17, "(1)")),
            new("it holds nothing exempt or confidential, or that is relevant to a review or to the programme of work", Together.Any(restricted.Not(), document.RelevantToReview.Answer()), "what is restricted in it, and the review or the work programme", Instruments.AccessToInformation(17, "(3)(a)")),
            new("it holds no advice of a political adviser", document.PoliticalAdvice.Answer().Not(), "who wrote it", Instruments.AccessToInformation(17, "(3)(b)")));
    }

    /// <summary>Whether a refusal was given as it has to be: reasons, in writing, to the committee.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations.</exception>
    public static Answer RefusedWithReasons(bool? inWriting, bool? toCommittee, bool? reasonsGiven, DateOnly on) => Answer.OfAll(
        Rule,
        on,
        new("the refusal is in writing", inWriting.Answer(), "the statement", Instruments.AccessToInformation(17, "(4)")),
        new("it went to the committee", toCommittee.Answer(), "to whom the statement was sent", Instruments.AccessToInformation(17, "(4)")),
        new("it gives the reasons", reasonsGiven.Answer(), "the reasons in the statement", Instruments.AccessToInformation(17, "(4)")));
}
