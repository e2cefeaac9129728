using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Law.Restriction;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Files;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Papers;

/// <summary>How a paper is to be handled, as somebody asks for it.</summary>
public sealed record NewHandling(string? Title, DocumentKind Kind, Handling Handling, PublishedWith With, Withholding? Withholding, DateOnly? ReviewOn, Guid? OpenPartId);

/// <summary>Settling how a paper is handled, publishing it, and releasing what was withheld.</summary>
public sealed class PaperHandling(Db db, Clock clock)
{
    /// <summary>Writes down how a paper is handled. What is not published yet may be settled bit by bit; what is has to be whole.</summary>
    public async Task<Attempt<Paper>> SettleAsync(Paper paper, NewHandling asked, Person person, CancellationToken ct)
    {
        List<Objection> objections = [.. Papers.Wrong(new(asked.Title, asked.Kind, asked.Handling, asked.With), person)];
        if (!person.May(Thing.Paper, Deed.Edit, paper.Openness)) return new Objection("", "Your roles do not let you change this paper.");
        var (wasOpen, isPublished) = (paper.Openness == Openness.Open, paper.PublishedOn is not null);
        if (isPublished && asked.Handling == Handling.Open && paper.Handling != Handling.Open) objections.Add(new("handling", "What was withheld is released with a reason, on the page of the paper."));
        if (asked.OpenPartId is { } part && !await IsOpenPartAsync(paper, part, ct)) objections.Add(new("open-part", "The open part is an open paper beside this one."));
        if (isPublished) objections.AddRange(PaperChecks.Of(asked.Handling, asked.Withholding, asked.ReviewOn, asked.OpenPartId is not null, clock.Today));
        if (objections.Count > 0) return objections;
        (paper.Title, paper.Kind, paper.Handling, paper.PublishedWith) = (FileName.Seen(asked.Title), asked.Kind, asked.Handling, asked.With);
        (paper.Withholding, paper.ReviewOn, paper.OpenPartId) = asked.Handling == Handling.Open ? (null, null, null) : (asked.Withholding, asked.ReviewOn, asked.OpenPartId);
        paper.Guard(PaperWords.Guard(asked.Handling, isPublished));
        var did = wasOpen && asked.Handling != Handling.Open ? PaperDeed.TakenBack : PaperDeed.Handled;
        db.Note(clock, paper, did, person.Title, PaperWords.Restriction(paper.Handling, paper.Withholding) ?? "Open");
        return await db.TryAsync(new Act(person.Who, $"{(did == PaperDeed.TakenBack ? "Took back" : "Settled the handling of")} paper {paper.Id} of {PaperOwner.Of(paper).Name}: {paper.Handling.InWords().ToLowerInvariant()}"), paper, ct, Papers.Moved);
    }

    /// <summary>Publishes a paper, with its open part where it has one.</summary>
    public async Task<Attempt<Paper>> PublishAsync(Paper paper, Person person, CancellationToken ct)
    {
        var objections = await PlaceAsync(paper, person, ct);
        return objections.Count > 0 ? objections : await db.TryAsync(new Act(person.Who, $"Published paper {paper.Id} of {PaperOwner.Of(paper).Name}: {paper.Handling.InWords().ToLowerInvariant()}"), paper, ct, Papers.Moved);
    }

    /// <summary>
    /// Publishes the papers of a decision that go out with its notice; those of the draft that it was become its own. Nothing is saved here:
    /// whoever publishes the notice saves it all, or nothing when a paper is not ready.
    /// </summary>
    public async Task<IReadOnlyList<Objection>> WithNoticeAsync(Guid decision, Guid? draft, Person person, CancellationToken ct)
    {
        var papers = await Waiting().Where(p => p.DecisionId == decision || (draft != null && p.DraftId == draft)).ToListAsync(ct);
        foreach (var paper in papers) paper.DecisionId = decision;
        return await WithAsync(papers.Where(paper => paper.PublishedWith == PublishedWith.Notice), person, ct);
    }

    /// <summary>The same for the papers that go out with its record.</summary>
    public async Task<IReadOnlyList<Objection>> WithRecordAsync(Guid decision, Person person, CancellationToken ct) =>
        await WithAsync(await Waiting().Where(p => p.DecisionId == decision && p.PublishedWith == PublishedWith.Record).ToListAsync(ct), person, ct);

