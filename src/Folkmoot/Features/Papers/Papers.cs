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

/// <summary>Papers: found, added, replaced by a new version.</summary>
public sealed class Papers(Db db, Clock clock, PaperFiles files)
{
    private const int LongestTitle = 250;

    /// <summary>What somebody is told who acts on a paper as it no longer stands.</summary>
    public static readonly Objection Moved = new("", "Somebody changed this paper after you opened it, and nothing was written. Look at the paper as it stands now, and send it again if it still holds.");

    /// <summary>The paper with all that hangs on it, to be changed; null when there is none that the reader may see, or what it belongs to is withheld from them.</summary>
    public async Task<Paper?> FindAsync(Guid authority, Guid id, CancellationToken ct)
    {
        var paper = await db.Papers.AsSplitQuery().Include(p => p.Versions).Include(p => p.History).Include(p => p.Holds).Include(p => p.OpenPart).Include(p => p.Decision).Include(p => p.Meeting).ThenInclude(m => m!.Body)
            .FirstOrDefaultAsync(p => p.AuthorityId == authority && p.Id == id, ct);
        return paper is { DecisionId: not null, Decision: null } ? null : paper;
    }

    /// <summary>What is wrong with a paper that is to be added, before its file is looked at.</summary>
    public static List<Objection> Wrong(NewPaper paper, Person person)
    {
        List<Objection> objections = [];
        if (!person.May(Thing.Paper, Deed.Start)) objections.Add(new("", "Your roles do not let you add a paper."));
        if (FileName.Seen(paper.Title).Length is var length && length is 0 or > LongestTitle) objections.Add(new("title", length == 0 ? "Give the paper a title." : $"A title has at most {LongestTitle} characters."));
        if (paper.Handling is null or Handling.NotSettled) objections.Add(new("handling", "Say whether the paper is open, exempt or confidential."));
        else if (paper.Handling == Handling.Confidential && !person.May(Thing.Paper, Deed.See, Openness.Confidential)) objections.Add(new("handling", "A confidential paper is added by somebody who may see confidential papers: legal, democratic services or a director."));
        return objections;
    }

    /// <summary>Adds a paper. It is a working paper until it is published; a confidential one is confidential at once.</summary>
    public async Task<Attempt<Paper>> AddAsync(PaperOwner owner, NewPaper asked, TakenFile taken, Person person, CancellationToken ct)
    {
        if (Wrong(asked, person) is { Count: > 0 } objections) return objections;
        var (id, guard) = (clock.NewId(), PaperWords.Guard(asked.Handling!.Value, isPublished: false));
        var paper = new Paper
        {
            Id = id, AuthorityId = owner.AuthorityId, DecisionId = owner.DecisionId, DraftId = owner.DraftId, MeetingId = owner.MeetingId, Item = owner.Item, Title = FileName.Seen(asked.Title), Kind = asked.Kind,
            Handling = asked.Handling.Value, PublishedWith = asked.With, Openness = guard, Words = taken.Words, SortKey = SortKey.Of(clock.Today, id),
        };
        paper.Versions.Add(Version(paper, taken, why: null, person));
        db.Add(paper);
        db.Note(clock, paper, PaperDeed.Added, person.Title, why: null);
        return await KeepAsync(paper, taken, new Act(person.Who, $"Added a paper to {owner.Name}"), ct);
    }

    /// <summary>Replaces a paper by a new version that says so. The version before stays, and stays as open as it was.</summary>
    /// <param name="paper">The paper as it was found.</param>
    /// <param name="newest">The number of the version that the person saw.</param>
    /// <param name="why">Why it is replaced: printed with it.</param>
    /// <param name="taken">The new file.</param>
    /// <param name="person">Who replaces it.</param>
    /// <param name="ct">Stops it before it is saved.</param>
    public async Task<Attempt<Paper>> ReplaceAsync(Paper paper, int newest, string? why, TakenFile taken, Person person, CancellationToken ct)
    {
        if (WrongToReplace(paper, newest, why, person) is { Count: > 0 } objections) return objections;
        if (paper.Versions.Single(version => version.Number == paper.Newest).Hash == taken.File.Hash) return new Objection("file", "This is the very file that is there already.");
        paper.Newest++;
        paper.Words = taken.Words;
        var version = Version(paper, taken, FileName.Seen(why), person);
        paper.Versions.Add(version);
        db.Add(version);
        db.Note(clock, paper, PaperDeed.Replaced, person.Title, FileName.Seen(why));
        return await KeepAsync(paper, taken, new Act(person.Who, $"Replaced paper {paper.Id} of {PaperOwner.Of(paper).Name} by version {paper.Newest}"), ct);
    }

    /// <summary>What stands in the way of replacing a paper, before the new file is looked at.</summary>
    public static List<Objection> WrongToReplace(Paper paper, int newest, string? why, Person person)
    {
        if (!person.May(Thing.Paper, Deed.Edit, paper.Openness)) return [new("", "Your roles do not let you replace this paper.")];
        if (paper.IsHeld) return [new("", "A legal hold stands on this paper: it is not replaced until legal lifts it.")];
        if (paper.RemovedOn is not null) return [new("", "The file of this paper was removed because its time was over.")];
        if (newest != paper.Newest) return [Moved];
        return FileName.Seen(why).Length == 0 ? [new("why", "Say why it is replaced: it is printed with the new version.")] : [];
    }

    private PaperVersion Version(Paper paper, TakenFile taken, string? why, Person person) => new()
    {
        Id = clock.NewId(), AuthorityId = paper.AuthorityId, PaperId = paper.Id, Openness = paper.Openness, Number = paper.Newest, Name = taken.Name, MediaType = taken.Type.MediaType, TypeInWords = taken.Type.InWords,
        Length = taken.File.Length, Hash = taken.File.Hash, ReceivedAt = clock.Now, ReceivedOn = clock.Today, ReceivedFrom = person.Title, WhyReplaced = why, Checked = taken.Checked,
    };

    // The bytes are there before a row names them; when no row does after all, they go again.
    private async Task<Attempt<Paper>> KeepAsync(Paper paper, TakenFile taken, Act act, CancellationToken ct)
    {
        var store = files.Of(paper.Id);
        var isNew = !store.Has(taken.File.Hash);
        store.Keep(taken.File);
        try
        {
            await db.SaveAsync(act, ct);
            return paper;
        }
        catch (Exception failed)
        {
            db.ChangeTracker.Clear();
            if (isNew && !await IsNamedAsync(paper.Id, taken.File.Hash)) store.Remove(taken.File.Hash);
            if (failed is DbUpdateException) return Moved;
            throw;
        }
    }

    // Asked without the request's own patience, which may be what failed.
    private Task<bool> IsNamedAsync(Guid paper, string hash) =>
        db.PaperVersions.IgnoreQueryFilters().AnyAsync(version => version.PaperId == paper && version.Hash == hash, CancellationToken.None);
}
