using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Notices.Publishing;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Records;

/// <summary>A decision that is put off, taken back or lapses: it is not made, and the reason is on the record.</summary>
public sealed class NotMade(Db db, Clock clock, Endings notices)
{
    /// <summary>It will not be made: withdrawn by the council, or nothing came of its notice.</summary>
    public async Task<Attempt<Decision>> EndAsync(Guid decisionId, bool lapsed, string reason, Person person, CancellationToken ct)
    {
        // A notice that was published here is ended with its decision, in one transaction.
        var standing = await db.Notices.Where(n => n.DecisionId == decisionId && n.Mark == null).OrderByDescending(n => n.Number).Select(n => (int?)n.Number).FirstOrDefaultAsync(ct);
        if (standing is not { } number) return await EndUnnoticedAsync(decisionId, lapsed, reason, person, ct);
        var ended = lapsed ? await notices.LapseAsync(number, reason, person, ct) : await notices.WithdrawAsync(number, reason, person, ct);
        return ended.Refusal is { } refusal ? new Objection("", refusal + ".") : await db.Decisions.FirstAsync(d => d.Id == decisionId, ct);
    }

    private Task<Attempt<Decision>> EndUnnoticedAsync(Guid decisionId, bool lapsed, string reason, Person person, CancellationToken ct) =>
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
        return await db.TryAsync(new Act(person.Who, $"Decision {decision.Reference ?? decision.Title} {what}: {reason.Trim()}"), decision, ct);
    }
}
