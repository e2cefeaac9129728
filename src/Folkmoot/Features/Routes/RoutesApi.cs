using System.Text.Json;
using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Routes.OfContract;
using Folkmoot.Features.Routes.OfDecision;
using Folkmoot.Platform;

namespace Folkmoot.Features.Routes;

/// <summary>The routes of a contract and of a decision as JSON, at the addresses of their pages.</summary>
public static class RoutesApi
{
    public static void MapRoutes(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/{authority}/contracts/{slug}/routes.json", (HttpContext http, string slug, string? on, string? months, string? value) => OfContractAsync(http, slug, on, months, value));
        routes.MapGet("/{authority}/decisions/{slug}/routes.json", (HttpContext http, string slug) => OfDecisionAsync(http, slug));
    }

    private static async Task<IResult> OfContractAsync(HttpContext http, string slug, string? on, string? months, string? value)
    {
        var (db, authority, today) = Needed(http);
        var asked = new Asked(on, months, value, today);
        var found = await ContractRoutes.FindAsync(db, authority, slug, asked, today, http.RequestAborted);
        if (found is null) return Results.NotFound();
        return asked.Problems.Count > 0 ? Results.Text(string.Join('\n', asked.Problems.Values), "text/plain; charset=utf-8", statusCode: StatusCodes.Status400BadRequest) : Answer(http, RoutesJson.Of(found));
    }

    private static async Task<IResult> OfDecisionAsync(HttpContext http, string slug)
    {
        var (db, authority, today) = Needed(http);
        return await DecisionRoutes.FindAsync(db, authority, slug, today, http.RequestAborted) is { } found ? Answer(http, RoutesJson.Of(found)) : Results.NotFound();
    }

    private static (Db Db, Guid Authority, DateOnly Today) Needed(HttpContext http)
    {
        var services = http.RequestServices;
        return (services.GetRequiredService<Db>(), services.GetRequiredService<CurrentAuthority>().Id, services.GetRequiredService<Clock>().Today);
    }

    private static IResult Answer(HttpContext http, object routes)
    {
        http.Response.Headers.CacheControl = "public, max-age=60";
        return Results.Json(routes, PlainJson.Web);
    }
}
