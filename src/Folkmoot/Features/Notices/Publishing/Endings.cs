using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Pages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Notices.Publishing;

/// <summary>What came of ending a notice: the mark it got, or why it got none.</summary>
public sealed record EndResult(NoticeMark? Mark, string? Refusal);

/// <summary>Ends a notice whose decision will not be made under it: it is withdrawn, or it lapses once its day has passed. The notice itself stays as it was published.</summary>
public sealed class Endings(Db db, Clock clock, CurrentAuthority authority)
{
    public Task<EndResult> WithdrawAsync(int number, string? why, Person person, CancellationToken ct = default) => EndAsync(number, NoticeState.Withdrawn, why, person, ct);

    public Task<EndResult> LapseAsync(int number, string? why, Person person, CancellationToken ct = default) => EndAsync(number, NoticeState.Lapsed, why, person, ct);

    private async Task<EndResult> EndAsync(int number, NoticeState state, string? why, Person person, CancellationToken ct)
    {
        var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;
        await using var _ = own;
        await Turn.TakeAsync(db, authority.Id, ct);
        var notice = await db.Notices.AsNoTracking().Include(n => n.Mark).FirstOrDefaultAsync(n => n.AuthorityId == authority.Id && n.Number == number, ct);
        var decision = notice is null ? null : await db.Decisions.FirstOrDefaultAsync(d => d.AuthorityId == authority.Id && d.Id == notice.DecisionId, ct);
        if (notice is null || decision is null) return Refused("There is no such notice");
        if (Refusal(notice, decision, state, why, person) is { } refusal) return Refused(refusal);
        var mark = Mark(notice, decision, state, why!.Trim(), person);
        try
        {
            await db.SaveAsync(new Act(person.Who, $"Notice {number} {state.ToString().ToLowerInvariant()}: {mark.Why}"), ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return Refused("Somebody changed this decision at the same moment. Nothing was written: look at it and try again");
        }
        if (own is not null) await own.CommitAsync(ct);
        return new(mark, null);
    }

    private string? Refusal(Notice notice, Decision decision, NoticeState state, string? why, Person person)
    {
        var last = decision.Due.To ?? decision.Due.From;
        return !person.May(Thing.Notice, Deed.Withdraw, notice.State) ? notice.State is NoticeState.Published ? "Only democratic services ends notices" : $"{notice.State.InWords()} already: it stays as it is"
            : decision.MadeOn is not null || decision.State.IsMade() ? "The decision has been made under this notice: it stays as it is"
            : state == NoticeState.Lapsed && !(last < clock.Today) ? $"The notice can lapse when its day has passed; the decision is due {decision.Due.InWords()}. Withdraw it if the decision will not be made"
            : string.IsNullOrWhiteSpace(why) ? "Say why: it is published" : null;
    }

    private NoticeMark Mark(Notice notice, Decision decision, NoticeState state, string why, Person person)
    {
        var (now, who) = (clock.Now, person.Title.Length > 0 ? person.Title : "Democratic services");
        var mark = new NoticeMark
        {
            Id = clock.NewId(), AuthorityId = authority.Id, NoticeId = notice.Id, State = state, On = Clock.DayOf(now), At = now, Who = who, Why = why,
        };
        db.Add(mark);
        db.Add(Happened(decision, Track.Notice, state.ToString(), mark));
        (decision.Notice, decision.State) = (state, DecisionState.NotMade);
        db.Add(Happened(decision, Track.Decision, nameof(DecisionState.NotMade), mark));
        return mark;
    }

    private DecisionEvent Happened(Decision decision, Track track, string state, NoticeMark mark) => new()
    {
        // Keys of one millisecond are in no order, and a history is read in theirs.
        Id = Guid.CreateVersion7(new DateTimeOffset(mark.At).AddMilliseconds((int)track)), AuthorityId = authority.Id, DecisionId = decision.Id, Track = track, State = state, On = mark.On, RecordedAt = mark.At, Who = mark.Who, Why = mark.Why,
    };

    private static EndResult Refused(string why) => new(null, why);
}
