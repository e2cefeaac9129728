using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Records.ShowRecord;

/// <summary>Every version of a decision's record as one JSON object, at the page's address with .json.</summary>
public static class RecordJson
{
    public static void MapRecordJson(this IEndpointRouteBuilder routes) => routes.MapGet("/{authority}/decisions/{slug}/record.json", async (string slug, HttpContext http) =>
    {
        var services = http.RequestServices;
        if (await RecordRead.FindAsync(services.GetRequiredService<Db>(), services.GetRequiredService<CurrentAuthority>().Id, slug, null, http.RequestAborted) is not { Versions.Count: > 0 } read) return Results.NotFound();
        http.Response.Headers.CacheControl = "public, max-age=60";
        return Results.Json(new { read.Decision.Reference, read.Decision.Title, Versions = read.Versions.Select(Of) }, PlainJson.Web);
    });

    private static object Of(PublishedRecord record) => new
    {
        record.Number,
        PublishedOn = record.PublishedOn.ForMachines(),
        record.PublishedBy,
        record.Correction,
        record.Hash,
        Outcome = record.Taking!.Outcome.ToString(),
        MadeOn = record.Taking.MadeOn.ForMachines(),
        MadeBy = record.Taking.By,
        Maker = record.Taking.Maker.ToString(),
        NoticePath = record.Taking.Path?.ToString(),
        record.Taking.UrgencyReasons,
        record.Words.Decision,
        record.Words.Reasons,
        record.Words.NoneRejected,
        record.Words.Rejected,
        record.Words.NoneDeclared,
        record.Words.Interests,
    };
}
