using Folkmoot.Law.Days;

namespace Folkmoot.Law.ContractRegulations;

/// <summary>When a standstill is owed under the 2015 Regulations (PCR-05), and when it or its voluntary counterpart ends.</summary>
public static class TenderStandstill
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "PCR-05", 1, "standstill under the 2015 Regulations", Standing.Law, Confidence.Medium, new(2015, 2, 26),
        "After a voluntary transparency notice the ten days are counted as after a letter sent electronically, to the end of a working day.",
        Instruments.ContractRegulations(86), Instruments.ContractRegulations(87), Instruments.ContractRegulations(99));

    /// <summary>Whether a standstill has to be kept.</summary>
    /// <param name="on">The day the letters are sent.</param>
    /// <param name="noticeRequired">Whether a contract notice was required.</param>
    /// <param name="otherTenderers">Whether anybody but the winner tendered.</param>
    /// <param name="withoutNotice">Whether it is awarded under regulation 32.</param>
    /// <exception cref="OutsideTheLaw">Before 26 February 2015.</exception>
    public static Answer IsRequired(DateOnly on, bool? noticeRequired, bool? otherTenderers, bool? withoutNotice) => Answer.OfAll(
        Rule, on,
        new Element("A contract notice was required", noticeRequired.Answer(), "the estimate of the value, and the notice", Instruments.ContractRegulations(86)),
        new Element("There is a tenderer besides the winner", otherTenderers.Answer(), "the list of those who tendered", Instruments.ContractRegulations(86)),
        new Element("The award is not made under regulation 32", withoutNotice.Answer().Not(), "the award decision with its ground", Instruments.ContractRegulations(86)));

    /// <summary>The standstill that follows the day the letters were sent.</summary>
    /// <exception cref="OutsideTheLaw">Before 26 February 2015, or the end is outside the years the calendar knows.</exception>
    public static Standstill AfterLetters(DateOnly sent, bool electronically) => ContractRegulationsDays.Standstill(Rule.InForceOn(sent), electronically);

    /// <summary>The time to wait after a voluntary transparency notice before signing, so that a direct award is protected.</summary>
    /// <exception cref="OutsideTheLaw">Before 26 February 2015, or the end is outside the years the calendar knows.</exception>
    public static Standstill AfterVoluntaryNotice(DateOnly published) => ContractRegulationsDays.Standstill(Rule.InForceOn(published), electronically: true);
}
