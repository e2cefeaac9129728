using System.Net;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Attacks;

/// <summary>What a page of another site can have a browser send: to every address that takes something, without the token or with another's.</summary>
public abstract class CrossSiteTests(StoreFixture store, ITestOutputHelper output)
{
    /// <summary>Addresses without a token, each with what stands in for it.</summary>
    private static readonly Dictionary<string, string> WithoutToken = new(StringComparer.Ordinal)
    {
        ["/problems/{code:int}"] = "does nothing",
        ["/sign-in/typed"] = "shows what was sealed here and does nothing",
        ["/{authority}/alerts/follow/{kind}/{slug?}"] = "acts with nobody's rights: what comes from another site is refused by what the browser says of itself",
        ["/{authority}/alerts/confirm/{secret}"] = "acts with nobody's rights, by a secret that only the letter holds",
        ["/{authority}/alerts/yours/{key}"] = "acts with nobody's rights, by a key that only the letter holds",
        ["/{authority}/alerts/leave/{key}"] = "acts with nobody's rights, by a key that only the letter holds; RFC 8058 has it sent from elsewhere",
    };

    [Fact]
    public async Task Every_address_that_changes_something_refuses_a_form_without_its_token()
    {
        var (site, town) = (await store.SiteAsync(), new Town(store.Clock, $"town-{store.Clock.NewId():N}"));
        await store.AddAsync(town.Authority);
        using var staff = await site.SignInAsync(town.Authority, Enum.GetValues<Role>());
        using var other = await site.SignInAsync(town.Authority, Enum.GetValues<Role>());
        var token = (await other.PageAsync("/account")).Html.QuerySelector($"input[name={FoundForm.Token}]")!.GetAttribute("value")!;
        var (changing, wrong) = (await Addresses.ThatChangeAsync(site), new List<string>());
        var before = await WritesAsync();
        foreach (var (template, handlers) in changing.Where(one => !WithoutToken.ContainsKey(one.Template)))
        {
            foreach (var handler in handlers)
            {
                var address = Addresses.Filled(template, town.Authority.ShortName, "00000000-0000-7000-8000-000000000000") + (handler.Length > 0 ? "?handler=" + handler : "");
                foreach (var sent in new[] { null, "nonsense", token })
                {
                    using var answer = await staff.Client.PostAsync(new Uri(address, UriKind.Relative), new FormUrlEncodedContent(sent is null ? [] : [new(FoundForm.Token, sent)]));
                    // The limit of attempts may answer before the page does.
                    if (answer.StatusCode is not (HttpStatusCode.BadRequest or HttpStatusCode.TooManyRequests)) wrong.Add($"{address} with {sent ?? "no token"}: {(int)answer.StatusCode}");
                }
            }
        }
        output.WriteLine(string.Join('\n', changing.Select(one => $"{one.Template}: {string.Join(", ", one.Handlers.Select(handler => handler.Length == 0 ? "(itself)" : handler))}{(WithoutToken.TryGetValue(one.Template, out var why) ? $" without token: {why}" : "")}")));

        Assert.True(changing.Count > 25, $"{changing.Count} addresses are too few to be all.");
        Assert.Empty(wrong);
        Assert.Empty(WithoutToken.Keys.Except(changing.Select(one => one.Template)));
        Assert.Equal(before, await WritesAsync());
    }

    [Fact]
    public async Task No_cookie_of_ours_goes_along_with_what_another_site_sends()
    {
        var (site, town) = (await store.SiteAsync(), new Town(store.Clock, $"town-{store.Clock.NewId():N}"));
        await store.AddAsync(town.Authority);
        using var staff = await site.SignInAsync(town.Authority, Role.Author);
        store.Time.Now += TimeSpan.FromMinutes(40);
        using var answer = await staff.Client.GetAsync(new Uri("/account", UriKind.Relative));
        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();

        Assert.Contains(cookies, cookie => cookie.StartsWith("folkmoot-session=", StringComparison.Ordinal));
        Assert.All(cookies, cookie => Assert.Matches("samesite=(lax|strict)", cookie.ToLowerInvariant()));
        Assert.All(cookies, cookie => Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase));
    }

    private async Task<int> WritesAsync()
    {
        await using var db = store.Open();
        return await db.AuditTrail.CountAsync(act => act.Kind == ActKind.Write);
    }

    public sealed class OnSqlite(SqliteStore store, ITestOutputHelper output) : CrossSiteTests(store, output), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store, ITestOutputHelper output) : CrossSiteTests(store, output), IClassFixture<PostgresStore>;
}
