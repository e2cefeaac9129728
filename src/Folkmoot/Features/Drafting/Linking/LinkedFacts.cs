using Folkmoot.Data;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Routes.OfContract;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Microsoft.EntityFrameworkCore;
using Route = Folkmoot.Law.Routes.Route;

namespace Folkmoot.Features.Drafting.Linking;

/// <summary>The facts that a draft was given by the register, and what the register says now.</summary>
public sealed class LinkedFacts(Db db, Clock clock)
{
    /// <summary>What the register says of a contract today, in a fixed number of queries; nothing when the contract is not there.</summary>
    public async Task<IReadOnlyList<RegisterFact>> NowAsync(Guid authority, Guid? contractId, CancellationToken ct)
    {
        if (contractId is null || await ContractAsync(authority, contractId.Value, ct) is not { } contract) return [];
        return RegisterFact.Of(contract, await RoutesAsync(contract, ct));
    }

    /// <summary>The draft's facts beside the register's.</summary>
    public async Task<IReadOnlyList<FactChange>> CompareAsync(Draft draft, CancellationToken ct) =>
        FactChange.Between(draft.Facts, await NowAsync(draft.AuthorityId, draft.ContractId, ct));

    /// <summary>Takes the register's value of one fact, or of every fact that differs, into the draft; a fact that is no longer in the register goes.</summary>
    /// <returns>Why not, in words; null when it is done.</returns>
    public async Task<string?> TakeAsync(Draft draft, string? key, Person person, CancellationToken ct)
    {
        if (Refusal(draft, person) is { } refusal) return refusal;
        var changes = (await CompareAsync(draft, ct)).Where(change => change.Differs && (key is null || change.Key == key)).ToList();
        foreach (var change in changes) Take(draft, change);
        return changes.Count == 0 ? "The draft has what the register says." : await SaveAsync(new Act(person.Who, $"took {string.Join(", ", changes.Select(change => change.Label))} from the register into draft {draft.Number}"), ct);
    }

    /// <summary>Leaves the draft's value as it is although the register's is another, until that changes again.</summary>
    /// <returns>Why not, in words; null when it is done.</returns>
    public async Task<string?> LeaveAsync(Draft draft, string key, Person person, CancellationToken ct)
    {
        if (Refusal(draft, person) is { } refusal) return refusal;
        if ((await CompareAsync(draft, ct)).FirstOrDefault(change => change.Key == key && change.Differs && change.Kept is not null) is not { } change) return "The draft has what the register says.";
        change.Kept!.NotTaken = change.Now?.Value ?? "";
        return await SaveAsync(new Act(person.Who, $"left {change.Label} of draft {draft.Number} as it was"), ct);
    }

    internal LinkedFact New(Guid draftId, Guid authority, RegisterFact fact, int place) => new()
    {
        Id = clock.NewId(), AuthorityId = authority, DraftId = draftId, Key = fact.Key, Label = fact.Label, Value = fact.Value, SourceKind = fact.SourceKind, SourceId = fact.SourceId, Place = place,
    };

    internal Task<Contract?> ContractAsync(Guid authority, Guid contractId, CancellationToken ct) =>
        db.Contracts.AsNoTracking().AsSplitQuery().Include(c => c.Terms).Include(c => c.Options).Include(c => c.FundingLines).FirstOrDefaultAsync(c => c.AuthorityId == authority && c.Id == contractId, ct);

    internal async Task<IReadOnlyList<Route>> RoutesAsync(Contract contract, CancellationToken ct)
    {
        var asked = new Asked(null, null, null, clock.Today);
        var routes = await ContractRoutes.FindAsync(db, contract.AuthorityId, contract.Slug, asked, clock.Today, ct);
        return asked.Problems.Count > 0 ? [] : routes?.Answer.Routes ?? [];
    }

    private static string? Refusal(Draft draft, Person person) =>
        person.May(Thing.Draft, Deed.Edit, draft.State) ? null : Words.MayNotWrite(draft.State);

    private void Take(Draft draft, FactChange change)
    {
        if (change.Kept is { } kept && change.Now is { } now) (kept.Value, kept.Label, kept.NotTaken) = (now.Value, now.Label, null);
        else if (change.Kept is { } gone) db.Remove(gone);
        else db.Add(New(draft.Id, draft.AuthorityId, change.Now!, draft.Facts.Count == 0 ? 1 : draft.Facts.Max(fact => fact.Place) + 1));
    }

    private async Task<string?> SaveAsync(Act act, CancellationToken ct)
    {
        try
        {
            await db.SaveAsync(act, ct);
            return null;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return "Somebody else changed the same facts at that moment. Look at them again.";
        }
    }
}
