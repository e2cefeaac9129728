using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform;
using Folkmoot.Platform.Audit;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.CallIn;

/// <summary>Closes the call-ins whose window has passed with no request, or with none that was valid, and brings the decisions into force. Running it again changes nothing.</summary>
public sealed class CloseCallIns(Db db, Clock clock)
{
    private const int Batch = 200;
    private const string Who = "call-in";

    /// <summary>How many were closed, of one authority or of all.</summary>
    public async Task<int> RunAsync(Guid? authority, CancellationToken ct)
    {
        var today = clock.Today;
        for (var closed = 0; ;)
        {
            var due = await db.CallInClocks.Include(c => c.Decision)
                .Where(c => c.ClosedOn == null && c.EffectiveFrom <= today && (authority == null || c.AuthorityId == authority)
                    && c.Decision != null && (c.Decision.CallIn == CallInState.Open || c.Decision.CallIn == CallInState.Invalid))
                .OrderBy(c => c.Id).Take(Batch).ToListAsync(ct);
            var decisions = due.ConvertAll(c => c.DecisionId);
            var ruled = await db.CallInRequests.Where(r => decisions.Contains(r.DecisionId) && r.RuledOn != null)
                .GroupBy(r => r.DecisionId).Select(g => new { g.Key, On = g.Max(r => r.RuledOn) }).ToDictionaryAsync(r => r.Key, r => r.On, ct);
            foreach (var one in due)
            {
                Close(one, one.Decision!, ruled.GetValueOrDefault(one.DecisionId));
                await db.SaveAsync(new Act(Who, $"The call-in window of decision {one.Decision!.Reference ?? one.Decision.Title} passed"), ct);
            }
            closed += due.Count;
            db.ChangeTracker.Clear();
            if (due.Count < Batch) return closed;
        }
    }

    // A request that was ruled out after the window held the decision back until that day.
    private void Close(CallInClock one, Decision decision, DateOnly? ruledOn)
    {
        one.ClosedOn = one.Closes;
        var why = decision.CallIn == CallInState.Invalid ? "The window passed with no request that was valid." : "The window passed and nobody called the decision in.";
        decision.CallIn = CallInState.Closed;
        db.Note(clock, decision, CallInState.Closed, one.Closes, Who, why);
        InForce.From(db, clock, decision, ruledOn > one.EffectiveFrom ? ruledOn.Value : one.EffectiveFrom, Who, why);
    }
}
