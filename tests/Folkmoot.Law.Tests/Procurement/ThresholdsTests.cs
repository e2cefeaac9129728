using Folkmoot.Law.Procurement;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Procurement;

public class ThresholdsTests
{
    private static readonly string[] Firsts = ["2018-01-01", "2020-01-01", "2022-01-01", "2024-01-01", "2025-02-24", "2026-01-01"];

    [Fact]
    public void Thresholds_are_those_of_the_worked_cases() => ForEach("PRO-04", 2, (given, expected) =>
    {
        var kind = given.GetProperty("type").GetString() switch
        {
            "light_touch" => ContractKind.LightTouch,
            "services_sub_central" => ContractKind.GoodsOrServices,
            var other => throw new InvalidOperationException(other),
        };
        var value = new Estimate(WithVat: Sum(given, "value_incl_vat"));
        var many = given.TryGetProperty("dates", out var dates);
        var days = many ? dates.EnumerateArray().Select(Day).ToList() : [Day(given, "date")];
        var figures = days.ConvertAll(day => Thresholds.On(kind, day).Amount.InPounds);
        var above = days.ConvertAll(day => Thresholds.Reached(kind, day, value).Met == Met.Yes);

        Assert.Equal(many ? expected.GetProperty("thresholds").EnumerateArray().Select(one => one.GetDecimal()) : [expected.GetProperty("threshold").GetDecimal()], figures);
        Assert.Equal(many ? expected.GetProperty("above").EnumerateArray().Select(one => one.GetBoolean()) : [expected.GetProperty("above").GetBoolean()], above);
    });

    [Theory]
    [InlineData(ContractKind.GoodsOrServices, 181302, 189330, 213477, 214904, 214904, 207720)]
    [InlineData(ContractKind.CentralGoodsOrServices, 118133, 122976, 138760, 139688, 139688, 135018)]
    [InlineData(ContractKind.LightTouch, 615278, 663540, 663540, 663540, 663540, 663540)]
    [InlineData(ContractKind.Works, 4551413, 4733252, 5336937, 5372609, 5372609, 5193000)]
    [InlineData(ContractKind.Concession, 4551413, 4733252, 5336937, 5372609, 5372609, 5193000)]
    [InlineData(ContractKind.LightTouchConcession, 4551413, 4733252, 5336937, 5372609, 5372609, 5372609)]
    public void Each_figure_holds_from_its_day_to_the_day_before_the_next(ContractKind kind, params int[] pounds)
    {
        for (var i = 0; i < Firsts.Length; i++)
        {
            var threshold = Thresholds.On(kind, D(Firsts[i]));
            var vat = i < 2 ? VatBasis.Excluded : VatBasis.Included;
            Assert.Equal((kind, D(Firsts[i]), Money.Pounds(pounds[i]), vat, D(Firsts[i])), (threshold.Kind, threshold.On, threshold.Amount, threshold.Vat, threshold.From));
            if (i > 0) Assert.Equal((Money.Pounds(pounds[i - 1]), D(Firsts[i - 1])), (Thresholds.On(kind, D(Firsts[i]).AddDays(-1)).Amount, Thresholds.On(kind, D(Firsts[i]).AddDays(-1)).From));
        }
        Assert.Equal(Money.Pounds(pounds[5]), Thresholds.On(kind, D("2027-12-31")).Amount);
        Assert.Throws<OutsideTheLaw>(() => Thresholds.On(kind, D("2017-12-31")));
        Assert.Throws<OutsideTheLaw>(() => Thresholds.On(kind, D("2028-01-01")));
    }

