using System.Text;
using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Notices.ShowNotice;

/// <summary>A notice as the bytes that were hashed, and no other.</summary>
public static class NoticeJson
{
    public static void MapNoticeJson(this IEndpointRouteBuilder routes) => routes.MapGet("/{authority}/notices/{number:int}.json", AnswerAsync);

    private static async Task<IResult> AnswerAsync(int number, HttpContext http, CancellationToken ct)
    {
        var (db, authority) = (http.RequestServices.GetRequiredService<Db>(), http.RequestServices.GetRequiredService<CurrentAuthority>());
        var notice = await db.Notices.Where(n => n.AuthorityId == authority.Id && n.Number == number).Select(n => new { n.Words, n.Hash }).FirstOrDefaultAsync(ct);
        if (notice is null) return Results.NotFound();
        if (http.Response.Headers.CacheControl.Count == 0) http.Response.Headers.CacheControl = "public, max-age=60";
        http.Response.Headers.ETag = $"\"{notice.Hash}\"";
        return Results.Bytes(Encoding.UTF8.GetBytes(notice.Words), "application/json");
    }
}
