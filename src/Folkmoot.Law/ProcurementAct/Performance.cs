using Folkmoot.Law.Days;

namespace Folkmoot.Law.ProcurementAct;

/// <summary>
/// Publishing how a contract performs (PA-07): against its indicators at least once in every twelve months and at the end;
/// and within 30 days when a breach had consequences or the supplier did not improve. Not for light touch contracts.
/// </summary>
public static class Performance
{
    private static readonly DateOnly InForce = new(2026, 1, 1);

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "PA-07", 1, "publishing performance and breaches", Standing.Law, Confidence.Medium, InForce,
        "The periods of twelve months are counted from the day the contract was entered into.",
        Instruments.ProcurementAct(71), Instruments.ProcurementRegulations("reg 39"));

    /// <summary>How long a period of assessment is.</summary>
    public static Dated<int> Months { get; } = new("PA-07", "an assessment at least once in every", "months", InForce, 12, Instruments.ProcurementAct(71, "(2)"));

    /// <summary>How soon a breach is published.</summary>
    public static Dated<int> BreachDays { get; } = new("PA-07", "breach or failure to improve published within", "days beginning with the day", InForce, 30, Instruments.ProcurementAct(71, "(5)"));

    /// <summary>Whether assessments against indicators have to be published.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 1 January 2026.</exception>
    public static Answer AssessmentsRequired(ActContract contract, DateOnly on)
    {
        // The duty follows the indicators: a contract without them has nothing to be assessed against.
        var indicators = KeyPerformanceIndicators.Required(contract, on);
        return Answer.OfAll(
            Rule, on,
            new("Key performance indicators have to be set for it", indicators.Met, "what settles PA-06", Instruments.ProcurementAct(71, "(1)")),
            NotLightTouch(contract));
    }

    /// <summary>Whether a breach with consequences, or a failure to improve, has to be published.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 1 January 2026.</exception>
    public static Answer BreachesPublished(ActContract contract, DateOnly on) => Answer.OfAll(
        Rule, on,
        new("It is a public contract", contract.Public.Answer(), "the estimated value against the threshold", Instruments.ProcurementAct(71, "(3)")),
        NotLightTouch(contract));

    /// <summary>The last day of each period of twelve months within which an assessment is published, up to the end of the contract, or the next one only where the end is not known.</summary>
    /// <param name="entered">The day the contract was entered into.</param>
    /// <param name="ended">The day it ends; null when not known.</param>
    /// <param name="on">The day the question is asked: periods over by then and before the duty began are left out.</param>
    public static IEnumerable<Deadline> Assessments(DateOnly entered, DateOnly? ended, DateOnly on)
    {
        var months = Months.On(on);
        for (var period = 1; ; period++)
        {
            var last = YearsAndMonths.LastDayOfMonths(entered, months * period);
            if (ended is { } end && last.Day >= end) yield break;
            if (last.Day < InForce) continue;
            yield return last;
            if (ended is null && last.Day >= on) yield break;
        }
    }

    /// <summary>The last day to publish a breach or a failure to improve.</summary>
    /// <param name="breach">The day the breach had its consequence, or the supplier failed to improve.</param>
    /// <exception cref="OutsideTheLaw">The day is before 1 January 2026.</exception>
    public static Deadline BreachBy(DateOnly breach) => PeriodBeginningWith.LastDay(Rule.InForceOn(breach), BreachDays.On(breach));

    private static Element NotLightTouch(ActContract contract) =>
        new("It is not a light touch contract", contract.LightTouch.Answer().Not(), "the main purpose and code of the services", Instruments.ProcurementAct(71, "(6)"));
}
