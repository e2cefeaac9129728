using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform;

namespace Folkmoot.Features.Contracts.Register;

/// <summary>The register as files, narrowed and ordered as the page is, written as the database gives the lines.</summary>
public static class Downloads
{
    private delegate Task Write(Stream stream, IAsyncEnumerable<RegisterLine> lines, CurrentAuthority authority, string site, CancellationToken ct);

    public static void MapContractDownloads(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/{authority}/contracts.csv", (HttpContext http) => AnswerAsync(http, "text/csv; charset=utf-8", "csv", RegisterCsv.WriteAsync));
        routes.MapGet("/{authority}/contracts.json", (HttpContext http) => AnswerAsync(http, "application/json; charset=utf-8", "json", RegisterJson.WriteAsync));
    }

    private static async Task AnswerAsync(HttpContext http, string type, string ending, Write write)
    {
        var services = http.RequestServices;
        var (db, authority) = (services.GetRequiredService<Db>(), services.GetRequiredService<CurrentAuthority>());
        var asked = await RegisterAsked.ReadAsync(db, authority.Id, FilterOf(http.Request.Query), http.RequestAborted);
        if (asked.Problems.Count > 0)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            http.Response.ContentType = "text/plain; charset=utf-8";
            await http.Response.WriteAsync(string.Join('\n', asked.Problems.Values), http.RequestAborted);
            return;
        }
        http.Response.ContentType = type;
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{authority.ShortName}-contracts.{ending}\"";
        http.Response.Headers.CacheControl = "public, max-age=60";
        var lines = new ContractRegister(db, services.GetRequiredService<Clock>()).AllAsync(authority.Id, asked, http.RequestAborted);
        await write(http.Response.Body, lines, authority, $"{http.Request.Scheme}://{http.Request.Host}", http.RequestAborted);
    }

    private static RegisterFilter FilterOf(IQueryCollection query) => new()
    {
        Q = query["q"], Ending = query["ending"], Service = query["service"], Provider = query["provider"], Regime = query["regime"],
        State = query["state"], Sort = query["sort"],
    };
}
