namespace Folkmoot.Law.Procurement;

/// <summary>The threshold that holds for a kind of contract on a day.</summary>
/// <param name="Kind">The kind of contract.</param>
/// <param name="On">The day asked about: the day the procurement commences.</param>
/// <param name="Amount">The sum to compare with.</param>
/// <param name="Vat">Whether the value compared has to hold value added tax.</param>
/// <param name="From">The first day on which the figure holds.</param>
/// <param name="Citation">The provision that fixes it.</param>
public sealed record Threshold(ContractKind Kind, DateOnly On, Money Amount, VatBasis Vat, DateOnly From, Citation Citation);

/// <summary>
/// From which value the full procurement law applies (PRO-04). The figure is the one in force when the procurement commences;
/// a value equal to it reaches it. Until the end of 2021 values are compared without value added tax, from 2022 with it.
/// </summary>
public static class Thresholds
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "PRO-04", 1, "thresholds of procurement law", Standing.Law, Confidence.Medium, new(2018, 1, 1),
        "The figures from 2024 on were read in several sources; those of 2018, 2020 and 2022 in fewer. The figure on the day the procurement commences is used, and later changes leave it alone.",
        Instruments.ProcurementActSchedule(1), Instruments.ContractRegulations(5));

    /// <summary>Goods and services bought by councils.</summary>
    public static Dated<Money> GoodsOrServices { get; } = Row("goods or services of a council", 181_302, 189_330, 213_477, 214_904, 207_720);

    /// <summary>Goods and services bought by central government.</summary>
    public static Dated<Money> CentralGoodsOrServices { get; } = Row("goods or services of central government", 118_133, 122_976, 138_760, 139_688, 135_018);

    /// <summary>Services under the light touch.</summary>
    public static Dated<Money> LightTouch { get; } = Row("light-touch services", 615_278, 663_540, 663_540, 663_540, 663_540);

    /// <summary>Works.</summary>
    public static Dated<Money> Works { get; } = Row("works", 4_551_413, 4_733_252, 5_336_937, 5_372_609, 5_193_000);

    /// <summary>Concessions.</summary>
    public static Dated<Money> Concessions { get; } = Row("concessions", 4_551_413, 4_733_252, 5_336_937, 5_372_609, 5_193_000);

    /// <summary>Concessions for light-touch services: as other concessions until 2026, when this figure was left where it was.</summary>
    public static Dated<Money> LightTouchConcessions { get; } = Row("concessions for light-touch services", 4_551_413, 4_733_252, 5_336_937, 5_372_609, 5_372_609);

    /// <summary>Whether values are compared with or without value added tax.</summary>
    public static Dated<VatBasis> Vat { get; } = new(
        "PRO-04", "value added tax when a value is compared", "in the value",
        new Since<VatBasis>(new(2018, 1, 1), VatBasis.Excluded, Instruments.ContractRegulations(6)),
        new Since<VatBasis>(new(2022, 1, 1), VatBasis.Included, Instruments.ThresholdsFrom2022),
        new Since<VatBasis>(new(2025, 2, 24), VatBasis.Included, Instruments.ProcurementActSchedule(3)));

    /// <summary>The row of the table for a kind of contract.</summary>
    public static Dated<Money> For(ContractKind kind) => kind switch
    {
        ContractKind.GoodsOrServices => GoodsOrServices,
        ContractKind.CentralGoodsOrServices => CentralGoodsOrServices,
        ContractKind.LightTouch => LightTouch,
        ContractKind.Works => Works,
        ContractKind.Concession => Concessions,
        ContractKind.LightTouchConcession => LightTouchConcessions,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of contract."),
    };

    /// <summary>The threshold for a procurement that commences on a day.</summary>
    /// <exception cref="OutsideTheLaw">Before 1 January 2018, or from 1 January 2028, when the figures are reviewed.</exception>
    public static Threshold On(ContractKind kind, DateOnly commenced)
    {
        var holding = For(kind).Holding(commenced);
        return new(kind, commenced, holding.Figure, Vat.On(commenced), holding.From, holding.Citation);
    }

    /// <summary>Whether a contract reaches the threshold: its value is not less than the figure in force when the procurement commences.</summary>
    /// <exception cref="OutsideTheLaw">Before 1 January 2018, or from 1 January 2028.</exception>
    public static Answer Reached(ContractKind kind, DateOnly commenced, Estimate value)
    {
        var threshold = On(kind, commenced);
        // Sch 3 of the Act: a value that cannot be estimated is treated as above the threshold. The 2015 Regulations say no such thing.
        var supposed = value.CannotBeMade && RegimeChoice.ByCommencement.On(commenced) == Regime.ProcurementAct2023;
        var reached = supposed ? true : value.IsNotLessThan(threshold.Amount, threshold.Vat);
        var vat = threshold.Vat == VatBasis.Included ? "with VAT" : "without VAT";
        var element = new Element(
            $"The estimated value is not less than {threshold.Amount} {vat}", reached.Answer(),
            $"the estimate of the whole value {vat}, with every option to extend or to buy more and with what was already paid",
            threshold.Citation, supposed ? "no value can be estimated, which counts as above" : value.ToString());
        return Answer.OfAll(Rule, commenced, element) with { Sum = Line(value, threshold, reached, supposed) };
    }

    private static IReadOnlyList<string> Line(Estimate value, Threshold threshold, bool? reached, bool supposed) =>
        supposed || reached is null ? [] : [$"{value} is {(reached.Value ? "not less" : "less")} than {threshold.Amount}, the threshold from {threshold.From:d MMMM yyyy}"];

    private static Dated<Money> Row(string name, params ReadOnlySpan<decimal> pounds) => new(
        "PRO-04", name, "on the tax basis of the day",
        new Since<Money>(new(2018, 1, 1), Money.Pounds(pounds[0]), Instruments.ContractRegulations(5)),
        new Since<Money>(new(2020, 1, 1), Money.Pounds(pounds[1]), Instruments.ContractRegulations(5)),
        new Since<Money>(new(2022, 1, 1), Money.Pounds(pounds[2]), Instruments.ThresholdsFrom2022),
        new Since<Money>(new(2024, 1, 1), Money.Pounds(pounds[3]), Instruments.ThresholdsFrom2024),
        new Since<Money>(new(2025, 2, 24), Money.Pounds(pounds[3]), Instruments.ProcurementActSchedule(1)),
        new Since<Money>(new(2026, 1, 1), Money.Pounds(pounds[4]), Instruments.ThresholdsFrom2026))
    {
        KnownUntil = new(2028, 1, 1),
    };
}
