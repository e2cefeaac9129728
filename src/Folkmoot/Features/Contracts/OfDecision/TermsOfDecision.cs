using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Contracts.OfDecision;

/// <summary>A contract as a decision touched it.</summary>
public sealed record Touched(string Slug, string Title, string? ProviderNames, IReadOnlyList<Term> Terms, IReadOnlyList<ExtensionOption> Options);

/// <summary>The contracts, terms and options that rest on a decision, for the decision's page.</summary>
public sealed class TermsOfDecision(Db db, CurrentAuthority authority) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid decisionId, string slug)
    {
        var ct = HttpContext.RequestAborted;
        var terms = await db.Terms.AsNoTracking().Where(t => t.AuthorityId == authority.Id && t.DecisionId == decisionId && t.Contract != null)
            .OrderBy(t => t.From).ThenBy(t => t.Id).Select(t => new { Row = t, t.Contract!.Slug, t.Contract.Title, t.Contract.ProviderNames }).ToListAsync(ct);
        var options = await db.ExtensionOptions.AsNoTracking().Where(o => o.TakenUpById == decisionId && o.Contract != null)
            .OrderBy(o => o.Number).Select(o => new { Row = o, o.Contract!.Slug, o.Contract.Title, o.Contract.ProviderNames }).ToListAsync(ct);
        var touched = terms.Select(t => (t.Slug, t.Title, t.ProviderNames)).Concat(options.Select(o => (o.Slug, o.Title, o.ProviderNames))).Distinct()
            .Select(c => new Touched(c.Slug, c.Title, c.ProviderNames, [.. terms.Where(t => t.Slug == c.Slug).Select(t => t.Row)], [.. options.Where(o => o.Slug == c.Slug).Select(o => o.Row)]))
            .ToList();
        return View("/Features/Contracts/OfDecision/TermsOfDecision.cshtml", ((string, IReadOnlyList<Touched>))(slug, touched));
    }
}
