using Folkmoot.Law.ProcurementAct.Modifications;

namespace Folkmoot.Law.ProcurementAct.Notices;

/// <summary>The notices of a contract while it runs: payments, performance and changes.</summary>
internal static class LifeNotices
{
    private static readonly DateOnly PerformanceFrom = ProcurementAct.Performance.Months.Figures[0].From;

    internal static IEnumerable<DueNotice> Payments(ActContract contract) =>
        from payment in contract.Payments
        group payment by ProcurementAct.Payments.QuarterEnds(payment.Day) into quarter
        orderby quarter.Key
        let answers = quarter.Select(payment => (payment.Day, Answer: ProcurementAct.Payments.LargePublished(contract, payment))).OrderBy(one => Rank(one.Answer.Met)).First()
        select DueNotice.From(Notice.LargePayments, answers.Answer) with
        {
            By = answers.Answer.Met == Met.No ? null : ProcurementAct.Payments.LargeBy(answers.Day),
        };

    internal static IEnumerable<DueNotice> Performance(ActContract contract, DateOnly on)
    {
        if (on < PerformanceFrom) yield break;
        var required = ProcurementAct.Performance.AssessmentsRequired(contract, on);
        if (required.Met == Met.No || contract.Entry is not { } entry)
        {
            yield return DueNotice.From(Notice.Performance, required);
        }
        else
        {
            foreach (var by in ProcurementAct.Performance.Assessments(entry, contract.Ended, on)) yield return DueNotice.From(Notice.Performance, required) with { By = by };
            if (contract.Ended is { } ended) yield return DueNotice.From(Notice.Performance, required) with { Before = ended, Why = "the assessment at the end of the contract" };
        }
        foreach (var breach in contract.Breaches.Where(day => day >= PerformanceFrom))
        {
            yield return DueNotice.From(Notice.Performance, ProcurementAct.Performance.BreachesPublished(contract, breach)) with { By = ProcurementAct.Performance.BreachBy(breach) };
        }
    }

    internal static IEnumerable<DueNotice> Changes(ActContract contract, DateOnly on)
    {
        foreach (var change in contract.Changes)
        {
            var day = change.Made ?? on;
            var required = ChangeNotice.Required(contract, change, day);
            yield return DueNotice.From(Notice.Change, required) with { Before = change.Made };
            var copy = ChangeNotice.CopyRequired(contract, change, day);
            yield return DueNotice.From(Notice.ModifiedCopy, copy) with { By = change.Made is { } made ? ChangeNotice.CopyBy(made) : null };
        }
    }

    // Of the payments of a quarter one that has to be published decides, then one that may have to be.
    private static int Rank(Met met) => met switch { Met.Yes => 0, Met.NotEvidenced => 1, _ => 2 };
}
