using System.Text.RegularExpressions;
using Folkmoot.Tests.Fixtures;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Tests.Attacks;

/// <summary>Every address of the site as its templates.</summary>
internal static partial class Addresses
{
    /// <summary>Templates with at least one place that is filled in beside the authority's.</summary>
    public static IReadOnlyList<string> WithPlaces(Site site) =>
        [.. Endpoints(site).Select(Template).Where(template => Place().Matches(template).Any(place => place.Value != "{authority}")).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Pages and endpoints that take a POST, with the handlers of a page.</summary>
    public static async Task<IReadOnlyList<(string Template, IReadOnlyList<string> Handlers)>> ThatChangeAsync(Site site)
    {
        var loader = site.Services.GetRequiredService<PageLoader>();
        var changing = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var endpoint in Endpoints(site))
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                var posts = (await loader.LoadAsync(page, endpoint.Metadata)).HandlerMethods.Where(handler => string.Equals(handler.HttpMethod, "Post", StringComparison.OrdinalIgnoreCase)).Select(handler => handler.Name ?? "").ToList();
                if (posts.Count > 0) changing[Template(endpoint)] = posts;
            }
            else if (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Any(method => !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method)) == true)
            {
                changing[Template(endpoint)] = [""];
            }
        }
        return [.. changing.Select(one => (one.Key, one.Value))];
    }

    /// <summary>A template with its places filled in.</summary>
    public static string Filled(string template, string authority, string place) =>
        Place().Replace(template, found => found.Value == "{authority}" ? authority : found.Value.Contains(":int", StringComparison.Ordinal) && int.TryParse(place, out _) is false ? "1" : place);

    private static IEnumerable<RouteEndpoint> Endpoints(Site site) => site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>();

    private static string Template(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/');

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Place();
}
