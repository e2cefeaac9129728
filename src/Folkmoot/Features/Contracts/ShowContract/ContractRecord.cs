using Folkmoot.Data;
using Folkmoot.Features.Providers;
using Folkmoot.Features.Services;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Contracts.ShowContract;

/// <summary>A decision as a link: null parts when it is not held, or not for this reader.</summary>
public sealed record DecisionLink(string? Slug, string? Reference, string? Title);

/// <summary>A term with the decision that made it.</summary>
public sealed record TermLine(Term Term, DecisionLink? Decision)
{
    public string? Reference => Decision?.Reference ?? Term.DecisionReference;
}

/// <summary>An option with the decision that took it up.</summary>
public sealed record OptionLine(ExtensionOption Option, DecisionLink? Decision);

/// <summary>A contract before or after this one.</summary>
public sealed record Neighbour(string Slug, string Title, DateOnly? Start, DateOnly? End);

/// <summary>A provider of the contract, with how that is known.</summary>
public sealed record ProviderLine(Provider Provider, ContractProvider Link);

/// <summary>Everything the contract's page shows.</summary>
public sealed record ContractRecord(
    Contract Contract, Service? Service, IReadOnlyList<ProviderLine> Providers, IReadOnlyList<TermLine> Terms, IReadOnlyList<OptionLine> Options,
    IReadOnlyList<FundingLine> FundingLines, IReadOnlyList<Saving> Savings, Neighbour? Follows, IReadOnlyList<Neighbour> FollowedBy)
{
    public IReadOnlyList<Funding> Fundings => Funding.Of(Contract, [.. Terms.Select(t => t.Term)], FundingLines);

    public static async Task<ContractRecord?> ReadAsync(Db db, Guid authorityId, string slug, CancellationToken ct)
    {
        var found = await db.Contracts.AsNoTracking().Where(c => c.AuthorityId == authorityId && c.Slug == slug)
            .Select(c => new { Contract = c, c.Service, Follows = c.Follows == null ? null : new Neighbour(c.Follows.Slug, c.Follows.Title, c.Follows.Start, c.Follows.End) })
            .FirstOrDefaultAsync(ct);
        if (found is null)
        {
            return null;
        }
        var id = found.Contract.Id;
        var providers = await db.ContractProviders.AsNoTracking().Where(p => p.ContractId == id).OrderBy(p => p.Provider!.Name)
            .Select(p => new ProviderLine(p.Provider!, p)).ToListAsync(ct);
        var terms = await db.Terms.AsNoTracking().Where(t => t.AuthorityId == authorityId && t.ContractId == id).OrderBy(t => t.From).ThenBy(t => t.Id)
            .Select(t => new TermLine(t, t.Decision == null ? null : new DecisionLink(t.Decision.Slug, t.Decision.Reference, t.Decision.Title))).ToListAsync(ct);
        var options = await db.ExtensionOptions.AsNoTracking().Where(o => o.AuthorityId == authorityId && o.ContractId == id).OrderBy(o => o.Number)
            .Select(o => new OptionLine(o, o.TakenUpBy == null ? null : new DecisionLink(o.TakenUpBy.Slug, o.TakenUpBy.Reference, o.TakenUpBy.Title))).ToListAsync(ct);
        var lines = await db.FundingLines.AsNoTracking().Where(l => l.AuthorityId == authorityId && l.ContractId == id).OrderBy(l => l.Id).ToListAsync(ct);
        var savings = await db.Savings.AsNoTracking().Where(s => s.AuthorityId == authorityId && s.ContractId == id).OrderBy(s => s.Id).ToListAsync(ct);
        var followedBy = await db.Contracts.AsNoTracking().Where(c => c.FollowsId == id).OrderBy(c => c.Start).ThenBy(c => c.Id)
            .Select(c => new Neighbour(c.Slug, c.Title, c.Start, c.End)).ToListAsync(ct);
        return new ContractRecord(found.Contract, found.Service, providers, terms, options, lines, savings, found.Follows, followedBy);
    }
}
