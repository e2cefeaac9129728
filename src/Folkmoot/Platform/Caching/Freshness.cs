using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace Folkmoot.Platform.Caching;

/// <summary>
/// Lets anyone keep a page that everyone may see for a minute, and answers "not modified" when the page is still the same.
/// A page that sets a cookie, or says for itself how it may be kept, is left alone.
/// </summary>
public sealed class Freshness(RequestDelegate next)
{
    /// <summary>How long a page may be kept without asking again.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromSeconds(60);

    /// <summary>Answers the request.</summary>
    public async Task InvokeAsync(HttpContext http)
    {
        var isPage = http.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null;
        if (!isPage || !(HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)))
        {
            await next(http);
            return;
        }
        var body = http.Response.Body;
        using var page = new MemoryStream();
        http.Response.Body = page;
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = body;
        }
        await AnswerAsync(http, page);
    }

    private static async Task AnswerAsync(HttpContext http, MemoryStream page)
    {
        var bytes = page.GetBuffer().AsMemory(0, (int)page.Length);
        if (MayBeKept(http.Response))
        {
            var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes.Span).AsSpan(0, 12))}\"", isWeak: true);
            http.Response.Headers.CacheControl = $"public, max-age={Kept.TotalSeconds}";
            http.Response.Headers.ETag = tag.ToString();
            if (http.Request.GetTypedHeaders().IfNoneMatch.Any(asked => asked.Compare(tag, useStrongComparison: false) || asked.Equals(EntityTagHeaderValue.Any)))
            {
                http.Response.StatusCode = StatusCodes.Status304NotModified;
                http.Response.Headers.ContentType = default;
                return;
            }
        }
        if (bytes.Length > 0)
        {
            http.Response.ContentLength = bytes.Length;
            await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
        }
    }

    private static bool MayBeKept(HttpResponse response) =>
        response.StatusCode == StatusCodes.Status200OK && response.Headers.CacheControl.Count == 0 && response.Headers.SetCookie.Count == 0;
}
