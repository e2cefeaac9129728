namespace Folkmoot.Platform.Pages;

/// <summary>
/// Whether a form was sent by a page of another site, as browsers themselves say. It serves forms that anyone may send and that act
/// with nobody's rights: they need no cookie, and so readers are given none.
/// </summary>
public static class CrossSite
{
    /// <summary>True when the browser says so. What is no browser says nothing, and can do no more than it could without the form.</summary>
    public static bool IsFromElsewhere(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0) return site is not ("same-origin" or "none");
        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0 && !(Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == request.Host.Value);
    }
}
