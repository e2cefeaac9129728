using Folkmoot.Data;
using Folkmoot.Platform;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Decisions;

/// <summary>Writes and saves the steps of a decision's histories, for whoever takes it a step further.</summary>
public static class Happenings
{
    /// <summary>What somebody is told who acts on a decision as it no longer stands.</summary>
    public static readonly Objection Moved = new("", "Somebody changed this decision after you opened it, and nothing was written. What you typed is below: look at the decision as it stands now, and send it again if it still holds.");

    /// <summary>Adds a step. The state is a value of one of the four enumerations, which says the track. Steps written together keep their order by a microsecond each.</summary>
    public static void Note(this Db db, Clock clock, Decision decision, Enum state, DateOnly on, string who, string? why) => db.Add(new DecisionEvent
    {
        Id = clock.NewId(), AuthorityId = decision.AuthorityId, DecisionId = decision.Id, Track = TrackOf(state), State = state.ToString(),
        On = on, RecordedAt = clock.Now.AddMicroseconds(db.ChangeTracker.Entries<DecisionEvent>().Count(e => e.State == EntityState.Added)), Who = who, Why = why, Source = "Folkmoot",
    });

    /// <summary>Gives a decision and all that is listed with it the place of its day.</summary>
    public static async Task PlaceAsync(this Db db, Decision decision, CancellationToken ct)
    {
        decision.SortKey = SortKey.Of(decision.Day, decision.Id);
        foreach (var link in await db.DecisionDivisions.Where(l => l.DecisionId == decision.Id).ToListAsync(ct)) link.SortKey = decision.SortKey;
        foreach (var link in await db.DecisionServices.Where(l => l.DecisionId == decision.Id).ToListAsync(ct)) link.SortKey = decision.SortKey;
        foreach (var consideration in await db.Considerations.Where(c => c.DecisionId == decision.Id).ToListAsync(ct)) consideration.SortKey = decision.SortKey;
    }

    /// <summary>Saves it all, or nothing when somebody changed one of the rows since they were read; <paramref name="moved"/> says so of what is no decision.</summary>
    public static async Task<Attempt<T>> TryAsync<T>(this Db db, Act act, T made, CancellationToken ct, Objection? moved = null)
        where T : class
    {
        try
        {
            await db.SaveAsync(act, ct);
            return made;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return moved ?? Moved;
        }
    }

    private static Track TrackOf(Enum state) => state switch
    {
        NoticeState => Track.Notice,
        DecisionState => Track.Decision,
        CallInState => Track.CallIn,
        ImplementationState => Track.Implementation,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state of a decision."),
    };
}
