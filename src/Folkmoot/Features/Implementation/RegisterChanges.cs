using Folkmoot.Data;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform;
using Folkmoot.Platform.Pages;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Implementation;

/// <summary>Does to the contracts of one decision's authority what the decision says, act after act, and says what was done. Nothing is saved here.</summary>
/// <param name="db">The store.</param>
/// <param name="clock">The clock.</param>
/// <param name="decision">The decision.</param>
/// <param name="done">How many things it has done to the register before.</param>
/// <param name="who">Who acts, by role.</param>
/// <param name="why">What is to be said of it.</param>
internal sealed class RegisterChanges(Db db, Clock clock, Decision decision, int done, string who, string? why)
{
    private readonly Dictionary<Guid, Contract?> contracts = [];
    private readonly List<string> said = [];

    /// <summary>What was done, in words and in order.</summary>
    public IReadOnlyList<string> Said => said;

    /// <summary>Reads the contracts that the acts name. Those of another authority are not found.</summary>
    public async Task ReadAsync(IEnumerable<Guid> ids, CancellationToken ct)
    {
        List<Guid> wanted = [.. ids.Distinct()];
        var found = await db.Contracts.Include(c => c.Terms).Include(c => c.Options).ThenInclude(o => o.TakenUpBy).AsSplitQuery()
            .Where(c => c.AuthorityId == decision.AuthorityId && wanted.Contains(c.Id)).ToListAsync(ct);
        foreach (var id in wanted) contracts[id] = found.FirstOrDefault(c => c.Id == id);
    }

    /// <summary>Says that nothing in the register changes.</summary>
    public void Nothing()
    {
        said.Add("Carried out; nothing in the register changes.");
        db.Add(new RegisterAct
        {
            Id = clock.NewId(), AuthorityId = decision.AuthorityId, DecisionId = decision.Id, Number = done + said.Count, Deed = RegisterDeed.ChangedNothing, Says = said[0],
            On = clock.Today, At = clock.Now, Who = who, Why = why,
        });
    }

