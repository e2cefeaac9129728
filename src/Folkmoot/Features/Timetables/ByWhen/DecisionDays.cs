using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Pages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Timetables.ByWhen;

/// <summary>The days of a decision that the register holds.</summary>
/// <param name="ConsideredOn">The first day a body looked at it.</param>
/// <param name="DueOn">The first day on which it was to be made.</param>
/// <param name="Urgency">The urgency procedure used, in the council's words; null when none was.</param>
public sealed record DecisionDays(Guid Id, string Slug, string? Reference, string Title, DateOnly? NoticeOn, DateOnly? ConsideredOn, DateOnly? DueOn, DateOnly? MadeOn, string? Urgency)
{
    public string Name => Reference ?? Title;

    /// <summary>The day it was made, else the first on which it was to be.</summary>
    public DateOnly? Day => MadeOn ?? DueOn;

    /// <summary>The first day on which it is known to have been in hand, and what day that was; the day of an award notice, or the first of the award, where nothing else is known.</summary>
    public (DateOnly Day, string What) InHand(UncompetedAward award) =>
        NoticeOn is { } notice ? (notice, "the day of its notice")
        : ConsideredOn is { } considered ? (considered, "the day a committee looked at it; the day of its notice is not on the record")
        : MadeOn is { } made ? (made, "the day it was made; the day of its notice is not on the record")
        : award.AwardNoticeOn is { } awarded ? (awarded, "the day of the award notice; no earlier day of the decision is on the record")
        : (award.From, "the first day of the award; no day of the decision is on the record");

    public static async Task<DecisionDays?> OfAsync(Db db, Guid authority, string slug, CancellationToken ct) =>
        await Of(db, db.Decisions.Where(d => d.AuthorityId == authority && d.Slug == slug)).FirstOrDefaultAsync(ct);

    public static async Task<DecisionDays?> OfAsync(Db db, Guid id, CancellationToken ct) =>
        await Of(db, db.Decisions.Where(d => d.Id == id)).FirstOrDefaultAsync(ct);

    private static IQueryable<DecisionDays> Of(Db db, IQueryable<Decision> decisions) => decisions.Select(d => new DecisionDays(
        d.Id, d.Slug, d.Reference, d.Title, d.NoticeOn, db.Considerations.Where(c => c.AuthorityId == d.AuthorityId && c.DecisionId == d.Id).Min(c => c.On), d.Due.From ?? d.Due.To, d.MadeOn, d.Urgency));
}
