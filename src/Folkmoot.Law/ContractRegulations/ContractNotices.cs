using Folkmoot.Law.Days;
using Folkmoot.Law.Procurement;

namespace Folkmoot.Law.ContractRegulations;

/// <summary>Notices, invoices and records under the 2015 Regulations (PCR-04).</summary>
public static class ContractNotices
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "PCR-04", 1, "notices and records under the 2015 Regulations", Standing.Law, Confidence.Medium, new(2015, 2, 26),
        "The thirty days are counted from the day after the award and are not moved when they end on a day that is not a working day.",
        Instruments.ContractRegulations(50), Instruments.ContractRegulations(72, "(3)"), Instruments.ContractRegulations(84), Instruments.ContractRegulations(110), Instruments.ContractRegulations(113));

    /// <summary>The time for a contract award notice.</summary>
    public static Dated<int> AwardNoticeDays { get; } = new("PCR-04", "contract award notice after the award", "days", new(2015, 2, 26), 30, Instruments.ContractRegulations(50, "(1)"));

    /// <summary>The time to pay a valid and undisputed invoice.</summary>
    public static Dated<int> InvoiceDays { get; } = new("PCR-04", "payment of an invoice", "days", new(2015, 2, 26), 30, Instruments.ContractRegulations(113));

    /// <summary>How long the documents of a procurement are kept at least.</summary>
    public static Dated<int> RecordYears { get; } = new("PCR-04", "keeping of procurement documents, at least", "years from the award", new(2015, 2, 26), 3, Instruments.ContractRegulations(84, "(9)"));

    /// <summary>From which value a council publishes opportunities and awards on Contracts Finder.</summary>
    public static Dated<Money> ContractsFinder { get; } = new(
        "PCR-04", "Contracts Finder, from", "(without VAT before 21 December 2022, with VAT since)",
        new Since<Money>(new(2015, 2, 26), Money.Pounds(25_000), Instruments.ContractRegulations(109)),
        new Since<Money>(new(2022, 12, 21), Money.Pounds(30_000), Instruments.ContractRegulations(109)));

    /// <summary>Whether the value on Contracts Finder holds value added tax.</summary>
    public static Dated<VatBasis> ContractsFinderVat { get; } = new(
        "PCR-04", "value added tax for Contracts Finder", "in the value",
        new Since<VatBasis>(new(2015, 2, 26), VatBasis.Excluded, Instruments.ContractRegulations(109)),
        new Since<VatBasis>(new(2022, 12, 21), VatBasis.Included, Instruments.ContractRegulations(109)));

    /// <summary>The last day for the contract award notice.</summary>
    /// <exception cref="OutsideTheLaw">Before 26 February 2015.</exception>
    public static Deadline AwardNotice(DateOnly award) => WithinDays.After(Rule, award, AwardNoticeDays.On(award), "award");

    /// <summary>The last day to pay an invoice that is valid and undisputed from a day on.</summary>
    /// <exception cref="OutsideTheLaw">Before 26 February 2015.</exception>
    public static Deadline Payment(DateOnly invoiceValid) => WithinDays.After(Rule, invoiceValid, InvoiceDays.On(invoiceValid), "invoice valid and undisputed");

    /// <summary>The last day on which the documents have to be kept.</summary>
    /// <exception cref="OutsideTheLaw">Before 26 February 2015.</exception>
    public static Deadline KeepRecords(DateOnly award) => YearsAndMonths.LastDayOfYears(Rule.InForceOn(award), RecordYears.On(award));

    /// <summary>Whether the opportunity and the award belong on Contracts Finder.</summary>
    /// <exception cref="OutsideTheLaw">Before 26 February 2015.</exception>
    public static Answer OnContractsFinder(Estimate value, DateOnly on)
    {
        var from = ContractsFinder.Holding(on);
        var vat = ContractsFinderVat.On(on);
        return Answer.OfAll(Rule, on, new Element(
            $"The value is not less than {from.Figure} {(vat == VatBasis.Included ? "with" : "without")} VAT", value.IsNotLessThan(from.Figure, vat).Answer(),
            "the estimate of the whole value", from.Citation, value.ToString()));
    }

    /// <summary>The notices that an award calls for.</summary>
    /// <param name="award">The day of the award.</param>
    /// <param name="reachesThreshold">Whether the value reaches the threshold.</param>
    /// <param name="withoutNotice">Whether it is awarded under regulation 32.</param>
    /// <param name="value">The estimated value, for Contracts Finder.</param>
    /// <exception cref="OutsideTheLaw">Before 26 February 2015.</exception>
    public static IReadOnlyList<NoticeDuty> ForAward(DateOnly award, bool? reachesThreshold, bool? withoutNotice, Estimate value) =>
    [
        new("contract notice", "before the competition", (reachesThreshold & !withoutNotice).Answer(), null, Instruments.ContractRegulations(49)),
        new("voluntary transparency notice", "before the contract is signed, when its protection is wanted", Met.No, null, Instruments.ContractRegulations(99)),
        new("contract award notice", "within 30 days after the award", reachesThreshold.Answer(), AwardNotice(award), Instruments.ContractRegulations(50)),
        new("Contracts Finder", "the opportunity where it is advertised, and the award", OnContractsFinder(value, award).Met, null, Instruments.ContractRegulations(110)),
    ];
}
