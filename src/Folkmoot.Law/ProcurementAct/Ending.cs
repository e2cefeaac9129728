using Folkmoot.Law.Days;

namespace Folkmoot.Law.ProcurementAct;

/// <summary>What is on record about a wish to end a contract early.</summary>
/// <param name="MaterialBreachOfTheAct">Whether it was awarded or changed in material breach of the Act.</param>
/// <param name="SupplierExcludable">Whether the supplier has become excluded or excludable since the award.</param>
/// <param name="SubContractorExcludable">Whether a sub-contractor has.</param>
/// <param name="Notified">Whether the supplier was told of the intention, with the ground and the reasons.</param>
/// <param name="Heard">Whether the supplier had a reasonable chance to make representations, or to replace the sub-contractor.</param>
public sealed record EarlyEnd(
    bool? MaterialBreachOfTheAct = null, bool? SupplierExcludable = null, bool? SubContractorExcludable = null, bool? Notified = null, bool? Heard = null);

/// <summary>The end of a contract (PA-10): a notice within 30 days however it ends, expiry included, and the right to end it that the Act implies.</summary>
public static class Ending
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = Act.Rule("PA-10", "end of a contract", citations: [Instruments.ProcurementAct(80), Instruments.ProcurementAct(78)]);

    /// <summary>How soon the notice is published.</summary>
    public static Dated<int> NoticeDays { get; } = Act.Number("PA-10", "contract termination notice", "days beginning with the end", 30, Instruments.ProcurementAct(80, "(1)"));

    /// <summary>Whether a contract termination notice is needed: for every public contract but those of user choice.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the Act was in force.</exception>
    public static Answer NoticeRequired(ActContract contract, DateOnly on) => Answer.OfAll(
        Rule, on,
        new("It is a public contract", contract.Public.Answer(), "the estimated value against the threshold", Instruments.ProcurementAct(80, "(1)")),
        new("It is not a user choice contract", contract.UserChoice.Not(), "the ground of the award", Instruments.ProcurementAct(80, "(3)")));

    /// <summary>The last day to publish the notice after the contract ended by discharge, expiry, termination, rescission or being set aside.</summary>
    /// <exception cref="OutsideTheLaw">It ended before the Act was in force.</exception>
    public static Deadline NoticeBy(DateOnly ended) => PeriodBeginningWith.LastDay(Rule.InForceOn(ended), NoticeDays.On(ended));

    /// <summary>Whether the right to end the contract that the Act implies can be used: a ground, notice with reasons, and a hearing.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the Act was in force.</exception>
    public static Answer ImpliedRight(EarlyEnd facts, DateOnly on)
    {
        var grounds = Together.Any(facts.MaterialBreachOfTheAct.Answer(), facts.SupplierExcludable.Answer(), facts.SubContractorExcludable.Answer());
        return Answer.OfAll(
            Rule, on,
            new("Awarded or changed in material breach of the Act, or the supplier or a sub-contractor has become excluded or excludable", grounds,
                "the finding of breach, or the exclusion ground with its date", Instruments.ProcurementAct(78, "(2)")),
            new("The supplier was told of the intention, the ground and the reasons", facts.Notified.Answer(), "the letter to the supplier", Instruments.ProcurementAct(78, "(7)")),
            new("The supplier had a reasonable chance to answer", facts.Heard.Answer(), "the supplier's representations, or the day the time for them ran out", Instruments.ProcurementAct(78, "(7)")));
    }
}
