using Folkmoot.Law.Governance;

namespace Folkmoot.Law.KeyDecisions;

/// <summary>What a notice of a key decision holds, by the letters of regulation 9(1); null where nobody has looked.</summary>
public sealed record NoticeHolds
{
    /// <summary>(a) That a key decision is to be made on behalf of the authority.</summary>
    public bool? KeyDecisionToBeMade { get; init; }

    /// <summary>(b) The matter.</summary>
    public bool? Matter { get; init; }

    /// <summary>(c) The individual's name and title, or the body's name and the list of its members.</summary>
    public bool? DecisionMaker { get; init; }

    /// <summary>(d) The date of the decision, or the period within which it is to be made.</summary>
    public bool? DateOrPeriod { get; init; }

    /// <summary>(e) The list of documents submitted to the decision maker; "none" is a list.</summary>
    public bool? Documents { get; init; }

    /// <summary>(f) The address from which copies or extracts are available.</summary>
    public bool? Address { get; init; }

    /// <summary>(g) That other documents may be submitted.</summary>
    public bool? OthersMayFollow { get; init; }

    /// <summary>(h) How to ask for those other documents as they become available.</summary>
    public bool? HowToRequest { get; init; }
}

/// <summary>What is known of a notice about a matter that will be taken in private or whose papers are withheld.</summary>
/// <param name="ParticularsOfMatter">Whether the notice still says what the matter is.</param>
/// <param name="HoldsConfidential">Whether it gives away confidential information.</param>
/// <param name="HoldsExempt">Whether it gives away exempt information.</param>
/// <param name="HoldsPoliticalAdvice">Whether it gives away the advice of a political adviser or assistant.</param>
public sealed record RestrictedNotice(bool? ParticularsOfMatter, bool? HoldsConfidential, bool? HoldsExempt, bool? HoldsPoliticalAdvice);

/// <summary>What the notice of a key decision has to say (EXE-04).</summary>
public static class NoticeContent
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "EXE-04", 1, "content of the notice of a key decision", Standing.Law, Confidence.High, Since: new(2012, 9, 10), Reading: null,
        Instruments.AccessToInformation(9, "(1)"), Instruments.AccessToInformation(9, "(3)"));

    /// <summary>Whether the notice holds everything that regulation 9(1) asks for, one element for each letter from (a) to (h).</summary>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations.</exception>
    public static Answer Ask(NoticeHolds notice, DecisionMaker maker, DateOnly on) => Answer.OfAll(
        Rule,
        on,
        Item('a', "that a key decision is to be made on behalf of the authority", notice.KeyDecisionToBeMade, "a sentence that says so"),
        Item('b', "the matter to be decided", notice.Matter, "the title and a description of the matter"),
        Item('c', maker.IsBody() ? "the body's name and a list of its members" : "the decision maker's name and title", notice.DecisionMaker, maker.IsBody() ? "the body with its members" : "the office held and who holds it"),
        Item('d', "the date of the decision, or the period within which it is to be made", notice.DateOrPeriod, "a date or a period"),
        Item('e', "a list of the documents submitted for consideration", notice.Documents, "the list, or the word none"),
        Item('f', "the address from which copies or extracts are available", notice.Address, "the address of the offices or the page"),
        Item('g', "that other relevant documents may be submitted", notice.OthersMayFollow, "a sentence that says so"),
        Item('h', "how to ask for those documents as they become available", notice.HowToRequest, "whom to ask, and how"));

    /// <summary>Whether a notice about a restricted matter says what the matter is and gives nothing restricted away.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations.</exception>
    public static Answer Ask(RestrictedNotice notice, DateOnly on)
    {
        // Reg 9(3): particulars of the matter, but nothing confidential or exempt and no political adviser's advice.
        var provision = Instruments.AccessToInformation(9, "(3)");
        return Answer.OfAll(
            Rule,
            on,
            new("the notice gives particulars of the matter", notice.ParticularsOfMatter.Answer(), "the description of the matter in the notice", provision),
            new("nothing confidential is given away", notice.HoldsConfidential.Answer().Not(), "the monitoring officer's reading of the notice", provision),
            new("nothing exempt is given away", notice.HoldsExempt.Answer().Not(), "the monitoring officer's reading of the notice", provision),
            new("no advice of a political adviser is given away", notice.HoldsPoliticalAdvice.Answer().Not(), "the monitoring officer's reading of the notice", provision));
    }

    private static Element Item(char letter, string says, bool? held, string settles) =>
        new(says, held.Answer(), settles, Instruments.AccessToInformation(9, $"(1)({letter})"));
}
