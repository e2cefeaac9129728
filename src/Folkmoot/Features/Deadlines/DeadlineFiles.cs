using System.Text.Json;
using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Timetables;
using Folkmoot.Platform;
using Folkmoot.Platform.Calendars;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Deadlines;

/// <summary>The deadlines as a calendar and as JSON, filtered as the page is.</summary>
public static class DeadlineFiles
{
    /// <summary>How many dates a file holds: more than anybody reads, and few enough for a calendar program.</summary>
    public const int Most = 1000;

    public static void MapDeadlineFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/{authority}/deadlines.ics", async (HttpContext http, CancellationToken ct) =>
        {
            var (authority, lines, site) = await LinesAsync(http, ct);
            http.Response.Headers.ContentDisposition = $"inline; filename=\"{authority.ShortName}-deadlines.ics\"";
            return Results.Text(Calendar(authority, lines, site), "text/calendar; charset=utf-8");
        });
        routes.MapGet("/{authority}/deadlines.json", async (HttpContext http, CancellationToken ct) =>
        {
            var (authority, lines, site) = await LinesAsync(http, ct);
            return Results.Json(Json(authority, lines, site), PlainJson.Web);
        });
    }

    private static async Task<(CurrentAuthority Authority, IReadOnlyList<DeadlineLine> Lines, string Site)> LinesAsync(HttpContext http, CancellationToken ct)
    {
        var services = http.RequestServices;
        var (authority, today) = (services.GetRequiredService<CurrentAuthority>(), services.GetRequiredService<Clock>().Today);
        var deadlines = await Deadlines.OfAsync(services.GetRequiredService<Db>(), authority.Id, DeadlineFilter.Of(http.Request.Query), today, ct);
        var page = await deadlines.ComingAsync(Most, ct);
        http.Response.Headers.CacheControl = "public, max-age=60";
        return (authority, page.Lines, $"{http.Request.Scheme}://{http.Request.Host}");
    }

    private static string Calendar(CurrentAuthority authority, IReadOnlyList<DeadlineLine> lines, string site) => CalendarText.Of(
        $"Deadlines of {authority.Value.Name}", $"The last days on which steps can begin. The next {Most} at most.",
        lines.Select(line => new CalendarDay(
            $"{line.ContractId:N}-{line.Step}@{authority.ShortName}.folkmoot", line.Day, line.ComputedAt, $"{line.Name}: {line.Title}",
            $"Last day to begin. Legal day {line.Legal.InWords()}. The contract ends on {line.Timetable.End.InWords()}; counted as: {TimetableWords.Of(line.Way).ToLowerInvariant()}.",
            site + Page(authority, line), line.Lane)));

    private static object Json(CurrentAuthority authority, IReadOnlyList<DeadlineLine> lines, string site) => new
    {
        Authority = authority.Value.Name,
        Deadlines = lines.Select(line => new
        {
            Day = line.Day.ForMachines(), LegalDay = line.Legal.ForMachines(), line.Step, line.Name, Kind = line.Lane, Way = TimetableWords.Address(line.Way),
            Contract = line.Title, ContractEnds = line.Timetable.End.ForMachines(), Service = line.ServiceTitle, line.ComputedAt, Page = site + Page(authority, line),
        }),
    };

    private static string Page(CurrentAuthority authority, DeadlineLine line) => authority.Link($"contracts/{line.Slug}/timetable/{line.Step}");
}
