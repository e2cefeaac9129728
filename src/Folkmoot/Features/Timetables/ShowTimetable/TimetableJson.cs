using System.Text.Json;
using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Timetables.Reckoning;
using Folkmoot.Law.Timetables;
using Folkmoot.Platform;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Timetables.ShowTimetable;

/// <summary>A timetable as one JSON object, at the page's address with .json. What is not known is null.</summary>
public static class TimetableJson
{
    public static void MapTimetableJson(this IEndpointRouteBuilder routes) => routes.MapGet("/{authority}/contracts/{slug}/timetable.json", AnswerAsync);

    private static async Task<IResult> AnswerAsync(HttpContext http, string slug, string? way, CancellationToken ct)
    {
        var services = http.RequestServices;
        var (authority, standings) = (services.GetRequiredService<CurrentAuthority>(), services.GetRequiredService<ContractStandings>());
        if (await TimetablePage.ReadAsync(services.GetRequiredService<Db>(), authority, standings, slug, way, ct) is not { } shown) return Results.NotFound();
        http.Response.Headers.CacheControl = "public, max-age=60";
        return Results.Json(Of(shown, standings.Today, $"{http.Request.Scheme}://{http.Request.Host}{authority.Link($"contracts/{slug}/timetable")}"), PlainJson.Web);
    }

    private static object Of(TimetablePage shown, DateOnly today, string page) => new
    {
        Contract = shown.Contract.Title,
        End = shown.Contract.End?.ForMachines(),
        Today = today.ForMachines(),
        JudgedBy = shown.Standing?.Position.By.ToString(),
        Band = shown.Standing is { IsReplaced: false } standing ? TimetableWords.Of(standing.Position.Band) : null,
        LastFullRedesign = shown.Standing?.Measure.LatestStartLikely.ForMachines(),
        LastCompressedDesign = shown.Standing?.Measure.LatestStartLow.ForMachines(),
        LastCompetition = shown.Standing?.Measure.FloorDate.ForMachines(),
        Way = TimetableWords.Address(shown.Way),
        IsJudgedByThisWay = shown.IsJudgedByIt,
        LastSafeDay = shown.Timetable?.LastDayToBegin.ForMachines(),
        Steps = shown.Timetable?.Steps.Select(step => Of(step, shown.Timetable.Explain(step.Key), shown)),
        Page = page,
    };

    private static object Of(TimetableStep step, WorkedOut explained, TimetablePage shown) => new
    {
        step.Key,
        step.Plan.Name,
        step.Plan.Lane,
        PracticalDay = step.Latest.Start.ForMachines(),
        LegalDay = step.Latest.Legal.ForMachines(),
        Finish = step.Latest.Finish.ForMachines(),
        step.Length,
        SpareDays = step.Spare,
        Rule = new { explained.Rule.Id, explained.Rule.Version, explained.Rule.Name, Citation = explained.Rule.Citation.ToString(), explained.Rule.Citation.Address },
        explained.Kept.CalendarVersion,
        explained.Kept.Inputs,
        explained.Note,
        Sum = explained.Sum?.Steps.Select(line => line.ToString()),
        KeptSince = shown.Kept.FirstOrDefault(date => date.Step == step.Key)?.ComputedAt,
    };
}
