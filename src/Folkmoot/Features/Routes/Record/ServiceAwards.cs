using Folkmoot.Data;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Services;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Routes.Record;

/// <summary>What routes need of a decision that made a term or took up an option.</summary>
public sealed record Maker(Guid Id, string Slug, string? Reference, string Title, DateOnly? MadeOn, Due Due, DateOnly? NoticeOn)
{
    /// <summary>The day it was made, else the first day on which it could be, else the day of its notice.</summary>
    public DateOnly? Day => MadeOn ?? Due.From ?? NoticeOn;
}

/// <summary>A term with the decision that made it; null when that is not held or not for this reader.</summary>
public sealed record Award(Term Term, Maker? Maker)
{
    /// <summary>The day by which the award is known to have been made; null when nothing tells.</summary>
    public DateOnly? KnownBy => Maker?.Day ?? Term.AwardNoticeOn ?? Term.From;
}

/// <summary>An option with the decision that took it up.</summary>
public sealed record Optional(ExtensionOption Option, Maker? Maker);

/// <summary>The contracts, awards and options of one service, or of one contract that belongs to none.</summary>
public sealed record ServiceAwards(Service? Service, IReadOnlyList<Contract> Contracts, IReadOnlyList<Award> Awards, IReadOnlyList<Optional> Options)
{
    public Contract ContractOf(Award award) => Contracts.First(contract => contract.Id == award.Term.ContractId);

    public IReadOnlyList<Award> Of(Contract contract) => [.. Awards.Where(award => award.Term.ContractId == contract.Id).OrderBy(award => award.Term.From ?? DateOnly.MaxValue)];

    /// <summary>Everything that may matter to one contract, in a fixed number of queries.</summary>
    public static Task<ServiceAwards> ReadAsync(Db db, Contract contract, CancellationToken ct) => contract.ServiceId is { } service
        ? ReadAsync(db, contract.AuthorityId, db.Contracts.Where(c => c.AuthorityId == contract.AuthorityId && c.ServiceId == service), service, ct)
        : ReadAsync(db, contract.AuthorityId, db.Contracts.Where(c => c.Id == contract.Id), null, ct);

    private static async Task<ServiceAwards> ReadAsync(Db db, Guid authority, IQueryable<Contract> which, Guid? serviceId, CancellationToken ct)
    {
        var service = serviceId is null ? null : await db.Services.AsNoTracking().FirstOrDefaultAsync(s => s.Id == serviceId, ct);
        var contracts = await which.AsNoTracking().OrderBy(c => c.Start).ThenBy(c => c.Title).ThenBy(c => c.Id).ToListAsync(ct);
        var ids = contracts.ConvertAll(c => c.Id);
        var awards = await db.Terms.AsNoTracking().Where(t => t.AuthorityId == authority && ids.Contains(t.ContractId)).OrderBy(t => t.From).ThenBy(t => t.Id)
            .Select(t => new Award(t, t.Decision == null ? null : new Maker(t.Decision.Id, t.Decision.Slug, t.Decision.Reference, t.Decision.Title, t.Decision.MadeOn, t.Decision.Due, t.Decision.NoticeOn))).ToListAsync(ct);
        var options = await db.ExtensionOptions.AsNoTracking().Where(o => o.AuthorityId == authority && ids.Contains(o.ContractId)).OrderBy(o => o.Number)
            .Select(o => new Optional(o, o.TakenUpBy == null ? null : new Maker(o.TakenUpBy.Id, o.TakenUpBy.Slug, o.TakenUpBy.Reference, o.TakenUpBy.Title, o.TakenUpBy.MadeOn, o.TakenUpBy.Due, o.TakenUpBy.NoticeOn))).ToListAsync(ct);
        return new(service, contracts, awards, options);
    }
}
