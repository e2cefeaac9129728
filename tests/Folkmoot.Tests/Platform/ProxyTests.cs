using System.Net;
using Folkmoot.Features.Accounts;
using Folkmoot.Platform;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Platform;

public abstract class ProxyTests(StoreFixture store)
{
    [Fact]
    public async Task A_visitor_who_only_says_they_come_through_a_proxy_is_not_believed()
    {
        await using var site = await Site.StartAsync(store.Store, store.Time);

        Assert.Equal(HttpStatusCode.TooManyRequests, await LastOfAsync(site, AccountsSetup.AttemptsAMinute + 1, attempt => $"203.0.113.{attempt}"));
        Assert.DoesNotContain("secure", await CookieAsync(site, "https"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_proxy_that_is_named_says_who_asks_and_how()
    {
        await using var site = await Site.StartAsync(store.Store, store.Time, proxies: Proxies.Read("10.0.0.0/8, 127.0.0.1", out _));

        Assert.Equal(HttpStatusCode.BadRequest, await LastOfAsync(site, AccountsSetup.AttemptsAMinute + 1, attempt => $"203.0.113.{attempt}"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await LastOfAsync(site, AccountsSetup.AttemptsAMinute + 1, _ => "198.51.100.7"));
        // What a visitor wrote before the proxy added their address counts for nothing; a second proxy that is named is passed over.
        Assert.Equal(HttpStatusCode.TooManyRequests, await LastOfAsync(site, 1, _ => "203.0.113.99, 198.51.100.7, 10.1.2.3"));
        Assert.Contains("secure", await CookieAsync(site, "https"), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secure", await CookieAsync(site, "http"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Visitors_of_one_IPv6_network_share_a_limit()
    {
        await using var site = await Site.StartAsync(store.Store, store.Time, proxies: Proxies.Read("127.0.0.1", out _));

        Assert.Equal(HttpStatusCode.TooManyRequests, await LastOfAsync(site, AccountsSetup.AttemptsAMinute + 1, attempt => $"2001:db8:1:2::{attempt:x}"));
        Assert.Equal(HttpStatusCode.BadRequest, await LastOfAsync(site, 1, _ => "2001:db8:1:3::1"));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(" , ", null)]
    [InlineData("10.0.0.4, 192.168.7.0/24,::1", "10.0.0.4/32 192.168.7.0/24 ::1/128")]
    public void Proxies_are_read_as_addresses_and_networks(string? typed, string? networks)
    {
        var proxies = Proxies.Read(typed, out var problem);

        Assert.Null(problem);
        Assert.Equal(networks, proxies is null ? null : string.Join(' ', proxies.Networks));
    }

    [Theory]
    [InlineData("everybody")]
    [InlineData("10.0.0.4; 10.0.0.5")]
    [InlineData("10.0.0.4/33")]
    [InlineData("10.0.0.4, proxy.council.example")]
    public void What_is_no_address_and_no_network_is_refused_in_words(string typed)
    {
        Assert.Null(Proxies.Read(typed, out var problem));
        Assert.StartsWith("FOLKMOOT_PROXY must hold addresses or networks", problem, StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> LastOfAsync(Site site, int attempts, Func<int, string> from)
    {
        var last = default(HttpStatusCode);
        for (var attempt = 1; attempt <= attempts; attempt++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/sign-in", UriKind.Relative)) { Content = new FormUrlEncodedContent([]) };
            request.Headers.Add("X-Forwarded-For", from(attempt));
            using var answer = await site.Client.SendAsync(request);
            last = answer.StatusCode;
        }
        return last;
    }

    private static async Task<string> CookieAsync(Site site, string scheme)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/sign-in", UriKind.Relative));
        request.Headers.Add("X-Forwarded-For", "203.0.113.1");
        request.Headers.Add("X-Forwarded-Proto", scheme);
        using var answer = await site.Client.SendAsync(request);
        return answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("folkmoot-forms=", StringComparison.Ordinal));
    }

    public sealed class OnSqlite(SqliteStore store) : ProxyTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : ProxyTests(store), IClassFixture<PostgresStore>;
}
