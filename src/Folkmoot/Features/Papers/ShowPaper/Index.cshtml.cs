using Folkmoot.Features.Authorities;
using Folkmoot.Law.Restriction;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Values;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.Papers.ShowPaper;

/// <summary>A paper: its versions, how it is handled, what was done to it, and what may be done.</summary>
public sealed class IndexModel(Papers papers, PaperHandling handling, PaperHolding holding, Clock clock, CurrentAuthority authority, Person person) : PaperPage(papers, authority, person)
{
    /// <summary>The reason typed.</summary>
    [BindProperty]
    public string? Why { get; set; }

    /// <summary>What it still has to say before it can be published.</summary>
    public IReadOnlyList<Objection> Missing => Paper.PublishedOn is null ? PaperChecks.Of(Paper.Handling, Paper.Withholding, Paper.ReviewOn, Paper.OpenPartId is not null, clock.Today) : [];

    public bool MayPublish => Paper is { PublishedOn: null, RemovedOn: null } && Paper is not { DecisionId: null, MeetingId: null } && Person.May(Thing.Paper, Deed.Publish, Paper.Openness);

    public bool MayRelease => Paper is { PublishedOn: not null, RemovedOn: null } && Paper.Handling != Handling.Open && Person.May(Thing.Paper, Deed.Settle, Paper.Openness);

    public bool MayHold => Person.May(Thing.Paper, Deed.Hold) && Paper.RemovedOn is null;

    public bool IsDueForReview => Paper.ReviewOn <= clock.Today;

    /// <summary>The page of what it belongs to.</summary>
    public string Owner => Paper switch
    {
        { Decision: { } decision } => Authority.Link($"decisions/{decision.Slug}/papers"),
        { MeetingId: { } meeting, Item: { } item } => Authority.Link($"meetings/{meeting}/items/{Uri.EscapeDataString(item)}/papers"),
        _ => Authority.Link("drafts"),
    };

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await FindAsync(id, ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostPublishAsync(Guid id, CancellationToken ct) => DoAsync(id, () => handling.PublishAsync(Paper, Person, ct), ct);

    public Task<IActionResult> OnPostReleaseAsync(Guid id, CancellationToken ct) => DoAsync(id, () => handling.ReleaseAsync(Paper, Why, Person, ct), ct);

    public Task<IActionResult> OnPostHoldAsync(Guid id, CancellationToken ct) => DoAsync(id, () => holding.PlaceAsync(Paper, Why, Person, ct), ct);

    public Task<IActionResult> OnPostLiftAsync(Guid id, CancellationToken ct) => DoAsync(id, () => holding.LiftAsync(Paper, Why, Person, ct), ct);

    private async Task<IActionResult> DoAsync(Guid id, Func<Task<Attempt<Paper>>> act, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        var attempt = await act();
        // What was refused may have been changed in memory on the way.
        if (attempt.Done is null && !await FindAsync(id, ct)) return NotFound();
        return After(attempt);
    }
}
