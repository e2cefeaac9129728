using Folkmoot.Law.Reports;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Reports;

public class ReportsTests
{
    private static readonly DateOnly On = D("2026-11-21");
    private static readonly KeyProcedureFacts Whole = new("Extend the contract", "The service is needed", "the cabinet member for adult care", "The saving is below the threshold", ExecutiveHoldsNotKey: true);

    private static UrgentDecision Urgent(string reference, string made, bool? special = true, string? reported = null) =>
        new(reference, D(made), "extended for a year", "carers", special, reported is null ? null : D(reported));

    [Theory]
    [InlineData(true, false, true, Met.Yes)]
    [InlineData(true, true, true, Met.No)]
    [InlineData(true, false, false, Met.No)]
    [InlineData(false, false, true, Met.No)]
    [InlineData(true, false, null, Met.NotEvidenced)]
    public void Scrutiny_may_require_a_report_on_what_should_have_been_key(bool? made, bool? key, bool? opinion, Met met) =>
        Assert.Equal(met, KeyProcedureReport.MayBeRequired(made, key, opinion, On).Met);

    [Fact]
    public void The_report_says_what_was_decided_by_whom_and_why_it_was_not_key()
    {
        Assert.Equal(
            ["reg 18(2)(a)", "reg 18(2)(a)", "reg 18(2)(b)", "reg 18(2)(c)"],
            KeyProcedureReport.Write(Whole).Select(part => part.Citation.Provision));
        Assert.Equal(["Extend the contract", "The service is needed", "the cabinet member for adult care", "The saving is below the threshold"], KeyProcedureReport.Write(Whole).Select(part => part.Text));
        Assert.Equal(Met.Yes, KeyProcedureReport.Ask(Whole, On).Met);
        foreach (var lacking in (KeyProcedureFacts[])[Whole with { Decision = null }, Whole with { Reasons = " " }, Whole with { DecisionMaker = "" }, Whole with { WhyNotKey = null }])
        {
            Assert.Single(KeyProcedureReport.Ask(lacking, On).Missing);
        }
    }

    [Theory]
    [InlineData(true, 4)]
    [InlineData(null, 4)]
    [InlineData(false, 3)]
    public void An_executive_that_agrees_that_it_was_key_says_nothing_more(bool? holds, int parts) =>
        Assert.Equal(parts, KeyProcedureReport.Write(Whole with { ExecutiveHoldsNotKey = holds }).Count);

    [Fact]
    public void Every_decision_of_special_urgency_appears_in_the_next_report_whatever_became_of_call_in()
    {
        var report = UrgencyReport.Of(
            [
                Urgent("26/2", "2026-07-31"), Urgent("26/1", "2026-03-12"), Urgent("26/0", "2026-03-12"),
                Urgent("25/9", "2025-12-01", reported: "2026-01-15"), // reported
                Urgent("25/8", "2025-12-01"), // left out last time
                Urgent("26/3", "2026-08-01", special: false),
                Urgent("26/4", "2026-08-02", special: null),
                Urgent("26/5", "2026-11-22"), // after the report
                Urgent("26/6", "2026-11-21", reported: "2026-11-21"), // in this one
            ],
            lastReport: D("2026-01-15"),
            to: On);

        Assert.Equal(["25/8", "26/0", "26/1", "26/2", "26/6"], report.Decisions.Select(one => one.Reference));
        Assert.Equal(["25/8"], report.Late.Select(one => one.Reference));
        Assert.Equal(["26/4"], report.Unsettled.Select(one => one.Reference));
        Assert.False(report.NothingToReport);
    }

    [Fact]
    public void A_decision_made_on_the_day_of_the_last_report_is_in_the_next_and_not_late()
    {
        var report = UrgencyReport.Of([Urgent("26/1", "2026-01-15")], D("2026-01-15"), On);

        Assert.Equal((1, 0), (report.Decisions.Count, report.Late.Count));
        Assert.Empty(UrgencyReport.Of([Urgent("26/1", "2026-01-15")], lastReport: null, On).Late);
        Assert.True(UrgencyReport.Of([], null, On).NothingToReport);
        Assert.False(UrgencyReport.Of([Urgent("26/1", "2026-01-15", special: null)], null, On).NothingToReport);
        Assert.Throws<OutsideTheLaw>(() => UrgencyReport.Of([], null, D("2012-09-09")));
    }

    [Fact]
    public void A_report_on_urgency_is_made_at_least_once_a_year()
    {
        Assert.Equal(D("2027-01-14"), UrgencyReport.Due(D("2026-01-15")).Day);
        Assert.Equal(
            ["particulars of decision 26/1, made on 12 March 2026", "summary of the matter"],
            UrgencyReport.Write(Urgent("26/1", "2026-03-12")).Select(part => part.Heading));
        Assert.Equal(["extended for a year", "carers"], UrgencyReport.Write(Urgent("26/1", "2026-03-12")).Select(part => part.Text));
    }
}
