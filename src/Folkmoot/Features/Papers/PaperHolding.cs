using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Files;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Papers;

/// <summary>Legal holds: placed and lifted by legal, each with a reason.</summary>
public sealed class PaperHolding(Db db, Clock clock)
{
    public async Task<Attempt<Paper>> PlaceAsync(Paper paper, string? why, Person person, CancellationToken ct)
    {
        if (Wrong(person, why, "hold-why") is { } objection) return objection;
        if (paper.IsHeld) return new Objection("", "A legal hold stands on this paper already.");
        if (paper.RemovedOn is not null) return new Objection("", "The file of this paper was removed because its time was over.");
        paper.IsHeld = true;
        db.Add(new PaperHold { Id = clock.NewId(), AuthorityId = paper.AuthorityId, PaperId = paper.Id, Openness = PaperHistory.Beside(paper.Openness), PlacedOn = clock.Today, PlacedBy = person.Title, Why = FileName.Seen(why) });
        db.Note(clock, paper, PaperDeed.Held, person.Title, FileName.Seen(why));
        return await db.TryAsync(new Act(person.Who, $"Placed a legal hold on paper {paper.Id} of {PaperOwner.Of(paper).Name}: {FileName.Seen(why)}"), paper, ct, Papers.Moved);
    }

    public async Task<Attempt<Paper>> LiftAsync(Paper paper, string? why, Person person, CancellationToken ct)
    {
        if (Wrong(person, why, "lift-why") is { } objection) return objection;
        if (!paper.IsHeld) return new Objection("", "No legal hold stands on this paper.");
        paper.IsHeld = false;
        foreach (var hold in paper.Holds.Where(hold => hold.LiftedOn is null)) (hold.LiftedOn, hold.LiftedBy, hold.WhyLifted) = (clock.Today, person.Title, FileName.Seen(why));
        db.Note(clock, paper, PaperDeed.HoldLifted, person.Title, FileName.Seen(why));
        return await db.TryAsync(new Act(person.Who, $"Lifted the legal hold on paper {paper.Id} of {PaperOwner.Of(paper).Name}: {FileName.Seen(why)}"), paper, ct, Papers.Moved);
    }

    private static Objection? Wrong(Person person, string? why, string field) =>
        !person.May(Thing.Paper, Deed.Hold) ? new("", "Legal holds are placed and lifted by legal.")
        : FileName.Seen(why).Length == 0 ? new(field, "Give the reason.") : null;
}
