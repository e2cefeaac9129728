namespace Folkmoot.Platform.Pages;

/// <summary>The headers that keep a page to its own scripts and styles.</summary>
public static class PageSecurity
{
    /// <summary>Adds the headers to every answer; a policy already set is left alone.</summary>
    public static IApplicationBuilder UsePageSecurity(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            if (headers.ContentSecurityPolicy.Count == 0 && IsPage(context.Response))
            {
                headers.ContentSecurityPolicy = Policy(PageFrame.Of(context));
            }
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static bool IsPage(HttpResponse response) =>
        response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true;

    private static string Policy(PageFrame frame) =>
        "default-src 'none'; script-src 'self'; style-src 'self' " + frame.StyleHash + "; img-src 'self' data:; connect-src 'self'; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'";
}
