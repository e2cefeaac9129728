using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Law.Reports;
using Folkmoot.Platform;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Reports;

/// <summary>The report on urgency as one JSON object, at the page's address with .json. What is not on the record is null.</summary>
public static class ReportsJson
{
    public static void MapReports(this IEndpointRouteBuilder routes) => routes.MapGet("/{authority}/reports/urgency.json", AnswerAsync);

    private static async Task<IResult> AnswerAsync(HttpContext http, string? from, string? to)
    {
        var services = http.RequestServices;
        var wrong = new Objections();
        var (begin, end) = Period.Read(from, to, services.GetRequiredService<Clock>().Today, wrong);
        if (end < UrgencyReport.Rule.Since) wrong.Add("to", "The regulations were not law yet.");
        if (wrong.Any) return Results.Text(string.Join('\n', wrong.Summary.Select(one => one.Words)), "text/plain; charset=utf-8", statusCode: StatusCodes.Status400BadRequest);
        var report = await UrgencyOfPeriod.ReadAsync(services.GetRequiredService<Db>(), services.GetRequiredService<CurrentAuthority>().Id, begin, end, http.RequestAborted);
        http.Response.Headers.CacheControl = "public, max-age=60";
        return Results.Json(new { From = report.From.ForMachines(), To = report.To.ForMachines(), Decisions = report.Decisions.Select(Of), Unsettled = report.Unsettled.Select(Of) }, PlainJson.Web);
    }

    private static object Of(ReportedDecision one) => new { one.Law.Reference, one.Title, Made = one.Law.Made.ForMachines(), one.Law.Particulars, one.Law.Summary, UrgencyAsPrinted = one.Printed };
}
