using System.Security.Claims;
using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Folkmoot.Features.Accounts;

/// <summary>Finds out who asks, what they are to the authority of the address, and whether the page or endpoint is for them.</summary>
public sealed class PersonMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http, Db db, Person person, Reader reader, CurrentAuthority authority, Clock clock)
    {
        // A page is one thing for the public and another for who has signed in: no cache may mistake them.
        http.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Cookie);
        if (Guid.TryParse(http.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
        {
            KeepNowhere(http.Response);
            await KnowAsync(http.User, id, db, person, authority, clock, http.RequestAborted);
            if (authority.IsSet) reader.At(authority.Id, person.Roles);
        }
        if (Refusal(http, person) is { } refusal)
        {
            await refusal.ExecuteAsync(http);
            return;
        }
        await next(http);
    }

    // Said at once, so that nothing is worked out for a cache; and again at the end, whatever a download has said of itself for the public.
    private static void KeepNowhere(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.OnStarting(() =>
        {
            response.Headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
    }

    private static async Task KnowAsync(ClaimsPrincipal user, Guid id, Db db, Person person, CurrentAuthority authority, Clock clock, CancellationToken ct)
    {
        var at = authority.IsSet ? authority.Id : Guid.Empty;
        var account = await db.Accounts.AsNoTracking().Where(a => a.Id == id && a.ClosedAt == null)
            .Select(a => new { a.Email, a.Title, a.IsDemonstration, Roles = a.Roles.Where(r => r.AuthorityId == at).ToList() }).FirstOrDefaultAsync(ct);
        if (account is null) return;
        person.Is(id, account.Email, account.Title);
        // What they hold counts only once they have proved who they are twice.
        if (!Proof.IsStrong(user) || (account.IsDemonstration && !(authority.IsSet && authority.Value.IsDemonstration))) return;
        person.Holds([.. account.Roles.Where(r => r.IsHeldOn(clock.Today)).Select(r => r.Role).Distinct()]);
    }

    private static IResult? Refusal(HttpContext http, Person person)
    {
        var asked = http.GetEndpoint()?.Metadata.GetOrderedMetadata<MayAttribute>() ?? [];
        if (asked.Count == 0 || asked.Any(may => person.May(may.Thing, may.Deed))) return null;
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method)) return Results.StatusCode(person.IsSignedIn ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized);
        var back = Uri.EscapeDataString(http.Request.Path + http.Request.QueryString);
        if (!person.IsSignedIn) return Results.Redirect($"/sign-in?returnUrl={back}");
        return Proof.IsStrong(http.User) ? Results.StatusCode(StatusCodes.Status403Forbidden) : Results.Redirect($"/account/second-factor?returnUrl={back}");
    }
}
