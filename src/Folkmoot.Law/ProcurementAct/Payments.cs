using Folkmoot.Law.Days;

namespace Folkmoot.Law.ProcurementAct;

/// <summary>Paying, and publishing what was paid (PA-12): 30 days for an invoice, half-yearly compliance, and each payment over £30,000 by quarter.</summary>
public static class Payments
{
    private const int MonthsInQuarter = 3, March = 3, September = 9;

    private static readonly DateOnly ComplianceInForce = new(2026, 1, 1), LargeInForce = new(2026, 4, 1);

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = Act.Rule(
        "PA-12", "payments and their publication",
        citations: [Instruments.ProcurementAct(67), Instruments.ProcurementAct(68), Instruments.ProcurementAct(69), Instruments.ProcurementAct(70), Instruments.ProcurementAct(73)]);

    /// <summary>How soon an invoice is paid; the term flows down to sub-contracts.</summary>
    public static Dated<int> PayDays { get; } = Act.Number("PA-12", "an invoice is paid within", "days beginning with receipt or, if later, the due day", 30, Instruments.ProcurementAct(68, "(2)"));

    /// <summary>How soon compliance is published after a half-year.</summary>
    public static Dated<int> ComplianceDays { get; } = new("PA-12", "payments compliance notice", "days beginning with the last day of the half-year", ComplianceInForce, 30, Instruments.ProcurementAct(69, "(1)"));

    /// <summary>Payments of more than this are published.</summary>
    public static Dated<Money> LargeOver { get; } = new("PA-12", "payments published are more than", "a payment", LargeInForce, Money.Pounds(30_000), Instruments.ProcurementAct(70, "(1)"));

    /// <summary>How soon they are published after a quarter.</summary>
    public static Dated<int> LargeDays { get; } = new("PA-12", "large payments published within", "days beginning with the last day of the quarter", LargeInForce, 30, Instruments.ProcurementAct(70, "(2)"));

    /// <summary>The last day to pay an invoice that is neither invalid nor disputed; a dispute is notified without undue delay.</summary>
    /// <exception cref="OutsideTheLaw">Received before the Act was in force.</exception>
    public static Deadline PayBy(DateOnly received, DateOnly? due = null) =>
        PeriodBeginningWith.LastDay(due is { } later && later > Rule.InForceOn(received) ? later : received, PayDays.On(received));

    /// <summary>The last day of the half-year a day falls in: 31 March or 30 September.</summary>
    public static DateOnly HalfYearEnds(DateOnly day) =>
        day.Month <= March ? LastOf(day.Year, March) : day.Month <= September ? LastOf(day.Year, September) : LastOf(day.Year + 1, March);

    /// <summary>The last day to publish compliance for a half-year. The period begins with the half-year's last day, so it is 29 April or 29 October.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not the last day of a half-year.</exception>
    /// <exception cref="OutsideTheLaw">The half-year ended before 1 January 2026.</exception>
    public static Deadline ComplianceBy(DateOnly halfYearEnd) => HalfYearEnds(halfYearEnd) == halfYearEnd
        ? PeriodBeginningWith.LastDay(halfYearEnd, ComplianceDays.On(halfYearEnd))
        : throw new ArgumentOutOfRangeException(nameof(halfYearEnd), halfYearEnd, "A half-year ends on 31 March or 30 September.");

    /// <summary>Whether a payment has to be published.</summary>
    /// <exception cref="OutsideTheLaw">The payment was made before the Act was in force.</exception>
    public static Answer LargePublished(ActContract contract, Payment payment)
    {
        // Nothing was published under the section before it began, whatever the sum.
        var over = LargeOver.Figures[0];
        return Answer.OfAll(
            Rule, payment.Day,
            new("The contract is a public contract", contract.Public.Answer(), "the estimated value against the threshold", Instruments.ProcurementAct(70, "(1)")),
            new($"The payment is more than {over.Figure}", (payment.Sum > over.Figure).Answer(), "the ledger", Instruments.ProcurementAct(70, "(1)"), payment.Sum.ToString()),
            new($"It was made on or after {over.From:d MMMM yyyy}", (payment.Day >= over.From).Answer(), "the ledger", Instruments.ProcurementAct(70), $"{payment.Day:d MMMM yyyy}"),
            new($"The procurement began on or after {over.From:d MMMM yyyy}", (contract.Commenced is { } day ? day >= over.From : (bool?)null).Answer(), "the first notice or invitation, with its date", Instruments.ProcurementAct(70)),
            new("It is not a concession", contract.Concession.Answer().Not(), "who bears the operating risk", Instruments.ProcurementAct(70, "(4)")));
    }

    /// <summary>The last day to publish the large payments of the quarter in which a payment was made.</summary>
    /// <exception cref="OutsideTheLaw">Paid before 1 April 2026.</exception>
    public static Deadline LargeBy(DateOnly paid) => PeriodBeginningWith.LastDay(QuarterEnds(paid), LargeDays.On(paid));

    /// <summary>The last day of the quarter a day falls in.</summary>
    public static DateOnly QuarterEnds(DateOnly day) => LastOf(day.Year, (day.Month + MonthsInQuarter - 1) / MonthsInQuarter * MonthsInQuarter);

    private static DateOnly LastOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
