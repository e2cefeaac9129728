using AngleSharp.Html.Dom;

namespace Folkmoot.BrowserTests.Serving;

/// <summary>An address of the site as it was answered, and the page that led there.</summary>
public sealed record Visited(string Address, string From, int Status, string Html, IHtmlDocument? Document)
{
    /// <summary>The session of whoever saw it; null for the public.</summary>
    public Session? Session { get; init; }

    /// <summary>Whether the answer is a page rather than a file to download.</summary>
    public bool IsPage => Document is not null;

    /// <summary>Addresses of one shape show the same kind of page: "/kent/decisions/23-00061" has the shape "/kent/decisions/*".</summary>
    public static string ShapeOf(string address)
    {
        var parts = address.Split('?', 2);
        var segments = parts[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
        var path = "/" + string.Join('/', segments.Select((segment, at) => at < 2 ? segment : "*"));
        return parts.Length == 1
            ? path
            : $"{path}?{string.Join('&', parts[1].Split('&').Select(pair => pair.Split('=')[0]).Order(StringComparer.Ordinal))}";
    }
}
