using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Pages;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Implementation;

/// <summary>Carrying a decision out: what it does to the register, in one transaction with its history.</summary>
public sealed class Implementations(Db db, Clock clock)
{
    /// <param name="decisionId">The decision.</param>
    /// <param name="acts">What it does to the register, in order; none when it changes nothing there.</param>
    /// <param name="why">What is to be said of it; has to be said when it changes nothing in the register.</param>
    /// <param name="person">Who carries it out.</param>
    /// <param name="ct">Stops it before it is saved.</param>
    public async Task<Attempt<Decision>> CarryOutAsync(Guid decisionId, IReadOnlyList<NewRegisterAct> acts, string? why, Person person, CancellationToken ct)
    {
        if (await db.Decisions.FirstOrDefaultAsync(d => d.Id == decisionId, ct) is not { } decision) return new Objection("", "There is no such decision.");
        List<Objection> objections = [.. Standing(decision, person, clock.Today)];
        if (acts.Count == 0 && string.IsNullOrWhiteSpace(why)) objections.Add(new("why", "Say how it was carried out, since it changes nothing in the register."));
        if (objections.Count > 0) return objections;
        var changes = await ReadAsync(decision, acts, why, person, ct);
        objections.AddRange(await UnknownAsync(decision, acts, ct));
        if (objections.Count == 0) objections.AddRange(acts.SelectMany((act, at) => changes.Do(act, at + 1)));
        if (objections.Count > 0)
        {
            db.ChangeTracker.Clear();
            return objections;
        }
        if (decision.CallIn == CallInState.Implement)
        {
            decision.CallIn = CallInState.Closed;
            db.Note(clock, decision, CallInState.Closed, clock.Today, person.Title, "The decision that was called in has been carried out.");
        }
        decision.Implementation = ImplementationState.Done;
        db.Note(clock, decision, ImplementationState.Done, clock.Today, person.Title, string.Join(' ', [.. changes.Said, .. Reason(why) is { } reason ? [reason] : Array.Empty<string>()]));
        return await db.TryAsync(new Act(person.Who, $"Carried out decision {decision.Reference ?? decision.Title}"), decision, ct);
    }

    private async Task<RegisterChanges> ReadAsync(Decision decision, IReadOnlyList<NewRegisterAct> acts, string? why, Person person, CancellationToken ct)
    {
        var done = await db.RegisterActs.CountAsync(a => a.DecisionId == decision.Id, ct);
        var changes = new RegisterChanges(db, clock, decision, done, person.Title, Reason(why));
        await changes.ReadAsync(acts.SelectMany(Named), ct);
        if (acts.Count == 0) changes.Nothing();
        return changes;
    }

    private async Task<IReadOnlyList<Objection>> UnknownAsync(Decision decision, IReadOnlyList<NewRegisterAct> acts, CancellationToken ct)
    {
        List<NewContract> begun = [.. acts.OfType<NewContract>()];
        List<Guid> providers = [.. begun.SelectMany(c => c.Providers).Distinct()], services = [.. begun.Select(c => c.ServiceId).OfType<Guid>().Distinct()];
        if (providers.Count > 0 && (await db.Providers.Where(p => p.AuthorityId == decision.AuthorityId && providers.Contains(p.Id)).ToListAsync(ct)).Count < providers.Count) return [new("providers", "A provider is not one that this authority knows.")];
        if (services.Count > 0 && await db.Services.CountAsync(s => s.AuthorityId == decision.AuthorityId && services.Contains(s.Id), ct) < services.Count) return [new("service", "The service is not one of this authority.")];
        return [];
    }

    private static string? Reason(string? why) => string.IsNullOrWhiteSpace(why) ? null : why.Trim();

    private static IEnumerable<Guid> Named(NewRegisterAct act) => act switch
    {
        NewTerm term => [term.ContractId],
        NewOptionTakenUp option => [option.ContractId],
        NewContract { FollowsId: { } before } => [before],
        _ => [],
    };

    internal static IEnumerable<Objection> Standing(Decision decision, Person person, DateOnly today)
    {
        if (!person.May(Thing.Decision, Deed.Settle)) yield return new("", "Carrying a decision out is for its author and the director.");
        else if (decision.Implementation == ImplementationState.Done) yield return new("", "The decision has been carried out already. What turned out wrong is undone by a further act.");
        else if (decision.Implementation != ImplementationState.InForce || !person.May(Thing.Decision, Deed.Settle, decision.Implementation)) yield return new("", NotYet(decision));
        else if (decision.EffectiveFrom > today) yield return new("", $"The decision is in force from {decision.EffectiveFrom.Value.InWords()}; nobody may act on it before.");
    }

    private static string NotYet(Decision decision) => decision.CallIn switch
    {
        _ when !decision.State.IsMade() => "The decision has not been made, so there is nothing to carry out.",
        _ when decision.State == DecisionState.Refused => "The decision was refused, so there is nothing to carry out.",
        CallInState.Unknown => "The record of the decision has not been published, so it is not in force.",
        CallInState.Open => $"The decision may still be called in; nobody may act on it before {decision.EffectiveFrom?.InWords() ?? "the window has passed"}.",
        var state => $"The decision is not in force: {state.InWords().ToLowerInvariant()}.",
    };
}
