using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Drafting.Settling;
using Folkmoot.Features.SignOffs.Acting;
using Folkmoot.Features.SignOffs.Asking;
using Folkmoot.Features.SignOffs.Changes;
using Folkmoot.Features.SignOffs.Signing;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Values;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.SignOffs.ShowSignOff;

/// <summary>Who signs a draft off, what each said, what changed since, and the buttons of those whose turn it is.</summary>
public sealed class IndexModel(Db db, Clock clock, Drafts drafts, CurrentAuthority authority, Person person, Rounds rounds, Signatures signatures, SignOffGate gate, ChangesSince changes, ActingFor acting, Signatories signatories)
    : DraftPage(drafts, authority, person)
{
    /// <summary>The last round; null before the draft was first sent.</summary>
    public SignOffRound? Round { get; private set; }

    public IReadOnlyList<Shown> SignOffs { get; private set; } = [];

    /// <summary>The rounds before, the latest first.</summary>
    public IReadOnlyList<SignOffRound> Earlier { get; private set; } = [];

    /// <summary>Words that were typed beside a signature that is not asked any more; null when there are none.</summary>
    public string? Homeless => sent is { } one && SignOffs.All(shown => shown.SignOff.Id != one.Id) && !string.IsNullOrWhiteSpace(one.Words) ? one.Words : null;

    /// <summary>What stands in the way of sending; null while it may not be sent by the reader.</summary>
    public Readiness? Readiness { get; private set; }

    private (Guid Id, string? Words, Objection Refused)? sent;

    public string Here => $"{Address}/sign-off";

    public IEnumerable<(string? Field, string? Words)> WrongHere => sent is { } one ? [(one.Refused.Field.Length == 0 ? null : $"words-{one.Id:N}", one.Refused.Says)] : [(null, Refusal)];

    public new string Titled(string what) => sent is null ? base.Titled(what) : "Error: " + base.Titled(what);

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken ct)
    {
        if (!await FindAsync(number, ct)) return NotFound();
        await LookAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostSendAsync(int number, CancellationToken ct)
    {
        if (!await FindAsync(number, ct)) return NotFound();
        Refusal = await rounds.SendAsync(Draft, Person, ct);
        return Refusal is null ? Redirect(Here) : await AgainAsync(number, ct);
    }

    public Task<IActionResult> OnPostSignAsync(int number, Guid id, string? words, CancellationToken ct) => DoAsync(number, id, words, signatures.SignAsync(Authority.Id, number, id, words, Person, ct), ct);

    public Task<IActionResult> OnPostReturnAsync(int number, Guid id, string? words, CancellationToken ct) => DoAsync(number, id, words, signatures.ReturnAsync(Authority.Id, number, id, words, Person, ct), ct);

    public Task<IActionResult> OnPostCommentAsync(int number, Guid id, string? words, CancellationToken ct) => DoAsync(number, id, words, signatures.CommentAsync(Authority.Id, number, id, words, Person, ct), ct);

    private async Task<IActionResult> DoAsync(int number, Guid id, string? words, Task<Objection?> act, CancellationToken ct)
    {
        if (await act is not { } refused) return Redirect(Authority.Link($"drafts/{number}/sign-off"));
        sent = (id, words, refused);
        return await AgainAsync(number, ct);
    }

    private async Task<IActionResult> AgainAsync(int number, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        if (!await FindAsync(number, ct)) return NotFound();
        await LookAsync(ct);
        return Page();
    }

    private async Task LookAsync(CancellationToken ct)
    {
        if (Draft.State == DraftState.Open && Person.May(Thing.Draft, Deed.Settle, Draft.State)) Readiness = await gate.LookAsync(Draft, ct);
        if ((Round = await rounds.LastAsync(Draft, ct)) is not { } round) return;
        var earlier = round.SignOffs.Where(one => one.State != SignOffState.Signed).Select(one => one.EarlierId).OfType<Guid>().ToList();
        var given = earlier.Count == 0 ? [] : await db.SignOffs.AsNoTracking().Where(one => one.AuthorityId == Draft.AuthorityId && earlier.Contains(one.Id)).ToListAsync(ct);
        given.AddRange(round.SignOffs.Where(one => one.State == SignOffState.Signed));
        var since = await changes.OfAsync(Draft, given, ct);
        Earlier = await rounds.BeforeAsync(round, ct);
        var who = await signatories.OfAsync(round, ct);
        var acted = await acting.OfAsync(Authority.Id, Person, ct);
        SignOffs = [.. round.SignOffs.Select(one => Show(one, round, given.Find(other => other.Id == (one.State == SignOffState.Signed ? one.Id : one.EarlierId)), since, acted) with { Who = who[one.Id] })];
    }

    private Shown Show(SignOff one, SignOffRound round, SignOff? given, IReadOnlyDictionary<Guid, Since> since, IReadOnlyList<ActedFor> acted)
    {
        var mine = sent is { } typed && typed.Id == one.Id ? typed : default;
        return new(
            one, given, given is null ? null : since[given.Id], Capacity.Of(one, round, Draft, Person, acted), Person.May(Thing.SignOff, Deed.Settle),
            one.State == SignOffState.Asked && one.Due < clock.Today, mine.Words, mine.Refused is { Field.Length: > 0 } problem ? problem.Says : null);
    }
}
