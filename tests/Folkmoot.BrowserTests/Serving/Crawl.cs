using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Folkmoot.BrowserTests.Serving;

/// <summary>Follows every link within the site from its first page, a few of each kind of address, breadth first.</summary>
internal sealed class Crawl(Uri site, Session? session = null)
{
    private const int OfEachShape = 3;
    private const int OfEachShapeWithQuery = 2;
    private const int Most = 300;

    // What is typed into a search or chosen in a filter is no link, so a few such addresses begin the crawl.
    private static readonly string[] Typed =
    [
        "/", "/search?q=care", "/kent/search?q=carers", "/kent/search?q=nothing-of-the-kind", "/marlshire/decisions?q=contract",
        "/marlshire/decisions?from=31%2F2%2F2024", "/marlshire/contracts?q=care", "/marlshire/contracts?provider=nobody", "/kent/decisions?q=nothing-of-the-kind",
        "/kent/decisions/23-00061/routes", "/kent/contracts/carers-short-breaks-2025/routes?on=2026-02-01", "/kent/contracts/community-navigation/routes?on=31%2F2%2F2024",
    ];

    private readonly Queue<(string Address, string From)> waiting = new(Typed.Select(address => (address, "the address bar")));
    private readonly HashSet<string> seen = new(Typed, StringComparer.Ordinal);
    private readonly Dictionary<string, int> shapes = new(StringComparer.Ordinal);

    public async Task<IReadOnlyList<Visited>> RunAsync()
    {
        var visited = new List<Visited>();
        using var client = Client();
        while (waiting.TryDequeue(out var next) && visited.Count < Most)
        {
            var found = await FetchAsync(client, next.Address, next.From);
            visited.Add(found);
            foreach (var link in LinksOf(found))
            {
                Enqueue(link, found.Address);
            }
        }
        return visited;
    }

    /// <summary>What somebody who has signed in is shown beside what anyone is: pages of a kind that the others have not seen.</summary>
    public async Task<IReadOnlyList<Visited>> RunBesideAsync(IEnumerable<Visited> others)
    {
        var known = others.Select(other => Visited.ShapeOf(other.Address)).ToHashSet(StringComparer.Ordinal);
        waiting.Clear();
        foreach (var address in new[] { "/kent", "/account" }) waiting.Enqueue((address, "the address bar"));
        var visited = new List<Visited>();
        using var client = Client();
        while (waiting.TryDequeue(out var next) && visited.Count < Most)
        {
            var found = await FetchAsync(client, next.Address, next.From);
            visited.Add(found with { Session = session });
            foreach (var link in LinksOf(found).Where(link => !known.Contains(Visited.ShapeOf(link)) || Visited.ShapeOf(link) == "/kent/contracts/*"))
            {
                Enqueue(link, found.Address);
            }
        }
        return visited;
    }

    private HttpClient Client()
    {
        var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = site };
        if (session is not null) client.DefaultRequestHeaders.Add("Cookie", $"{session.Name}={session.Value}");
        return client;
    }

    /// <summary>What a reader is shown instead of a page.</summary>
    public async Task<IReadOnlyList<Visited>> ProblemsAsync()
    {
        using var client = new HttpClient { BaseAddress = site };
        string[] wrong = ["/kent/nowhere/carers-short-breaks", "/no-such-authority", "/problems/500", "/problems/410"];
        return await Task.WhenAll(wrong.Select(address => FetchAsync(client, address, "the address bar")));
    }

    private async Task<Visited> FetchAsync(HttpClient client, string address, string from)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        var text = await response.Content.ReadAsStringAsync();
        var at = response.RequestMessage!.RequestUri!;
        // A page that another address leads on to is looked at by its own.
        var isPage = response.Content.Headers.ContentType?.MediaType == "text/html" && (session is null || at.PathAndQuery == address);
        // A link that sends somebody who has signed in to sign in leads nowhere; one that leads on, such as to the work at their authority, is good.
        var isRefused = session is not null && at.AbsolutePath == "/sign-in";
        return new Visited(address, from, isRefused ? 302 : (int)response.StatusCode, text, isPage ? new HtmlParser().ParseDocument(text) : null);
    }

    private void Enqueue(string address, string from)
    {
        var shape = Visited.ShapeOf(address);
        var soFar = shapes.GetValueOrDefault(shape);
        if (seen.Contains(address) || soFar >= (address.Contains('?', StringComparison.Ordinal) ? OfEachShapeWithQuery : OfEachShape))
        {
            return;
        }
        shapes[shape] = soFar + 1;
        seen.Add(address);
        waiting.Enqueue((address, from));
    }

    private IEnumerable<string> LinksOf(Visited visited)
    {
        var here = new Uri(site, visited.Address);
        return from link in visited.Document?.QuerySelectorAll("a[href], area[href]") ?? Enumerable.Empty<IElement>()
               let target = Uri.TryCreate(here, link.GetAttribute("href"), out var uri) ? uri : null
               where target is not null && target.Authority == site.Authority
               select target.PathAndQuery;
    }
}
