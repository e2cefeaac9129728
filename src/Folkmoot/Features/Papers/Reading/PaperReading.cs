using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Law.Restriction;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Folkmoot.Features.Papers.Reading;

/// <summary>The file of a paper: saved by browsers and never run, kept by caches only when anyone may see it, and written down when not.</summary>
public static class PaperReading
{
    public static void MapPapers(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/{authority}/papers/{id:guid}/{name}", [HttpMethods.Get, HttpMethods.Head], AnswerAsync);

    private static async Task<IResult> AnswerAsync(HttpContext http, Guid id, string name, int? version)
    {
        var (services, ct) = (http.RequestServices, http.RequestAborted);
        var (db, authority) = (services.GetRequiredService<Db>(), services.GetRequiredService<CurrentAuthority>());
        if (await FindAsync(db, authority.Id, id, version, ct) is not { Paper: { } paper } file) return Results.NotFound();
        if (!name.Equals(file.NameInAddress, StringComparison.Ordinal)) return Results.Redirect(authority.Link(paper.PathOf(file)) + (version is null ? "" : $"?version={version}"));
        if (paper.RemovedOn is not null) return Results.StatusCode(StatusCodes.Status410Gone);
        var isOpen = paper.Openness == Openness.Open && file.Openness == Openness.Open;
        var isRestricted = paper.Handling != Handling.Open || file.Openness is Openness.Exempt or Openness.Confidential;
        if (isRestricted && !HttpMethods.IsHead(http.Request.Method))
        {
            var person = services.GetRequiredService<Person>();
            var what = PaperWords.Restriction(paper.Handling, paper.Withholding) ?? "Withheld until it was replaced";
            await db.SaveAsync(new Act(person.Who, $"Was given paper {paper.Id}, version {file.Number}, of {PaperOwner.Of(paper).Name}. {what}.", ActKind.Sight, authority.Id), ct);
        }
        Guard(http.Response.Headers, file, isOpen);
        return Results.File(services.GetRequiredService<PaperFiles>().Of(paper.Id).Open(file.Hash), file.MediaType, fileDownloadName: null,
            lastModified: isOpen ? new DateTimeOffset(file.ReceivedAt, TimeSpan.Zero) : null, entityTag: isOpen ? new EntityTagHeaderValue($"\"{file.Hash[..32]}\"") : null,
            // Of what is withheld each answer is the whole, so that one sight is one row of the trail.
            enableRangeProcessing: isOpen);
    }

    // Both guarded, and what they belong to as well: whoever may not see one of the three learns nothing of any.
    private static Task<PaperVersion?> FindAsync(Db db, Guid authority, Guid id, int? version, CancellationToken ct) =>
        db.PaperVersions.AsNoTracking().Include(v => v.Paper!.Decision).Include(v => v.Paper!.Meeting)
            .FirstOrDefaultAsync(v => v.AuthorityId == authority && v.PaperId == id && v.Number == (version ?? v.Paper!.Newest) && (v.Paper!.DecisionId == null || v.Paper.Decision != null), ct);

    private static void Guard(IHeaderDictionary headers, PaperVersion file, bool isOpen)
    {
        headers.ContentDisposition = FileName.Disposition(file.Name);
        headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = isOpen ? "public, max-age=60" : "no-store";
        if (!isOpen) headers["X-Robots-Tag"] = "noindex";
    }
}
