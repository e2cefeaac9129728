using System.Text;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Accounts.Typed;

/// <summary>
/// Loses nothing that was typed when a form cannot be accepted from who sent it: a session that has ended is answered with the page for
/// signing in, which carries the words on, and afterwards the page is shown again with them in its fields. Nothing is done by itself:
/// its button has to be pressed again. What another site has sent is neither carried nor shown.
/// </summary>
public sealed class TypedAgain(RequestDelegate next, TypedSeal seal, Clock clock)
{
    /// <summary>Where sealed words are sent to be shown again, and the name of the field that holds them.</summary>
    public const string Address = "/sign-in/typed", Field = "Kept";

    public async Task InvokeAsync(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            await next(http);
            return;
        }
        if (http.Request.Path.Equals(Address, StringComparison.OrdinalIgnoreCase) && await SealedAsync(http.Request) is { } kept)
        {
            await ShowAsync(http, kept, StatusCodes.Status200OK);
            return;
        }
        await next(http);
        if (http.Response.HasStarted || CrossSite.IsFromElsewhere(http.Request) || IsScript(http.Request)) return;
        if (http.Response.StatusCode == StatusCodes.Status401Unauthorized && http.Request.HasFormContentType)
        {
            await AskAsync(http);
        }
        else if (http.Features.Get<TooLong>() is not null && await TypedWords.OfAsync(http.Request, clock, int.MaxValue) is { } endless)
        {
            await ShowAsync(http, endless, StatusCodes.Status400BadRequest);
        }
        else if (http.Features.Get<StaleToken>() is not null && http.GetEndpoint()?.Metadata.GetMetadata<MayAttribute>() is not null && await TypedWords.OfAsync(http.Request, clock) is { } typed)
        {
            await ShowAsync(http, typed, StatusCodes.Status400BadRequest);
        }
    }

    // A script that saves meanwhile keeps the words itself and reads no page.
    private static bool IsScript(HttpRequest request) => request.Headers["Sec-Fetch-Mode"].ToString() is not ("" or "navigate");

    private async Task<TypedWords?> SealedAsync(HttpRequest request) =>
        request.HasFormContentType && request.ContentLength <= TypedWords.MostBytes * 4 ? seal.Open((await TypedWords.ReadAsync(request))?[Field]) : null;

    private async Task AskAsync(HttpContext http)
    {
        var typed = await TypedWords.OfAsync(http.Request, clock);
        http.Features.Set(new Carried(typed is null ? null : seal.Close(typed)));
        await AnswerAsAsync(http, HttpMethods.Get, "/sign-in" + QueryString.Create("returnUrl", typed?.Page ?? http.Request.Path));
    }

    /// <summary>Shows the page with the words in its fields; false, with nothing answered yet, when it has no such form for who asks now.</summary>
    private async Task<bool> ShownAsync(HttpContext http, TypedWords typed, int status)
    {
        var body = http.Response.Body;
        using var page = new MemoryStream();
        http.Response.Clear();
        http.Response.Body = page;
        try
        {
            await AnswerAsAsync(http, HttpMethods.Get, typed.Page);
        }
        finally
        {
            http.Response.Body = body;
        }
        var isPage = http.Response.StatusCode == StatusCodes.Status200OK && http.Response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true;
        if (!isPage || PutBack.Into(Encoding.UTF8.GetString(page.GetBuffer(), 0, (int)page.Length), typed, http.Features.Get<TooLong>()) is not { } shown)
        {
            http.Response.Clear();
            return false;
        }
        http.Response.StatusCode = status;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ETag = default;
        var bytes = Encoding.UTF8.GetBytes(shown);
        http.Response.ContentLength = bytes.Length;
        await body.WriteAsync(bytes, http.RequestAborted);
        return true;
    }

    // Where the page has no place for them, the words are shown by themselves.
    private async Task ShowAsync(HttpContext http, TypedWords typed, int status)
    {
        if (await ShownAsync(http, typed, status)) return;
        http.Response.StatusCode = status;
        http.Features.Set(typed);
        await AnswerAsAsync(http, HttpMethods.Post, Address);
    }

    private Task AnswerAsAsync(HttpContext http, string method, string address)
    {
        var query = address.IndexOf('?', StringComparison.Ordinal);
        http.SetEndpoint(null);
        http.Request.RouteValues.Clear();
        http.Request.Method = method;
        http.Request.Path = PathString.FromUriComponent(query < 0 ? address : address[..query]);
        http.Request.QueryString = query < 0 ? QueryString.Empty : new(address[query..]);
        return next(http);
    }
}
