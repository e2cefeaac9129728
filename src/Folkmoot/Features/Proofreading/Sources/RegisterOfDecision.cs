using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Proofreading.Sources;

/// <summary>What the register holds of the services that a decision touches, and the authority's other decisions, in a fixed number of queries.</summary>
internal static class RegisterOfDecision
{
    /// <summary>How many decisions about services are compared word by word: the latest before this one.</summary>
    private const int Compared = 200;

    public static async Task<RegisterFacts> OfAsync(Db db, Decision decision, CancellationToken ct)
    {
        var services = await db.DecisionServices.Where(link => link.DecisionId == decision.Id).Select(link => new { link.ServiceId, link.Service!.Title }).ToListAsync(ct);
        var keys = services.ConvertAll(service => service.ServiceId);
        var terms = await db.Terms.AsNoTracking().Where(term => term.AuthorityId == decision.AuthorityId && keys.Contains(term.Contract!.ServiceId!.Value))
            .Select(term => new KnownTerm(term.Contract!.Title, term.From, term.To, term.Arose, term.DecisionReference ?? term.Decision!.Reference)).ToListAsync(ct);
        var options = await db.ExtensionOptions.AsNoTracking().Where(option => option.AuthorityId == decision.AuthorityId && keys.Contains(option.Contract!.ServiceId!.Value)).OrderBy(option => option.Number)
            .Select(option => new { option.Contract!.Title, option.Number, option.Months, option.TakenUp, By = option.TakenUpBy!.Reference }).ToListAsync(ct);
        var funding = await db.FundingLines.AsNoTracking().Where(line => line.AuthorityId == decision.AuthorityId && keys.Contains(line.Contract!.ServiceId!.Value))
            .Select(line => new KnownFunding(line.Party, line.PartnerId != null, line.Year, line.Amount, line.Status, line.Term!.From, line.Term.To)).ToListAsync(ct);
        return new()
        {
            Services = [.. services.Select(service => service.Title)],
            Terms = terms,
            Options = [.. options.Select(option => new KnownOption(option.Title, option.Number, option.Months, option.TakenUp switch { Answer.Yes => true, Answer.No => false, _ => null }, option.By))],
            Funding = funding,
            Others = [.. await BeforeAsync(db, decision, ct), .. await NamedAsync(db, decision, ct)],
        };
    }

    /// <summary>Decisions about a service, made or announced before this one, with their texts.</summary>
    private static async Task<List<OtherDecision>> BeforeAsync(Db db, Decision decision, CancellationToken ct)
    {
        var rows = await db.Decisions.AsNoTracking()
            .Where(other => other.AuthorityId == decision.AuthorityId && other.Id != decision.Id && other.SortKey < decision.SortKey && other.Services.Count > 0)
            .OrderByDescending(other => other.SortKey).Take(Compared)
            .Select(other => new { other.Reference, other.Title, other.MadeOn, other.Due.From, other.NoticeOn, other.Texts, Services = other.Services.Select(link => link.Service!.Title).ToList() }).ToListAsync(ct);
        return rows.ConvertAll(row => new OtherDecision(row.Reference, row.Title, row.MadeOn, row.MadeOn ?? row.From ?? row.NoticeOn, row.Services, DecisionProof.Labelled(row.Texts)));
    }

    /// <summary>The decisions that this one names, without their texts.</summary>
    private static async Task<List<OtherDecision>> NamedAsync(Db db, Decision decision, CancellationToken ct)
    {
        var rows = await db.DecisionReferences.AsNoTracking().Where(reference => reference.DecisionId == decision.Id && reference.To != null)
            .Select(reference => new { reference.To!.Reference, reference.To.Title, reference.To.MadeOn }).ToListAsync(ct);
        return rows.ConvertAll(row => new OtherDecision(row.Reference, row.Title, row.MadeOn, row.MadeOn, [], []));
    }
}
