using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Imports.Intake;
using Folkmoot.Platform;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Imports.Captures;

/// <summary>The pages a decision was read from: every capture with its original, and what changed from one to the next.</summary>
public sealed class SourceVersions(Db db, CurrentAuthority authority) : ViewComponent
{
    private const int Most = 40;

    public async Task<IViewComponentResult> InvokeAsync(Guid decisionId)
    {
        var id = authority.Id;
        var pages = await db.SourcePages.AsNoTracking().Include(p => p.Versions)
            .Where(p => p.AuthorityId == id && p.DecisionId == decisionId && p.Versions.Count > 0).OrderBy(p => p.Id).Take(Most).ToListAsync(HttpContext.RequestAborted);
        return View("/Features/Imports/Captures/_SourceVersions.cshtml", pages.ConvertAll(CapturedPage.Of));
    }
}

/// <summary>A page at the source with its captures, the latest first.</summary>
public sealed record CapturedPage(string Kind, IReadOnlyList<Capture> Captures)
{
    public static CapturedPage Of(SourcePage page)
    {
        var versions = page.Versions.OrderBy(version => version.Number).ToList();
        var captures = versions.Select((version, i) => new Capture(version.Id, version.Number, Clock.DayOf(version.ImportedAt), version.FileName,
            i == 0 ? [] : VersionDifference.Between(versions[i - 1].Fields, version.Fields)));
        return new(PageKindWords.Of(page.PageKind), [.. captures.Reverse()]);
    }
}

public sealed record Capture(Guid Id, int Number, DateOnly On, string FileName, IReadOnlyList<VersionDifference> Differences);
