using System.Net;
using System.Reflection;
using System.Text;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Fixtures;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Tests.Features.Accounts;

/// <summary>Walks every address as every role and compares what is answered with the access table.</summary>
public abstract class AccessWalkTests(StoreFixture store, ITestOutputHelper output)
{
    private static readonly Role[] Roles = Enum.GetValues<Role>();

    /// <summary>Pages that change something and are for anyone, each with why.</summary>
    private static readonly Dictionary<string, string> OpenToAnyone = new(StringComparer.Ordinal)
    {
        ["/problems/{code:int}"] = "says what went wrong with what was sent",
        ["/sign-in"] = "signs in",
        ["/sign-in/passkey"] = "signs in",
        ["/sign-in/second-factor"] = "signs in",
        ["/sign-in/typed"] = "shows what was typed before signing in again",
        ["/sign-out"] = "signs out",
        ["/account"] = "one's own account",
        ["/account/alerts"] = "one's own account",
        ["/account/begin"] = "asks for the token of an invitation",
        ["/account/passkeys"] = "one's own account",
        ["/account/password"] = "one's own account",
        ["/account/second-factor"] = "one's own account",
        ["/my-work"] = "leads to one's own work, and the public to signing in",
        ["/{authority}/alerts/follow/{kind}/{slug?}"] = "has a letter sent to an address, which must confirm",
        ["/{authority}/alerts/confirm/{secret}"] = "whoever has the letter confirms",
        ["/{authority}/alerts/yours/{key}"] = "whoever has an alert changes those of its address",
        ["/{authority}/alerts/leave/{key}"] = "whoever has an alert stops those of its address",
    };

