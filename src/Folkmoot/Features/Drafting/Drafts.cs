using Folkmoot.Data;
using Folkmoot.Features.Drafting.Linking;
using Folkmoot.Features.Drafting.Writing;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Drafting;

/// <summary>A draft that was started, or why none was.</summary>
public sealed record Started(Draft? Draft, string? Refusal);

/// <summary>Drafts of an authority: started, found, moved on. What is written in them is <see cref="Writing.Sections"/>.</summary>
public sealed class Drafts(Db db, Clock clock, LinkedFacts facts)
{
    private const int Attempts = 5;

    /// <summary>The draft with its sections and facts, to be changed; null when there is none that the reader may see.</summary>
    public Task<Draft?> FindAsync(Guid authority, int number, CancellationToken ct) =>
        db.Drafts.AsSplitQuery().Include(d => d.Sections).Include(d => d.Facts).FirstOrDefaultAsync(d => d.AuthorityId == authority && d.Number == number, ct);

    /// <summary>Starts a draft from a contract, with what the register holds of it, or from nothing.</summary>
    public async Task<Started> StartAsync(Guid authority, Guid? contractId, Person person, CancellationToken ct)
    {
        if (!person.May(Thing.Draft, Deed.Start)) return new(null, "Your roles do not let you start a draft.");
        var contract = contractId is null ? null : await facts.ContractAsync(authority, contractId.Value, ct);
        if (contractId is not null && contract is null) return new(null, "There is no such contract.");
        var routes = contract is null ? [] : await facts.RoutesAsync(contract, ct);
        var about = contract is null ? "from nothing" : $"from the contract {contract.Title}";
        for (var attempt = 1; ; attempt++)
        {
            var last = await db.Drafts.IgnoreQueryFilters().Where(d => d.AuthorityId == authority).MaxAsync(d => (int?)d.Number, ct) ?? 0;
            var draft = new Draft { Id = clock.NewId(), AuthorityId = authority, Number = last + 1, ContractId = contract?.Id, StartedBy = person.Who, StartedAt = clock.Now };
            draft.Sections.AddRange(new FirstWords(draft, clock).Of(contract, routes));
            if (contract is not null) draft.Facts.AddRange(RegisterFact.Of(contract, routes).Select((fact, at) => facts.New(draft.Id, authority, fact, at + 1)));
            db.Add(draft);
            try
            {
                await db.SaveAsync(new Act(person.Who, $"started draft {draft.Number} {about}"), ct);
                return new(draft, null);
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // Somebody started another at the same moment and has the number.
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>Gives a draft up, or takes one that was ready back to writing, with a reason.</summary>
    /// <returns>Why not, in words; null when it is done.</returns>
    public async Task<string?> MoveAsync(Draft draft, DraftState to, string? why, Person person, CancellationToken ct)
    {
        var allowed = (draft.State, to) switch
        {
            (DraftState.ReadyForSignOff or DraftState.SignedOff, DraftState.Open) => person.May(Thing.Draft, Deed.Withdraw, draft.State),
            (DraftState.Open or DraftState.ReadyForSignOff, DraftState.Abandoned) => person.May(Thing.Draft, Deed.Withdraw, draft.State),
            _ => false,
        };
        if (!allowed) return $"A draft that is “{draft.State.InWords().ToLowerInvariant()}” cannot be moved by you to “{to.InWords().ToLowerInvariant()}”.";
        if (string.IsNullOrWhiteSpace(why)) return "Give the reason.";
        draft.State = to;
        try
        {
            await db.SaveAsync(new Act(person.Who, $"moved draft {draft.Number} to “{to.InWords().ToLowerInvariant()}”: {why.Trim()}"), ct);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return "Somebody else moved the draft at that moment. Look at it again.";
        }
    }
}
