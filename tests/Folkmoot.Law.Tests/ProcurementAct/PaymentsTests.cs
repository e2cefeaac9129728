using Folkmoot.Law.ProcurementAct;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.ProcurementAct;

public class PaymentsTests
{
    [Fact]
    public void Compliance_is_published_as_in_the_worked_case() =>
        ForEach("PA-12", 1, (given, expected) => Same(expected, "publish_by", Payments.ComplianceBy(Day(given, "period_end")).Day));

    [Fact]
    public void Compliance_is_published_for_half_years_that_ended_since_the_duty_began()
    {
        Assert.Equal(D("2026-10-29"), Payments.ComplianceBy(D("2026-09-30")).Day);
        Assert.Throws<ArgumentOutOfRangeException>(() => Payments.ComplianceBy(D("2026-06-30")));
        Assert.Throws<OutsideTheLaw>(() => Payments.ComplianceBy(D("2025-09-30")));
    }

    [Theory]
    [InlineData("2026-01-01", "2026-03-31", "2026-03-31")]
    [InlineData("2026-03-31", "2026-03-31", "2026-03-31")]
    [InlineData("2026-04-01", "2026-09-30", "2026-06-30")]
    [InlineData("2026-09-30", "2026-09-30", "2026-09-30")]
    [InlineData("2026-10-01", "2027-03-31", "2026-12-31")]
    [InlineData("2026-12-31", "2027-03-31", "2026-12-31")]
    public void Half_years_and_quarters_end_with_March_and_September_and_the_quarter_days(string day, string half, string quarter) =>
        Assert.Equal((D(half), D(quarter)), (Payments.HalfYearEnds(D(day)), Payments.QuarterEnds(D(day))));

    [Theory]
    [InlineData("2026-06-01", null, "2026-06-30")]
    [InlineData("2026-06-01", "2026-05-20", "2026-06-30")]
    [InlineData("2026-06-01", "2026-06-11", "2026-07-10")]
    public void An_invoice_is_paid_within_thirty_days_of_receipt_or_of_the_later_due_day(string received, string? due, string by) =>
        Assert.Equal(D(by), Payments.PayBy(D(received), due is null ? null : D(due)).Day);

    [Fact]
    public void A_payment_over_thirty_thousand_pounds_is_published_after_its_quarter()
    {
        Assert.Equal(Met.Yes, Large(30_000.01m).Met);
        Assert.Equal(Met.No, Large(30_000).Met);
        Assert.Equal(Met.No, Large(50_000, Ordinary.Services with { Commenced = D("2026-03-31") }).Met);
        Assert.Equal(Met.NotEvidenced, Large(50_000, Ordinary.Services with { Commenced = null }).Met);
        Assert.Equal(Met.No, Large(50_000, Ordinary.Services with { Concession = true }).Met);
        Assert.Equal(Met.No, Large(50_000, Ordinary.Services with { Public = false }).Met);
        Assert.Equal(D("2026-07-29"), Payments.LargeBy(D("2026-04-01")).Day);
        Assert.Throws<OutsideTheLaw>(() => Payments.LargeBy(D("2026-03-31")));
        Assert.Throws<OutsideTheLaw>(() => Payments.PayBy(D("2025-02-23")));
    }

    [Theory]
    [InlineData("2026-03-31", Met.No)]
    [InlineData("2026-04-01", Met.Yes)]
    public void Payments_are_published_from_the_first_day_of_the_duty(string paid, Met published) =>
        Assert.Equal(published, Payments.LargePublished(Ordinary.Services, new(D(paid), Money.Pounds(30_000.01m))).Met);

    private static Answer Large(decimal pounds, ActContract? contract = null) =>
        Payments.LargePublished(contract ?? Ordinary.Services, new(D("2026-05-05"), Money.Pounds(pounds)));
}