    [Fact]
    public async Task Every_address_answers_every_role_as_the_access_table_says()
    {
        var (site, town) = (await store.SiteAsync(), new Town(store.Clock, $"town-{store.Clock.NewId():N}"));
        await store.AddAsync(town.Authority);
        var routes = await RoutesAsync(site);
        var walkers = new List<(Role? Role, SignedIn Browser)> { (null, SignedIn.Nobody(site)) };
        foreach (var role in Roles) walkers.Add((role, await site.SignInAsync(town.Authority, role)));
        var (table, wrong) = (new StringBuilder(), new List<string>());
        foreach (var (template, asked) in routes)
        {
            var row = new List<string>();
            foreach (var (role, browser) in walkers)
            {
                var page = await browser.PageAsync(AddressOf(template, town.Authority.ShortName));
                var refused = page.Status == HttpStatusCode.Forbidden || page.Location?.StartsWith("/sign-in?", StringComparison.Ordinal) == true;
                var may = asked.Count == 0 || (role is { } held && asked.Any(one => AccessTable.May([held], one.Thing, one.Deed)));
                // What somebody's own account says to the public is to sign in: no access of theirs is refused.
                if (refused == may && !OpenToAnyone.ContainsKey(template)) wrong.Add($"{template} as {role?.ToString() ?? "the public"}: {(int)page.Status} {page.Location}, though they {(may ? "may" : "may not")}");
                row.Add(may ? "yes" : "-");
            }
            table.Append(template).Append(" | ").AppendJoin(" | ", row).AppendLine();
        }
        foreach (var (_, browser) in walkers) browser.Dispose();
        output.WriteLine($"address | public | {string.Join(" | ", Roles)}\n{table}");

        Assert.True(routes.Count > 40, $"{routes.Count} addresses are too few to be all.");
        Assert.Contains(routes, route => route.Asked.Count > 0);
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_page_that_changes_something_says_who_may()
    {
        var site = await store.SiteAsync();
        var loader = site.Services.GetRequiredService<PageLoader>();
        var unsaid = new List<string>();
        foreach (var endpoint in Pages(site))
        {
            var page = await loader.LoadAsync(endpoint.Metadata.GetMetadata<PageActionDescriptor>()!, endpoint.Metadata);
            var changes = page.HandlerMethods.Any(handler => handler.HttpMethod is not ("Get" or "GET"));
            if (changes && Asked(page).Count == 0 && !OpenToAnyone.ContainsKey("/" + endpoint.RoutePattern.RawText)) unsaid.Add("/" + endpoint.RoutePattern.RawText);
        }

        Assert.Empty(unsaid);
    }

    [Fact]
    public async Task A_paper_is_shown_to_whom_the_access_table_lets_see_it_and_leaves_no_trace_for_others()
    {
        var (site, town) = (await store.SiteAsync(), new Town(store.Clock, $"town-{store.Clock.NewId():N}"));
        var decision = town.Decision("Close the ferry", new(2026, 3, 2));
        var papers = Enum.GetValues<Openness>().ToDictionary(level => level, level => Paper(town, decision, level));
        await store.AddAsync([town.Authority, decision, .. papers.Values]);
        var table = new StringBuilder();
        foreach (var role in Roles.Select(role => (Role?)role).Prepend(null))
        {
            using var browser = role is { } held ? await site.SignInAsync(town.Authority, held) : SignedIn.Nobody(site);
            var page = (await browser.PageAsync($"/{town.Authority.ShortName}/decisions/{decision.Slug}")).Is(HttpStatusCode.OK);
            var seen = papers.Where(paper => page.Html.Source.Text.Contains(paper.Value.Title, StringComparison.Ordinal)).Select(paper => paper.Key).ToList();
            table.Append(role?.ToString() ?? "public").Append(": ").AppendJoin(", ", seen).AppendLine();

            Assert.Equal(papers.Keys.Where(level => level == Openness.Open || (role is { } one && AccessTable.May([one], Thing.Paper, Deed.See, level))), seen);
        }
        output.WriteLine(table.ToString());
    }

    [Theory]
    [InlineData("contracts")]
    [InlineData("contracts.csv")]
    [InlineData("contracts.json")]
    [InlineData("deadlines.ics")]
    [InlineData("decisions")]
    public async Task What_somebody_who_has_signed_in_is_shown_is_kept_by_no_cache(string address)
    {
        var (site, town) = (await store.SiteAsync(), new Town(store.Clock, $"town-{store.Clock.NewId():N}"));
        await store.AddAsync(town.Authority);
        using var browser = await site.SignInAsync(town.Authority, Role.Legal);

        using var theirs = await browser.Client.GetAsync(new Uri($"/{town.Authority.ShortName}/{address}", UriKind.Relative));
        using var publics = await site.Client.GetAsync(new Uri($"/{town.Authority.ShortName}/{address}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, theirs.StatusCode);
        Assert.Equal("no-store", theirs.Headers.CacheControl?.ToString());
        Assert.Contains("public", publics.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
        Assert.Contains("Cookie", publics.Headers.Vary);
    }

    private DecisionDocument Paper(Town town, Decision decision, Openness level) =>
        new() { Id = store.Clock.NewId(), AuthorityId = town.Authority.Id, DecisionId = decision.Id, Title = $"Paper that is {level.ToString().ToLowerInvariant()}", Openness = level };

    private static IEnumerable<RouteEndpoint> Pages(Site site) =>
        site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null);

    private static IReadOnlyList<MayAttribute> Asked(CompiledPageActionDescriptor page) => [.. page.ModelTypeInfo!.GetCustomAttributes<MayAttribute>()];

    private static async Task<List<(string Template, IReadOnlyList<MayAttribute> Asked)>> RoutesAsync(Site site)
    {
        var loader = site.Services.GetRequiredService<PageLoader>();
        var routes = new SortedDictionary<string, IReadOnlyList<MayAttribute>>(StringComparer.Ordinal);
        foreach (var endpoint in site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>())
        {
            var asked = endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page ? Asked(await loader.LoadAsync(page, endpoint.Metadata)) : endpoint.Metadata.GetOrderedMetadata<MayAttribute>();
            if (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is { HttpMethods.Count: > 0 } methods && !methods.HttpMethods.Contains("GET")) continue;
            routes.TryAdd("/" + endpoint.RoutePattern.RawText!.TrimStart('/'), asked);
        }
        return [.. routes.Select(route => (route.Key, route.Value))];
    }

    private static string AddressOf(string template, string authority) =>
        System.Text.RegularExpressions.Regex.Replace(template.Replace("{authority}", authority, StringComparison.Ordinal), @"\{[^}]*:int\}", "404") is var known
            ? System.Text.RegularExpressions.Regex.Replace(known, @"\{[^}]*\}", "00000000-0000-7000-8000-000000000000")
            : template;

    public sealed class OnSqlite(SqliteStore store, ITestOutputHelper output) : AccessWalkTests(store, output), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store, ITestOutputHelper output) : AccessWalkTests(store, output), IClassFixture<PostgresStore>;
}
