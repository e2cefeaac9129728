namespace Folkmoot.Platform.Pages;

/// <summary>The stylesheet and scripts: kept by browsers for good where the address holds the file's own mark, else for an hour.</summary>
internal static class SiteFiles
{
    public static StaticFileOptions Options => new()
    {
        OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
            file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=3600",
    };
}
