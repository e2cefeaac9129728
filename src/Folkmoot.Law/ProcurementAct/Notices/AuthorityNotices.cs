namespace Folkmoot.Law.ProcurementAct.Notices;

/// <summary>The notices that an authority owes for a financial year whatever its single contracts (PA-04): pipeline, payments compliance, large payments.</summary>
public static class AuthorityNotices
{
    private const int Quarters = 4, MonthsInQuarter = 3;

    /// <summary>The notices of the financial year that begins on 1 April of a year, by their last day. Duties not in force by the day they count from are left out.</summary>
    /// <param name="year">The year in which the financial year begins.</param>
    /// <param name="payments">What the authority expects to pay under relevant contracts in it.</param>
    /// <exception cref="OutsideTheLaw">The year began before the Act was in force.</exception>
    public static IReadOnlyList<DueNotice> Of(int year, Money? payments)
    {
        List<DueNotice> notices = [DueNotice.From(Notice.Pipeline, Pipeline.Required(payments, year)) with { By = Pipeline.PublishBy(year) }];
        var begins = Pipeline.YearBegins(year);
        for (var quarter = 0; quarter < Quarters; quarter++)
        {
            var day = begins.AddMonths(quarter * MonthsInQuarter);
            var ends = Payments.QuarterEnds(day);
            if (day >= Payments.LargeOver.Figures[0].From) notices.Add(Owed(Notice.LargePayments, Payments.LargeBy(day), $"payments over {Payments.LargeOver.On(day)} in the quarter to {ends:d MMMM yyyy}, if there were any"));
            if (ends == Payments.HalfYearEnds(day) && ends >= Payments.ComplianceDays.Figures[0].From) notices.Add(Owed(Notice.PaymentsCompliance, Payments.ComplianceBy(ends), $"payments in the half-year to {ends:d MMMM yyyy}, approved by the finance director or similar"));
        }
        return [.. notices.OrderBy(notice => notice.Latest)];
    }

    private static DueNotice Owed(Notice notice, Deadline by, string why) => DueNotice.From(notice, Met.NotEvidenced, why) with
    {
        By = by,
        Settles = "the ledger of payments under public contracts",
    };
}
