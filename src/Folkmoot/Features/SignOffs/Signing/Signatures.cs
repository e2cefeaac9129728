using Folkmoot.Data;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.SignOffs.Acting;
using Folkmoot.Features.SignOffs.Asking;
using Folkmoot.Features.SignOffs.Changes;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.SignOffs.Signing;

/// <summary>Gives signatures, returns drafts for change, and keeps comments. Two who act at once are taken one after the other; what the second can no longer do is refused in words.</summary>
public sealed class Signatures(Db db, Clock clock, Drafts drafts, Rounds rounds, ActingFor acting)
{
    /// <summary>The most characters of a comment or a reason.</summary>
    public const int Longest = 10_000;

    private const int Attempts = 5;

    private static readonly Objection Busy = new("", "Several people acted on this draft at that moment, and nothing was written. What you typed is below: look at the sign-offs as they stand, and send it again if it still holds.");

    private sealed record InHand(Draft Draft, SignOffRound Round, SignOff SignOff, Capacity Capacity, IReadOnlyList<DraftPaper> Papers);

    /// <summary>Signs. The last signature makes the draft signed off, in the same transaction.</summary>
    /// <returns>Why not; null when it is done.</returns>
    public Task<Objection?> SignAsync(Guid authority, int number, Guid id, string? comment, Person person, CancellationToken ct) => DoAsync(authority, number, id, comment, person, hand =>
    {
        if (hand.Capacity.Refusal is { } refusal) return (new("", refusal), "");
        Mark(hand, SignOffState.Signed, comment, person);
        hand.SignOff.Sections = [.. hand.Draft.Sections.OrderBy(s => s.Name).ThenBy(s => s.Place).Select(s => new SeenSection(s.Id, s.Name, s.Place, s.Version))];
        hand.SignOff.Facts = [.. hand.Draft.Facts.OrderBy(f => f.Place).Select(f => new SeenFact(f.Key, f.Label, f.Value)), .. hand.Papers.Select(paper => paper.Seen)];
        hand.Round.Given++;
        var isLast = hand.Round.SignOffs.TrueForAll(one => one.State == SignOffState.Signed);
        if (isLast) hand.Draft.State = DraftState.SignedOff;
        return (null, $"signed draft {number} off as {hand.SignOff.Whose}{Named(hand)}{(isLast ? ", which makes it signed off" : "")}");
    }, ct);

    /// <summary>Returns the draft for change, with a reason.</summary>
    /// <returns>Why not; null when it is done.</returns>
    public Task<Objection?> ReturnAsync(Guid authority, int number, Guid id, string? reason, Person person, CancellationToken ct) => DoAsync(authority, number, id, reason, person, hand =>
    {
        if (hand.Capacity.Refusal is { } refusal) return (new("", refusal), "");
        if (string.IsNullOrWhiteSpace(reason)) return (new("words", "Give the reason: it is shown to those who write the draft."), "");
        Mark(hand, SignOffState.Returned, reason, person);
        hand.Draft.State = DraftState.Open;
        hand.Round.ReturnedAt = clock.Now;
        return (null, $"returned draft {number} for change as {hand.SignOff.Whose}{Named(hand)}: {reason.Trim()}");
    }, ct);

    /// <summary>Says something beside a sign-off without giving it.</summary>
    /// <returns>Why not; null when it is done.</returns>
    public Task<Objection?> CommentAsync(Guid authority, int number, Guid id, string? words, Person person, CancellationToken ct) => DoAsync(authority, number, id, words, person, hand =>
    {
        if (!person.May(Thing.SignOff, Deed.Settle)) return (new("", "Your roles do not let you comment on sign-offs."), "");
        if (string.IsNullOrWhiteSpace(words)) return (new("words", "Write the comment."), "");
        db.Add(new SignOffComment { Id = clock.NewId(), AuthorityId = authority, DraftId = hand.Draft.Id, SignOffId = id, By = person.Who, ByTitle = person.Title, At = clock.Now, Words = words.Trim() });
        return (null, $"commented on {hand.SignOff.Whose} of draft {number}");
    }, ct);

    private async Task<Objection?> DoAsync(Guid authority, int number, Guid id, string? words, Person person, Func<InHand, (Objection? Refused, string Why)> act, CancellationToken ct)
    {
        if (words?.Length > Longest) return new("words", $"Use {Longest:#,##0} characters or fewer.");
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            if (await FindAsync(authority, number, id, person, ct) is not { } hand) return new("", "What you acted on is not asked any more: the draft was sent again. Look at what is asked now.");
            var (refused, why) = act(hand);
            if (refused is not null) return refused;
            try
            {
                await db.SaveAsync(new Act(person.Who, why), ct);
                return null;
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody else acted between our reading and our writing: look again at what may still be done.
                db.ChangeTracker.Clear();
            }
        }
        return Busy;
    }

    private async Task<InHand?> FindAsync(Guid authority, int number, Guid id, Person person, CancellationToken ct)
    {
        if (await drafts.FindAsync(authority, number, ct) is not { } draft || await rounds.LastAsync(draft, ct) is not { } round || round.SignOffs.Find(one => one.Id == id) is not { } signOff) return null;
        return new(draft, round, signOff, Capacity.Of(signOff, round, draft, person, await acting.OfAsync(authority, person, ct)), await DraftPaper.OfAsync(db, draft, ct));
    }

    private void Mark(InHand hand, SignOffState state, string? words, Person person)
    {
        var signOff = hand.SignOff;
        (signOff.State, signOff.By, signOff.ByTitle, signOff.At) = (state, person.Who, person.Title, clock.Now);
        (signOff.For, signOff.ForTitle, signOff.Words) = (hand.Capacity.For?.Email, hand.Capacity.For?.Title, string.IsNullOrWhiteSpace(words) ? null : words.Trim());
    }

    private static string Named(InHand hand) => hand.Capacity.For is { } away ? $" for {away.Email}" : "";
}
