using Folkmoot.Data;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Pages;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Implementation;

/// <summary>Undoing what a decision did to the register, by a further act that says why. What was done stays on the record.</summary>
public sealed class Undoings(Db db, Clock clock)
{
    public async Task<Attempt<RegisterAct>> UndoAsync(Guid actId, string why, Person person, CancellationToken ct)
    {
        if (await db.RegisterActs.Include(a => a.Decision).FirstOrDefaultAsync(a => a.Id == actId, ct) is not { Decision: { } decision } act) return new Objection("", "There is no such act.");
        var contract = await db.Contracts.Include(c => c.Terms).Include(c => c.Options).Include(c => c.Providers).AsSplitQuery().FirstOrDefaultAsync(c => c.Id == act.ContractId && c.AuthorityId == act.AuthorityId, ct);
        List<Objection> objections = [];
        if (!person.May(Thing.Decision, Deed.Settle, decision.Implementation)) objections.Add(new("", "Undoing what a decision did is for its author and the director."));
        if (act.Deed is RegisterDeed.Undid or RegisterDeed.ChangedNothing) objections.Add(new("", "There is nothing here to undo."));
        else if (await db.RegisterActs.AnyAsync(a => a.UndoesId == actId, ct)) objections.Add(new("", "It was undone already."));
        else if (contract is null || contract.End != act.EndAfter) objections.Add(new("", $"The contract has changed since{(contract?.End is { } end ? $" and now ends on {end.InWords()}" : "")}: undo what came after first."));
        else if (await StandsOnItAsync(act, contract, ct) is { } standing) objections.Add(standing);
        if (string.IsNullOrWhiteSpace(why)) objections.Add(new("why", "Say why it is undone."));
        if (objections.Count > 0) return objections;
        var undoing = await WriteAsync(act, contract!, why.Trim(), person, ct);
        decision.Implementation = ImplementationState.InForce;
        db.Note(clock, decision, ImplementationState.InForce, clock.Today, person.Title, $"{undoing.Says} {undoing.Why}");
        return await db.TryAsync(new Act(person.Who, $"Undid what decision {decision.Reference ?? decision.Title} did to {contract!.Title}: {why.Trim()}"), undoing, ct);
    }

    private async Task<Objection?> StandsOnItAsync(RegisterAct act, Contract contract, CancellationToken ct)
    {
        if (await db.FundingLines.AnyAsync(l => l.TermId == act.TermId, ct)) return new("", "Funding is recorded for the term: take that off first.");
        if (act.Deed != RegisterDeed.StartedContract) return null;
        if (contract.Start <= clock.Today) return new("", $"The contract began on {contract.Start!.Value.InWords()}. It can be ended by a decision, and no longer undone.");
        var more = contract.Terms.Count > 1 || contract.Options.Count > 0 || await db.FundingLines.AnyAsync(l => l.ContractId == contract.Id, ct)
            || await db.Savings.AnyAsync(s => s.ContractId == contract.Id, ct) || await db.Contracts.AnyAsync(c => c.FollowsId == contract.Id, ct);
        return more ? new("", "More has been recorded of the contract since: take that off first.") : null;
    }

    private async Task<RegisterAct> WriteAsync(RegisterAct act, Contract contract, string why, Person person, CancellationToken ct)
    {
        var undoing = new RegisterAct
        {
            Id = clock.NewId(), AuthorityId = act.AuthorityId, DecisionId = act.DecisionId, Number = 1 + await db.RegisterActs.CountAsync(a => a.DecisionId == act.DecisionId, ct),
            Deed = RegisterDeed.Undid, ContractId = act.ContractId, TermId = act.TermId, OptionId = act.OptionId, UndoesId = act.Id, Says = $"Undid: {act.Says}",
            EndBefore = act.EndAfter, EndAfter = act.EndBefore, LatestEndBefore = act.LatestEndAfter, LatestEndAfter = act.LatestEndBefore,
            On = clock.Today, At = clock.Now, Who = person.Title, Why = why,
        };
        db.Add(undoing);
        db.RemoveRange(contract.Terms.Where(t => t.Id == act.TermId));
        if (contract.Options.Find(o => o.Id == act.OptionId) is { } option) (option.TakenUp, option.TakenUpById) = (Answer.No, null);
        if (act.Deed == RegisterDeed.StartedContract)
        {
            db.RemoveRange(contract.Providers);
            db.Remove(contract);
            return undoing;
        }
        (contract.End, contract.LatestEnd) = (act.EndBefore, act.LatestEndBefore);
        contract.SortKey = SortKey.Of(contract.End, contract.Id);
        return undoing;
    }
}
