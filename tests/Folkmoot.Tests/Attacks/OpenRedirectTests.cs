using System.Net;
using Folkmoot.Features.Accounts;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Attacks;

/// <summary>Every address that leads on to where it is told leads to this site only.</summary>
public abstract class OpenRedirectTests(StoreFixture store)
{
    private static readonly string[] Elsewhere =
    [
        "https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example", "\\\\elsewhere.example", "///elsewhere.example", "/\t/elsewhere.example", "/\n/elsewhere.example", "https:elsewhere.example", "javascript:alert(1)",
        "data:text/html,x", "http://localhost@elsewhere.example/", "%2f%2felsewhere.example", "/%09/elsewhere.example", "~//elsewhere.example", "\u2028//elsewhere.example", "/%5celsewhere.example",
    ];

    [Fact]
    public async Task Nobody_is_led_to_another_site_by_signing_in_with_any_address_to_go_back_to()
    {
        var (site, town) = (await store.SiteAsync(), new Town(store.Clock, $"town-{store.Clock.NewId():N}"));
        town.Authority.IsDemonstration = true;
        await store.AddAsync(town.Authority);
        await using (var scope = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.CreateAsyncScope(site.Services))
        {
            await Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<DemonstrationAccounts>(scope.ServiceProvider).MakeAsync(default);
        }
        using var staff = await site.SignInAsync(town.Authority, Role.Author);
        foreach (var elsewhere in Elsewhere)
        {
            var query = "?returnUrl=" + Uri.EscapeDataString(elsewhere);
            Stays(site, elsewhere, (await staff.PageAsync("/sign-in" + query)).Is(HttpStatusCode.Redirect).Location);
            var factor = await staff.PageAsync("/account/second-factor" + query);
            Assert.All(factor.Html.QuerySelectorAll("main a[href]"), link => Stays(site, elsewhere, link.GetAttribute("href")));
            using var visitor = SignedIn.Nobody(site);
            var page = (await visitor.PageAsync("/sign-in" + query)).Is(HttpStatusCode.OK);
            Assert.All(page.Html.QuerySelectorAll("main a[href], main form[action]"), link => Stays(site, elsewhere, link.GetAttribute("href") ?? link.GetAttribute("action")));
            Stays(site, elsewhere, (await visitor.SendAsync(page, button: "Commissioning manager")).Is(HttpStatusCode.Redirect).Location);
            store.Time.Now += TimeSpan.FromSeconds(5);
        }
    }

    [Fact]
    public async Task Where_somebody_is_sent_to_sign_in_only_an_address_of_this_site_is_remembered()
    {
        var (site, town) = (await store.SiteAsync(), new Town(store.Clock, $"town-{store.Clock.NewId():N}"));
        await store.AddAsync(town.Authority);
        foreach (var odd in new[] { "//elsewhere.example/%2e%2e", $"/{town.Authority.ShortName}/drafts?returnUrl=https://elsewhere.example", $"//{town.Authority.ShortName}/drafts" })
        {
            var made = new Uri(site.Address.GetLeftPart(UriPartial.Authority) + odd, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
            using var answer = await site.Client.GetAsync(made);
            if (answer.Headers.Location is { } on) Assert.Equal(site.Address.Host, new Uri(site.Address, on).Host);
        }
    }

    // As a browser would read it: whatever is not clearly of this site is another's.
    private static void Stays(Site site, string elsewhere, string? location)
    {
        Assert.NotNull(location);
        Assert.True(Uri.TryCreate(site.Address, location.Replace("\t", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Replace('\\', '/'), out var on) && on.Authority == site.Address.Authority && on.Scheme == "http", $"'{elsewhere}' led to '{location}'");
    }

    public sealed class OnSqlite(SqliteStore store) : OpenRedirectTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : OpenRedirectTests(store), IClassFixture<PostgresStore>;
}
