using System.Net;
using AngleSharp.Html.Parser;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Attacks;

/// <summary>An answer of any kind, as it came.</summary>
internal sealed record Found(string Address, HttpStatusCode Status, string Type, byte[] Body)
{
    public string Text => System.Text.Encoding.UTF8.GetString(Body);

    public bool IsPage => Type.StartsWith("text/html", StringComparison.Ordinal);

    public Page Page => new(Address, Status, null, new HtmlParser().ParseDocument(Text));
}

/// <summary>Follows every link within some authorities, from their first pages on.</summary>
internal static class Crawl
{
    private const int Most = 600;

    public static async Task<IReadOnlyList<Found>> OfAsync(SignedIn browser, IReadOnlyList<string> starts, IReadOnlyList<string> within)
    {
        var (found, seen, waiting) = (new List<Found>(), new HashSet<string>(starts, StringComparer.Ordinal), new Queue<string>(starts));
        while (waiting.TryDequeue(out var address) && found.Count < Most)
        {
            using var answer = await browser.Client.GetAsync(new Uri(address, UriKind.Relative));
            if (answer.Headers.Location is { } on)
            {
                Add(new Uri(browser.Client.BaseAddress!, on).PathAndQuery);
                continue;
            }
            var one = new Found(address, answer.StatusCode, answer.Content.Headers.ContentType?.ToString() ?? "", await answer.Content.ReadAsByteArrayAsync());
            found.Add(one);
            if (!one.IsPage) continue;
            foreach (var link in one.Page.Html.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!)) Add(link.Split('#')[0]);
        }
        return found;

        void Add(string link)
        {
            if (!link.StartsWith('/') || link.StartsWith("//", StringComparison.Ordinal)) return;
            // Of lists that are filtered in many ways, one filter at a time is enough.
            if (link.Count(sign => sign is '&') > 1) return;
            if (within.Any(place => link == place || link.StartsWith(place + "/", StringComparison.Ordinal) || link.StartsWith(place + "?", StringComparison.Ordinal)) && seen.Add(link)) waiting.Enqueue(link);
        }
    }
}
