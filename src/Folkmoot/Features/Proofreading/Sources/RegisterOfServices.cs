using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Proofreading.Sources;

/// <summary>What the register holds of a few services, in a fixed number of queries.</summary>
internal static class RegisterOfServices
{
    /// <summary>How many decisions about services are compared word by word: the latest.</summary>
    private const int Compared = 200;

    /// <summary>Terms, options and funding of the services' contracts; no other decisions.</summary>
    public static async Task<RegisterFacts> OfAsync(Db db, Guid authority, IReadOnlyDictionary<Guid, string> services, CancellationToken ct)
    {
        var keys = services.Keys.ToList();
        var terms = await db.Terms.AsNoTracking().Where(term => term.AuthorityId == authority && keys.Contains(term.Contract!.ServiceId!.Value))
            .Select(term => new KnownTerm(term.Contract!.Title, term.From, term.To, term.Arose, term.DecisionReference ?? term.Decision!.Reference)).ToListAsync(ct);
        var options = await db.ExtensionOptions.AsNoTracking().Where(option => option.AuthorityId == authority && keys.Contains(option.Contract!.ServiceId!.Value)).OrderBy(option => option.Number)
            .Select(option => new { option.Contract!.Title, option.Number, option.Months, option.TakenUp, By = option.TakenUpBy!.Reference }).ToListAsync(ct);
        var funding = await db.FundingLines.AsNoTracking().Where(line => line.AuthorityId == authority && keys.Contains(line.Contract!.ServiceId!.Value))
            .Select(line => new KnownFunding(line.Party, line.PartnerId != null, line.Year, line.Amount, line.Status, line.Term!.From, line.Term.To)).ToListAsync(ct);
        return new()
        {
            Services = [.. services.Values],
            Terms = terms,
            Options = [.. options.Select(option => new KnownOption(option.Title, option.Number, option.Months, option.TakenUp switch { Answer.Yes => true, Answer.No => false, _ => null }, option.By))],
            Funding = funding,
        };
    }

    /// <summary>The latest of these decisions that are about a service, with their texts.</summary>
    public static async Task<List<OtherDecision>> LatestAsync(IQueryable<Decision> which, CancellationToken ct)
    {
        var rows = await which.AsNoTracking().Where(other => other.Services.Count > 0).OrderByDescending(other => other.SortKey).Take(Compared)
            .Select(other => new { other.Reference, other.Title, other.MadeOn, other.Due.From, other.NoticeOn, other.Texts, Services = other.Services.Select(link => link.Service!.Title).ToList() }).ToListAsync(ct);
        return rows.ConvertAll(row => new OtherDecision(row.Reference, row.Title, row.MadeOn, row.MadeOn ?? row.From ?? row.NoticeOn, row.Services, DecisionProof.Labelled(row.Texts)));
    }
}
