using Folkmoot.Data;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Drafting.Settling;
using Folkmoot.Features.Rules;
using Folkmoot.Features.SignOffs.Changes;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.SignOffs.Asking;

/// <summary>Sends drafts to those who sign them off.</summary>
public sealed class Rounds(Db db, Clock clock, SignOffGate gate, ChangesSince changes)
{
    private const int Shown = 20;

    private const string NoticeStep = "notice";

    /// <summary>The last round of a draft with what was given in it, to be changed; null before the first.</summary>
    public Task<SignOffRound?> LastAsync(Draft draft, CancellationToken ct) =>
        db.SignOffRounds.AsSplitQuery().Include(round => round.SignOffs.OrderBy(one => one.Turn).ThenBy(one => one.Place)).ThenInclude(one => one.Comments.OrderBy(comment => comment.Id))
            .Where(round => round.AuthorityId == draft.AuthorityId && round.DraftId == draft.Id).OrderByDescending(round => round.Number).FirstOrDefaultAsync(ct);

    /// <summary>The rounds before one, with all that was said in them, the latest first.</summary>
    public async Task<IReadOnlyList<SignOffRound>> BeforeAsync(SignOffRound round, CancellationToken ct) => round.Number == 1 ? [] :
        await db.SignOffRounds.AsNoTracking().AsSplitQuery().Include(one => one.SignOffs.OrderBy(signOff => signOff.Turn).ThenBy(signOff => signOff.Place)).ThenInclude(signOff => signOff.Comments.OrderBy(comment => comment.Id))
            .Where(one => one.AuthorityId == round.AuthorityId && one.DraftId == round.DraftId && one.Number < round.Number).OrderByDescending(one => one.Number).Take(Shown).ToListAsync(ct);

    /// <summary>Takes the draft through the gate and asks for every sign-off of the authority's list, but not again for those that still stand. Where all stand, it is signed off at once.</summary>
    /// <returns>Why not, in words; null when it is done.</returns>
    public async Task<string?> SendAsync(Draft draft, Person person, CancellationToken ct)
    {
        if (await gate.PassAsync(draft, person, ct) is { } refusal) return refusal;
        var last = await LastAsync(draft, ct);
        var round = await AskAsync(draft, last, person, ct);
        foreach (var late in last?.SignOffs.Where(one => one.State == SignOffState.Asked) ?? []) late.State = SignOffState.Lapsed;
        db.Add(round);
        var stand = round.Given == round.SignOffs.Count;
        if (stand) draft.State = DraftState.SignedOff;
        try
        {
            await db.SaveAsync(new Act(person.Who, $"sent draft {draft.Number} to sign-off{(stand ? "; every earlier signature stands, so it is signed off" : "")}"), ct);
            return null;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return "Somebody else moved the draft at that moment. Look at it again.";
        }
    }

    private async Task<SignOffRound> AskAsync(Draft draft, SignOffRound? last, Person person, CancellationToken ct)
    {
        var rules = (await AuthorityRules.OfAsync(db, draft.AuthorityId, ct)).On(clock.Today);
        IReadOnlyList<Turn> turns = [.. rules.SignOff.Value.Select((step, at) => new Turn(step.Order ?? at + 1, step))];
        var due = new DueDays(turns, rules.Local, await NoticeAsync(draft, ct), clock.Today);
        var round = new SignOffRound
        {
            Id = clock.NewId(), AuthorityId = draft.AuthorityId, DraftId = draft.Id, Number = (last?.Number ?? 0) + 1, AskedBy = person.Who, AskedAt = clock.Now, Listed = rules.SignOff.Says, DueFrom = due.Says,
        };
        var asked = turns.Select((turn, at) => new NewSignOff(draft, round, at + 1, turn, due.Of(turn.Number))).ToList();
        var given = asked.Select(one => one.Earlier(last)).OfType<SignOff>().ToList();
        var since = await changes.OfAsync(draft, given, ct);
        round.SignOffs.AddRange(asked.Select(one => one.Make(clock.NewId(), last, since)));
        round.Given = round.SignOffs.Count(one => one.State == SignOffState.Signed);
        return round;
    }

    private Task<DateOnly?> NoticeAsync(Draft draft, CancellationToken ct) =>
        db.TimetableDates.AsNoTracking().Where(date => date.AuthorityId == draft.AuthorityId && date.ContractId == draft.ContractId && date.SupersededAt == null && date.Step == NoticeStep).MinAsync(date => (DateOnly?)date.Practical, ct);
}
