using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Records;

/// <summary>A decision that is put off, taken back or lapses: it is not made, and the reason is on the record.</summary>
public sealed class NotMade(Db db, Clock clock)
{
    /// <summary>It will not be made: withdrawn by the council, or nothing came of its notice.</summary>
    public Task<Attempt<Decision>> EndAsync(Guid decisionId, bool lapsed, string reason, Person person, CancellationToken ct) =>
        WriteAsync(decisionId, reason, person, decision =>
        {
            decision.State = DecisionState.NotMade;
            if (decision.Notice is NoticeState.Published or NoticeState.Amended)
            {
                decision.Notice = lapsed ? NoticeState.Lapsed : NoticeState.Withdrawn;
                db.Note(clock, decision, decision.Notice, clock.Today, person.Title, reason.Trim());
            }
            db.Note(clock, decision, DecisionState.NotMade, clock.Today, person.Title, reason.Trim());
        }, lapsed ? "lapsed" : "was withdrawn", ct);

    /// <summary>It is put off.</summary>
    public Task<Attempt<Decision>> DeferAsync(Guid decisionId, string reason, Person person, CancellationToken ct) =>
        WriteAsync(decisionId, reason, person, decision =>
        {
            decision.State = DecisionState.Deferred;
            db.Note(clock, decision, DecisionState.Deferred, clock.Today, person.Title, reason.Trim());
        }, "was put off", ct);

    private async Task<Attempt<Decision>> WriteAsync(Guid decisionId, string reason, Person person, Action<Decision> write, string what, CancellationToken ct)
    {
        if (await db.Decisions.FirstOrDefaultAsync(d => d.Id == decisionId, ct) is not { } decision) return new Objection("", "There is no such decision.");
        List<Objection> objections = [];
        if (!person.May(Thing.Decision, Deed.Withdraw)) objections.Add(new("", "Taking a decision back, or putting it off, is for democratic services and directors."));
        else if (!person.May(Thing.Decision, Deed.Withdraw, decision.State)) objections.Add(new("", $"It cannot be taken back or put off: it is {decision.State.InWords().ToLowerInvariant()}."));
        if (string.IsNullOrWhiteSpace(reason)) objections.Add(new("reason", "Give the reason: it is printed with the decision."));
        if (objections.Count > 0) return objections;
        write(decision);
        await db.SaveAsync(new Act(person.Who, $"Decision {decision.Reference ?? decision.Title} {what}: {reason.Trim()}"), ct);
        return decision;
    }
}
