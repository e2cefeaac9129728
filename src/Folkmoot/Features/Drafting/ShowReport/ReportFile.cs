using Folkmoot.Features.Authorities;
using Folkmoot.Features.Drafting.Report;
using Folkmoot.Features.Drafting.Report.Word;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;

namespace Folkmoot.Features.Drafting.ShowReport;

/// <summary>The report of a draft as a file.</summary>
public static class ReportFile
{
    public static void MapReportFile(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/{authority}/drafts/{number:int}/report.docx", async (int number, Drafts drafts, CurrentAuthority at, Clock clock, CancellationToken ct) =>
        {
            if (await drafts.FindAsync(at.Id, number, ct) is not { } draft) return Results.NotFound();
            var written = new WrittenDraft(draft);
            return Results.File(WordReport.Write(ReportOfDraft.Of(written, at.Value.Name, clock.Today)), WordReport.MediaType, $"{Slug.Of(written.Title)}.docx");
        }).WithMetadata(new MayAttribute(Deed.See, Thing.Draft));
}