    public IReadOnlyList<Objection> Do(NewRegisterAct act, int at) => act switch
    {
        NewTerm term => Do(term, $"acts-{at}"),
        NewOptionTakenUp option => Do(option, $"acts-{at}"),
        NewContract contract => Do(contract, $"acts-{at}"),
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, "Not an act on the register."),
    };

    private IReadOnlyList<Objection> Do(NewTerm term, string field)
    {
        if (contracts[term.ContractId] is not { } contract) return [new(field, "The contract is not one of this authority.")];
        List<Objection> objections = [.. RegisterChecks.Days(field, term.From, term.To), .. RegisterChecks.Follows(field, contract, term.From)];
        if (term.Arose is Arising.OptionTakenUp or Arising.Initial) objections.Add(new(field, "A further term arises by a direct award, a modification or a renewal. An option is taken up as an option, and a first term comes with a contract."));
        if (objections.Count > 0) return objections;
        var row = Add(contract, term.From, term.To, term.Arose, term.Competed);
        (row.AnnualValue, row.Value, row.Grounds) = (term.AnnualValue, term.Value, term.Grounds);
        Extend(contract, row, RegisterDeed.AddedTerm, null, $"Added to {contract.Title}: a term from {term.From.InWords()} to {term.To.InWords()}, by {ContractWords.Of(term.Arose).ToLowerInvariant()}.");
        return [];
    }

    private IReadOnlyList<Objection> Do(NewOptionTakenUp taken, string field)
    {
        if (contracts[taken.ContractId] is not { } contract) return [new(field, "The contract is not one of this authority.")];
        if (RegisterChecks.Option(field, contract, taken.Number, decision) is { } objection) return [objection];
        var option = contract.Options.Single(o => o.Number == taken.Number);
        var from = contract.End!.Value.AddDays(1);
        var row = Add(contract, from, from.AddMonths(option.Months).AddDays(-1), Arising.OptionTakenUp, Answer.Unknown);
        row.AnnualValue = taken.AnnualValue;
        (option.TakenUp, option.TakenUpById) = (Answer.Yes, decision.Id);
        Extend(contract, row, RegisterDeed.TookUpOption, option, $"Took up option {option.Number} of {contract.Title}, of {ContractWords.Length(option.Months)}: it runs to {row.To!.Value.InWords()}.");
        return [];
    }

    private IReadOnlyList<Objection> Do(NewContract asked, string field)
    {
        List<Objection> objections = [.. RegisterChecks.Days(field, asked.From, asked.To)];
        if (string.IsNullOrWhiteSpace(asked.Title)) objections.Add(new(field, "Give the contract a title."));
        if (asked.FollowsId is { } before && contracts[before] is null) objections.Add(new(field, "The contract that it takes over from is not one of this authority."));
        if (asked.Providers.Count == 0) objections.Add(new(field, "Say who the contract is with."));
        if (objections.Count > 0) return objections;
        var id = clock.NewId();
        var contract = new Contract
        {
            Id = id, AuthorityId = decision.AuthorityId, Title = asked.Title.Trim(), Slug = Slug.Of($"{asked.Title} {asked.From:yyyy} {decision.Reference}"), ServiceId = asked.ServiceId,
            Start = asked.From, End = asked.To, LatestEnd = asked.To, Regime = asked.Regime, FollowsId = asked.FollowsId, AnnualValue = asked.AnnualValue, TotalValue = asked.Value,
            ProviderNames = string.Join(", ", Names(asked.Providers)), SortKey = SortKey.Of(asked.To, id), Source = Source,
        };
        db.Add(contract);
        foreach (var provider in asked.Providers) db.Add(new ContractProvider { Id = clock.NewId(), AuthorityId = decision.AuthorityId, ContractId = id, ProviderId = provider, Source = Source });
        var row = Add(contract, asked.From, asked.To, asked.Arose, asked.Competed);
        (row.AnnualValue, row.Value, row.Grounds) = (asked.AnnualValue, asked.Value, asked.Grounds);
        Write(contract, row, RegisterDeed.StartedContract, null, (null, null), $"Started the contract {contract.Title}, from {asked.From.InWords()} to {asked.To.InWords()}.");
        return [];
    }

    private string Source => $"Decision {decision.Reference ?? decision.Title}";

    private IEnumerable<string> Names(IReadOnlyList<Guid> providers) =>
        db.Providers.Local.Where(p => providers.Contains(p.Id)).OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => p.Name);

    private Term Add(Contract contract, DateOnly from, DateOnly to, Arising arose, Answer competed)
    {
        var row = new Term
        {
            Id = clock.NewId(), AuthorityId = decision.AuthorityId, ContractId = contract.Id, From = from, To = to, Arose = arose, Competed = competed,
            DecisionId = decision.Id, DecisionReference = decision.Reference, Source = Source,
        };
        db.Add(row);
        return row;
    }

    private void Extend(Contract contract, Term row, RegisterDeed deed, ExtensionOption? option, string says)
    {
        var before = (contract.End, contract.LatestEnd);
        contract.End = row.To;
        if (contract.LatestEnd is { } latest && latest < row.To) contract.LatestEnd = row.To;
        contract.SortKey = SortKey.Of(contract.End, contract.Id);
        Write(contract, row, deed, option, before, says);
    }

    private void Write(Contract contract, Term row, RegisterDeed deed, ExtensionOption? option, (DateOnly? End, DateOnly? Latest) before, string says)
    {
        said.Add(says);
        db.Add(Act(contract, row, deed, option, before, says));
    }

    private RegisterAct Act(Contract contract, Term row, RegisterDeed deed, ExtensionOption? option, (DateOnly? End, DateOnly? Latest) before, string says) => new()
    {
        Id = clock.NewId(), AuthorityId = decision.AuthorityId, DecisionId = decision.Id, Number = done + said.Count, Deed = deed, ContractId = contract.Id, TermId = row.Id, OptionId = option?.Id, Says = says,
        EndBefore = before.End, EndAfter = contract.End, LatestEndBefore = before.Latest, LatestEndAfter = contract.LatestEnd, On = clock.Today, At = clock.Now, Who = who, Why = why,
    };
}