    private IQueryable<Paper> Waiting() => db.Papers.AsSplitQuery().Include(p => p.Versions).Include(p => p.History).Include(p => p.Holds).Include(p => p.Decision).Include(p => p.OpenPart)
        .Where(p => p.PublishedOn == null && p.RemovedOn == null).OrderBy(p => p.Id);

    private async Task<IReadOnlyList<Objection>> WithAsync(IEnumerable<Paper> papers, Person person, CancellationToken ct)
    {
        List<Objection> objections = [];
        // One may have been published meanwhile as the open part of another.
        foreach (var paper in papers.Where(paper => paper.PublishedOn is null))
        {
            objections.AddRange((await PlaceAsync(paper, person, ct)).Select(objection => new Objection("", $"The paper “{paper.Title}” is to be published with it and is not ready. {objection.Says}")));
        }
        return objections;
    }

    /// <summary>Releases to the public what was withheld.</summary>
    public async Task<Attempt<Paper>> ReleaseAsync(Paper paper, string? why, Person person, CancellationToken ct)
    {
        if (!person.May(Thing.Paper, Deed.Settle, paper.Openness)) return new Objection("", "Releasing a withheld paper is for legal and democratic services.");
        if (paper.PublishedOn is null || paper.Handling == Handling.Open) return new Objection("", "Only a paper that is published and withheld is released.");
        if (PaperOwner.Of(paper).IsWithheld) return new Objection("", "What the paper belongs to is withheld itself.");
        if (paper.RemovedOn is not null) return new Objection("", "The file of this paper was removed because its time was over.");
        if (FileName.Seen(why).Length == 0) return new Objection("release-why", "Say why it is withheld no longer: why the balance has changed, or what no longer forbids showing it.");
        var until = PaperWords.Restriction(paper.Handling, paper.Withholding);
        (paper.Handling, paper.ReviewOn, paper.PublishedOn, paper.SortKey) = (Handling.Open, null, clock.Today, SortKey.Of(clock.Today, paper.Id));
        paper.Guard(Openness.Open);
        db.Note(clock, paper, PaperDeed.Released, person.Title, $"{FileName.Seen(why)} Until then: {until}.");
        return await db.TryAsync(new Act(person.Who, $"Released paper {paper.Id} of {PaperOwner.Of(paper).Name} to the public: {FileName.Seen(why)}"), paper, ct, Papers.Moved);
    }

    private async Task<List<Objection>> PlaceAsync(Paper paper, Person person, CancellationToken ct)
    {
        if (paper.PublishedOn is not null) return [new("", "The paper is published already.")];
        if (!person.May(Thing.Paper, Deed.Publish, paper.Openness)) return [new("", "Publishing papers is for democratic services.")];
        if (paper is { DecisionId: null, MeetingId: null }) return [new("", "The paper belongs to a draft, which nobody but those who work on it sees. It can be published once there is a notice.")];
        if (paper.Handling == Handling.Open && PaperOwner.Of(paper).IsWithheld) return [new("", "What the paper belongs to is withheld, so the paper cannot be open.")];
        var objections = PaperChecks.Of(paper.Handling, paper.Withholding, paper.ReviewOn, paper.OpenPartId is not null, clock.Today);
        if (objections.Count > 0) return objections;
        if (paper.Handling != Handling.Open && paper.OpenPartId is { } id)
        {
            var part = await db.Papers.AsSplitQuery().Include(p => p.Versions).Include(p => p.History).Include(p => p.Holds).Include(p => p.Decision).FirstAsync(p => p.Id == id, ct);
            if (part.Handling != Handling.Open) return [new("open-part", "Its open part is not open any more. Choose another, or say why there can be none.")];
            if (part.PublishedOn is null && await PlaceAsync(part, person, ct) is { Count: > 0 } inTheWay) return inTheWay;
        }
        (paper.PublishedOn, paper.SortKey) = (clock.Today, SortKey.Of(clock.Today, paper.Id));
        paper.Guard(PaperWords.Guard(paper.Handling, isPublished: true));
        db.Note(clock, paper, PaperDeed.Published, person.Title, PaperWords.Restriction(paper.Handling, paper.Withholding));
        return [];
    }

    private Task<bool> IsOpenPartAsync(Paper paper, Guid part, CancellationToken ct) =>
        db.Papers.Where(PaperOwner.Of(paper).Owns()).AnyAsync(p => p.Id == part && p.Id != paper.Id && p.Handling == Handling.Open && p.RemovedOn == null, ct);
}
