namespace Folkmoot.Law.Transparency;

/// <summary>An item of spending as it is published. Null means that nothing is on record.</summary>
/// <param name="Date">The day it was incurred.</param>
/// <param name="Department">The department that incurred it.</param>
/// <param name="Beneficiary">Who received it.</param>
/// <param name="Purpose">A summary of what it was for.</param>
/// <param name="Amount">The sum net of the VAT that is recovered.</param>
/// <param name="IrrecoverableVat">The VAT that is not.</param>
/// <param name="MerchantCategory">The category of the merchant, such as "home care".</param>
public sealed record SpendingItem(DateOnly? Date, string? Department, string? Beneficiary, string? Purpose, Money? Amount, Money? IrrecoverableVat, string? MerchantCategory);

/// <summary>Publishing spending over £500 each quarter (TRA-01), payments by procurement card likewise.</summary>
public static class Spending
{
    private static readonly DateOnly InForce = new(2015, 4, 1);

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "TRA-01", 1, "quarterly spending", Standing.Law, Confidence.High, InForce,
        "One month after the quarter ends on the corresponding day of the next month.",
        Instruments.PublicationOfInformation, Instruments.TransparencyCode("Part 2"));

    /// <summary>Items of more than this are published.</summary>
    public static Dated<Money> Over { get; } = new("TRA-01", "items of spending published are over", "an item", InForce, Money.Pounds(500), Instruments.TransparencyCode("Part 2"));

    /// <summary>How soon after the quarter.</summary>
    public static Dated<int> Months { get; } = new("TRA-01", "spending published within", "months after the quarter", InForce, 1, Instruments.TransparencyCode("Part 2"));

    /// <summary>Whether an item is published.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 1 April 2015.</exception>
    public static Met Published(Money? amount, DateOnly on) => (amount is { } sum ? sum > Over.On(on) : (bool?)null).Answer();

    /// <summary>The last day to publish the spending of the quarter that a day falls in.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 1 April 2015.</exception>
    public static DateOnly PublishBy(DateOnly day) => ProcurementAct.Payments.QuarterEnds(day).AddMonths(Months.On(day));

    /// <summary>The fields that the item still lacks, by name.</summary>
    public static IEnumerable<string> Missing(SpendingItem item) => Fields.Missing(
        ("date", item.Date), ("department", item.Department), ("beneficiary", item.Beneficiary), ("purpose", item.Purpose),
        ("amount", item.Amount), ("irrecoverable VAT", item.IrrecoverableVat), ("merchant category", item.MerchantCategory));
}
