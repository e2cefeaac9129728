using System.Net;
using Folkmoot.Features.Accounts;
using Folkmoot.Features.Accounts.Council;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Accounts;

public sealed class CouncilSignInTests(SqliteStore store) : IClassFixture<SqliteStore>
{
    [Fact]
    public async Task Whom_the_council_vouches_for_is_signed_in_and_goes_where_they_were_going()
    {
        var town = await TownAsync("clerk@council.example", Role.Administrator);
        await using var council = await StartAsync();
        using var browser = SignedIn.Nobody(council.Site);

        var answer = await ThroughAsync(council, browser, "clerk@council.example", $"/{town}/accounts");

        Assert.Equal($"/{town}/accounts", answer.Location);
        Assert.Equal(HttpStatusCode.OK, (await browser.PageAsync(answer.Location!)).Status);
    }

    [Theory]
    [InlineData("stranger@council.example", "there is no such account")]
    [InlineData("mayor@elsewhere.example", "may not speak for")]
    [InlineData("unverified@council.example", "has not verified")]
    public async Task Whom_it_may_not_vouch_for_is_refused_and_told_no_more_than_that(string login, string why)
    {
        await TownAsync("mayor@elsewhere.example", Role.Author);
        await TownAsync("unverified@council.example", Role.Author);
        await using var council = await StartAsync();
        using var browser = SignedIn.Nobody(council.Site);

        var answer = await ThroughAsync(council, browser, login, "/");
        var told = await browser.FollowAsync(answer);

        Assert.Equal("/sign-in?refused=council", answer.Location);
        Assert.DoesNotContain(why, told.Main, StringComparison.OrdinalIgnoreCase);
        await using var db = store.Open();
        Assert.Contains(await db.AuditTrail.Where(act => act.Kind == ActKind.SignIn).Select(act => act.Why).ToListAsync(), told => told.Contains(why, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task An_answer_that_this_browser_did_not_ask_for_is_refused()
    {
        await TownAsync("deputy@council.example", Role.Author);
        await using var council = await StartAsync();
        using var asker = SignedIn.Nobody(council.Site);
        using var other = SignedIn.Nobody(council.Site);
        var back = await council.Provider.WalkAsync(new((await asker.PageAsync("/sign-in/council")).Location!), "deputy@council.example");

        Assert.Equal("/sign-in?refused=council", (await other.PageAsync(back.PathAndQuery)).Location);
        Assert.Equal("/my-work", (await asker.PageAsync(back.PathAndQuery)).Location);
        Assert.Equal("/sign-in?refused=council", (await asker.PageAsync(back.PathAndQuery)).Location);
    }

    [Fact]
    public void A_provider_named_in_part_is_not_started_with()
    {
        var missing = Assert.Throws<UnusableSettings>(() => CouncilProvider.OfEnvironment(name => name == "FOLKMOOT_OIDC_ISSUER" ? "https://login.council.example" : null));
        var plain = Assert.Throws<UnusableSettings>(() => CouncilProvider.OfEnvironment(_ => "http://login.council.example"));

        Assert.Contains("FOLKMOOT_OIDC_CLIENT", missing.Message, StringComparison.Ordinal);
        Assert.Contains("https://", plain.Message, StringComparison.Ordinal);
        Assert.Null(CouncilProvider.OfEnvironment(_ => null));
    }

    private static async Task<Page> ThroughAsync(Running council, SignedIn browser, string login, string going)
    {
        var sent = await browser.PageAsync("/sign-in/council?returnUrl=" + Uri.EscapeDataString(going));
        return await browser.PageAsync((await council.Provider.WalkAsync(new(sent.Location!), login)).PathAndQuery);
    }

    private async Task<Running> StartAsync()
    {
        Assert.SkipUnless(TestProvider.IsThere, "node_modules is absent: npm ci brings the provider.");
        var port = TestProvider.FreePort();
        var provider = await TestProvider.StartAsync($"http://127.0.0.1:{port}/sign-in/council/back");
        var council = new CouncilProvider(provider.Address, "folkmoot", "the secret of a test", "the council’s account", ["council.example"]);
        return new(provider, await Site.StartAsync(store.Store, store.Time, council, port));
    }

    private async Task<string> TownAsync(string email, Role role)
    {
        var town = new Town(store.Clock, $"town-{store.Clock.NewId():N}");
        await using var db = store.Open();
        var account = await db.Accounts.FirstOrDefaultAsync(a => a.Email == email) ?? new Account { Id = store.Clock.NewId(), Email = email, NormalisedEmail = email.ToUpperInvariant(), Title = "Clerk", SecurityStamp = "stamp" };
        if (db.Entry(account).State == EntityState.Detached) db.Add(account);
        db.Add(town.Authority);
        db.Add(new RoleHeld { Id = store.Clock.NewId(), AuthorityId = town.Authority.Id, AccountId = account.Id, Role = role, From = new(2000, 1, 1) });
        await db.SaveAsync(new Act("a test", "needs these rows"));
        return town.Authority.ShortName;
    }

    private sealed record Running(TestProvider Provider, Site Site) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Site.DisposeAsync();
            await Provider.DisposeAsync();
        }
    }
}
