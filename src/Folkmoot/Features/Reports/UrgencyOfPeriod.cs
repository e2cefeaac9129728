using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Law.Reports;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Reports;

/// <summary>A decision of the report with its address and what its council printed of its urgency.</summary>
public sealed record ReportedDecision(UrgentDecision Law, string Slug, string Title, string? Printed);

/// <summary>The report on decisions of special urgency for a period.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, that of the report.</param>
/// <param name="Report">What the law makes of the decisions.</param>
/// <param name="Decisions">Those that belong in it, oldest first.</param>
/// <param name="Unsettled">Those of which it is not on the record on which path they were made.</param>
public sealed record UrgencyOfPeriod(DateOnly From, DateOnly To, UrgencyReport Report, IReadOnlyList<ReportedDecision> Decisions, IReadOnlyList<ReportedDecision> Unsettled)
{
    /// <summary>So many are read; a council makes a handful in a year.</summary>
    public const int Most = 500;

    public static async Task<UrgencyOfPeriod> ReadAsync(Db db, Guid authority, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var made = await db.Takings.AsNoTracking().Include(t => t.Decision)
            .Where(t => t.AuthorityId == authority && t.MadeOn >= from && t.MadeOn <= to && t.Path == NoticePath.SpecialUrgency && t.Decision != null)
            .OrderBy(t => t.MadeOn).ThenBy(t => t.Id).Take(Most).ToListAsync(ct);
        var ids = made.ConvertAll(t => t.Id);
        var records = (await db.PublishedRecords.AsNoTracking().Where(r => ids.Contains(r.TakingId)).OrderBy(r => r.Number).ToListAsync(ct)).GroupBy(r => r.TakingId).ToDictionary(g => g.Key, g => g.Last().Words);
        var printed = await db.Decisions.AsNoTracking()
            .Where(d => d.AuthorityId == authority && d.MadeOn >= from && d.MadeOn <= to && d.Urgency != null && d.IsKey == Answer.Yes && !db.Takings.Any(t => t.DecisionId == d.Id))
            .OrderBy(d => d.SortKey).Take(Most).ToListAsync(ct);
        List<ReportedDecision> rows =
        [
            .. made.Select(t => Row(t.Decision!, t.MadeOn, records.GetValueOrDefault(t.Id) is { } words ? $"{t.Outcome.InWords()} by {t.By}: {words.Decision}" : null, true)),
            .. printed.Select(d => Row(d, d.MadeOn!.Value, d.Text(TextName.Decision), null)),
        ];
        var report = UrgencyReport.Of(rows.Select(row => row.Law), lastReport: null, to);
        IReadOnlyList<ReportedDecision> Rows(IReadOnlyList<UrgentDecision> listed) => [.. listed.Select(one => rows.First(row => ReferenceEquals(row.Law, one)))];
        return new(from, to, report, Rows(report.Decisions), Rows(report.Unsettled));
    }

    private static ReportedDecision Row(Decision decision, DateOnly madeOn, string? particulars, bool? special) => new(
        new(decision.Reference ?? decision.Title, madeOn, particulars, decision.Text(TextName.Background) ?? decision.Text(TextName.ProposedDecision), special),
        decision.Slug, decision.Title, decision.Urgency);
}
