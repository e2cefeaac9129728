using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Records.ShowRecord;

/// <summary>The way to a decision's record, for the decision's page; nothing when none was published here.</summary>
public sealed class RecordOfDecision(Db db, CurrentAuthority authority) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid decisionId, string slug)
    {
        var latest = await db.PublishedRecords.Where(r => r.AuthorityId == authority.Id && r.DecisionId == decisionId).OrderByDescending(r => r.Number)
            .Select(r => new RecordLine(slug, r.PublishedOn, r.Correction != null)).FirstOrDefaultAsync(HttpContext.RequestAborted);
        return latest is null ? Content("") : View("/Features/Records/ShowRecord/RecordOfDecision.cshtml", latest);
    }
}

/// <summary>A published record in one line.</summary>
public sealed record RecordLine(string Slug, DateOnly On, bool Corrected);
