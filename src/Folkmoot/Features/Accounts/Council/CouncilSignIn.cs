using System.Text.Json;
using Folkmoot.Features.Accounts.SignIn;
using Microsoft.AspNetCore.DataProtection;

namespace Folkmoot.Features.Accounts.Council;

/// <summary>The two addresses of the council's own sign-in: the way there and the way back.</summary>
public static class CouncilSignIn
{
    private const string There = "/sign-in/council", Back = "/sign-in/council/back", Cookie = "folkmoot-errand";
    private static readonly TimeSpan Errands = TimeSpan.FromMinutes(10);

    public static void MapCouncilSignIn(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetService<CouncilProvider>() is not { } provider) return;
        var tokens = new CouncilTokens(provider);
        var held = routes.ServiceProvider.GetRequiredService<IDataProtectionProvider>().CreateProtector("the council's sign-in").ToTimeLimitedDataProtector();
        routes.MapGet(There, async (HttpContext http, string? returnUrl) =>
        {
            var errand = Errand.New(returnUrl);
            http.Response.Cookies.Append(Cookie, held.Protect(JsonSerializer.Serialize(errand), Errands), Kept(http));
            return Results.Redirect(await tokens.AddressAsync(errand, AddressOf(http), http.RequestAborted));
        });
        routes.MapGet(Back, async (HttpContext http, SigningIn signing, string? code, string? state) =>
        {
            var errand = Read(held, http.Request.Cookies[Cookie]);
            http.Response.Cookies.Delete(Cookie, Kept(http));
            if (errand is null || code is null || !errand.IsAnsweredBy(state)) return Refused();
            var (email, refusal) = await tokens.EmailAsync(errand, code, AddressOf(http), http.RequestAborted);
            var attempt = await signing.ThroughCouncilAsync(email, refusal, http.RequestAborted);
            return attempt == Entry.SignedIn ? Results.LocalRedirect(IsLocal(errand.ReturnUrl) ? errand.ReturnUrl! : SigningIn.LeadsTo) : Refused();
        });
    }

    private static IResult Refused() => Results.Redirect("/sign-in?refused=council");

    // The same test as the pages make: an address of this site and of no other.
    private static bool IsLocal(string? address) => address is ['/', ..] && (address.Length == 1 || address[1] is not ('/' or '\\')) && !address.Any(char.IsControl);

    private static string AddressOf(HttpContext http) => $"{http.Request.Scheme}://{http.Request.Host}{Back}";

    private static CookieOptions Kept(HttpContext http) => new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, Path = There, MaxAge = Errands, IsEssential = true };

    private static Errand? Read(ITimeLimitedDataProtector held, string? cookie)
    {
        try
        {
            return cookie is null ? null : JsonSerializer.Deserialize<Errand>(held.Unprotect(cookie));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }
}