    [Fact]
    public void There_is_no_threshold_for_a_kind_that_does_not_exist() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Thresholds.For((ContractKind)99));

    [Theory]
    [InlineData("2026-05-01", 663539.99, Met.No)]
    [InlineData("2026-05-01", 663540, Met.Yes)]
    [InlineData("2026-05-01", 663540.01, Met.Yes)]
    public void A_value_equal_to_the_threshold_reaches_it(string day, double pounds, Met met)
    {
        var answer = Thresholds.Reached(ContractKind.LightTouch, D(day), new(WithVat: Money.Pounds((decimal)pounds)));

        Assert.Equal(met, answer.Met);
        Assert.Contains(met == Met.Yes ? "is not less than £663,540" : "is less than £663,540", Assert.Single(answer.Sum), StringComparison.Ordinal);
        Assert.Contains("with VAT", answer.Elements[0].Says, StringComparison.Ordinal);
        Assert.Equal(D(day), answer.On);
    }

    [Theory]
    [InlineData("2026-05-01", 700000, null, Met.Yes)] // tax can only add to it
    [InlineData("2026-05-01", 663540, null, Met.Yes)]
    [InlineData("2026-05-01", 663539, null, Met.NotEvidenced)]
    [InlineData("2021-12-31", null, 663539, Met.No)] // tax can only be taken from it
    [InlineData("2021-12-31", null, 663540, Met.NotEvidenced)]
    [InlineData("2021-12-31", 663540, 796248, Met.Yes)]
    [InlineData("2021-12-31", 600000, 720000, Met.No)] // compared without tax then
    [InlineData("2022-01-01", 600000, 720000, Met.Yes)] // and with it a day later
    [InlineData("2022-01-01", null, null, Met.NotEvidenced)]
    public void The_value_is_compared_on_the_tax_basis_of_the_day(string day, int? without, int? with, Met met)
    {
        var answer = Thresholds.Reached(ContractKind.LightTouch, D(day), new(without is { } w ? Money.Pounds(w) : null, with is { } v ? Money.Pounds(v) : null));

        Assert.Equal(met, answer.Met);
        Assert.Equal(met == Met.NotEvidenced, answer.Sum.Count == 0);
    }

    [Fact]
    public void A_value_that_cannot_be_estimated_counts_as_above_under_the_Act_only()
    {
        var unknowable = new Estimate { CannotBeMade = true };

        Assert.Equal(Met.Yes, Thresholds.Reached(ContractKind.LightTouch, D("2025-02-24"), unknowable).Met);
        Assert.Empty(Thresholds.Reached(ContractKind.LightTouch, D("2025-02-24"), unknowable).Sum);
        Assert.Equal(Met.NotEvidenced, Thresholds.Reached(ContractKind.LightTouch, D("2025-02-23"), unknowable).Met);
    }

    [Fact]
    public void An_estimate_says_its_value_and_its_tax()
    {
        Assert.Equal("£120 with VAT", new Estimate(Money.Pounds(100), Money.Pounds(120)).ToString());
        Assert.Equal("£100 without VAT", new Estimate(Money.Pounds(100)).ToString());
        Assert.Equal("no value", default(Estimate).ToString());
    }

    [Theory]
    [InlineData("2021-12-31", "without VAT")]
    [InlineData("2022-01-01", "with VAT")]
    public void The_test_names_the_tax_basis_of_the_day(string day, string basis)
    {
        var element = Thresholds.Reached(ContractKind.LightTouch, D(day), new()).Elements[0];

        Assert.Equal($"The estimated value is not less than £663,540 {basis}", element.Says);
        Assert.Contains(basis + ",", element.Settles, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_cannot_be_estimated_is_said_to_count_as_above_and_one_that_can_is_shown()
    {
        Assert.Equal("no value can be estimated, which counts as above", Thresholds.Reached(ContractKind.LightTouch, D("2026-06-01"), new() { CannotBeMade = true }).Elements[0].Found);
        Assert.StartsWith("£700,000", Thresholds.Reached(ContractKind.LightTouch, D("2026-06-01"), new(WithVat: Money.Pounds(700_000))).Elements[0].Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Past_the_last_day_known_the_day_is_named() =>
        Assert.Contains("is known to 31 December 2027", Assert.Throws<OutsideTheLaw>(() => Thresholds.On(ContractKind.Works, D("2028-01-01"))).Message, StringComparison.Ordinal);
}
