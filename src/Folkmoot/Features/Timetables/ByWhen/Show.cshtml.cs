using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Timetables.Reckoning;
using Folkmoot.Law;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Platform;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Timetables.ByWhen;

/// <summary>What would have had to be done, by when: for the awards without competition of a decision, or for one made urgently.</summary>
public sealed class ShowModel(Db db, CurrentAuthority authority, ContractStandings standings) : PageModel
{
    private IReadOnlyList<KeptAlarm> alarms = [];
    private IReadOnlyDictionary<Guid, string> ranOut = new Dictionary<Guid, string>();
    private IReadOnlyList<(Guid From, Guid To)> onward = [];

    public DecisionDays Decision { get; private set; } = null!;

    public IReadOnlyList<AwardByWhen> Awards { get; private set; } = [];

    public ObservedLengths Observed { get; private set; } = new([], []);

    public Plans Plans { get; private set; } = null!;

    /// <summary>The day since which the register keeps dates; null when it keeps none yet.</summary>
    public DateOnly? KeptSince { get; private set; }

    /// <summary>The last day for the notice of an urgent decision; null when it was not urgent or its day is not known.</summary>
    public Deadline? UrgentNotice { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (await DecisionDays.OfAsync(db, authority.Id, slug, ct) is not { } decision) return NotFound();
        var awards = await UncompetedAward.OfAsync(db, authority.Id, decision.Id, ct);
        if (awards.Count == 0 && decision.Urgency is null) return NotFound();
        (Decision, Plans, Observed) = (decision, await standings.PlansAsync(ct), await ObservedLengths.OfAsync(db, authority.Id, ct));
        Awards = [.. awards.Select(award => AwardByWhen.Of(award, decision, Plans, Observed.Days))];
        if (decision is { Urgency: not null, Day: { } day } && KeyDecisionNotice.Rule.AppliesOn(day)) UrgentNotice = KeyDecisionNotice.LatestNotice(day);
        await ReadAroundAsync(awards, ct);
        return Page();
    }

    /// <summary>The last safe days that had been worked out before the award was in hand.</summary>
    public IReadOnlyList<KeptAlarm> Alarms(AwardByWhen award) => KeptAlarm.Before(alarms, award.Award, award.InHand);

    /// <summary>The page on which a step is explained: that of the contract that ran out, when it is on the register with that end.</summary>
    public string? Explained(AwardByWhen award, string step) =>
        award.Award.FollowsId is { } follows && ranOut.TryGetValue(follows, out var slug) ? $"{authority.Link($"contracts/{slug}/timetable")}/{step}?way=like-for-like" : null;

    /// <summary>The first leave to buy the service, or what it continues as, after the day the decision was made; null when none is on the record.</summary>
    public DateOnly? LeaveAfter(AwardByWhen award)
    {
        if (award.Award.ServiceId is not { } service || Decision.Day is not { } day) return null;
        var services = onward.Where(link => link.From == service).Select(link => link.To).Append(service).ToHashSet();
        return Observed.Leaves.Where(leave => services.Contains(leave.ServiceId) && leave.On > day).Select(leave => (DateOnly?)leave.On).Min();
    }

    private async Task ReadAroundAsync(List<UncompetedAward> awards, CancellationToken ct)
    {
        var contracts = awards.SelectMany(award => new[] { award.ContractId, award.FollowsId ?? award.ContractId }).Distinct().ToList();
        var services = awards.Select(award => award.ServiceId).OfType<Guid>().Distinct().ToList();
        alarms = await KeptAlarm.OfAsync(db, authority.Id, contracts, ct);
        onward = [.. (await db.Continuations.Where(c => services.Contains(c.FromServiceId)).Select(c => new { c.FromServiceId, c.ToServiceId }).ToListAsync(ct)).Select(c => (c.FromServiceId, c.ToServiceId))];
        var ends = await db.Contracts.Where(c => contracts.Contains(c.Id) && c.End != null).Select(c => new { c.Id, c.Slug, c.End }).ToListAsync(ct);
        ranOut = ends.Where(c => awards.Any(award => award.FollowsId == c.Id && award.RanOut == c.End)).ToDictionary(c => c.Id, c => c.Slug);
        KeptSince = await db.TimetableRuns.Where(r => r.AuthorityId == authority.Id).OrderBy(r => r.At).Select(r => (DateTime?)r.At).FirstOrDefaultAsync(ct) is { } at ? Clock.DayOf(at) : null;
    }
}
