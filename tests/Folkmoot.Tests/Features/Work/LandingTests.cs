using System.Net;
using Folkmoot.Features.Accounts;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Work;

public abstract class LandingTests(StoreFixture store)
{
    private Town NewTown() => new(store.Clock, $"town-{store.Clock.NewId():N}");

    [Fact]
    public async Task Who_works_with_one_authority_is_led_to_their_work_there()
    {
        var town = NewTown();
        await store.AddAsync(town.Authority);
        using var browser = await (await store.SiteAsync()).SignInAsync(town.Authority, Role.Author, Role.Director);

        Assert.Equal($"/{town.Authority.ShortName}/my-work", (await browser.PageAsync("/my-work")).Location);
        Assert.Equal("My work", (await browser.FollowAsync(await browser.PageAsync("/my-work"))).Is(HttpStatusCode.OK).Heading);
    }

    [Fact]
    public async Task Who_works_with_several_authorities_chooses_between_those_of_today()
    {
        Town[] towns = [NewTown(), NewTown(), NewTown()];
        await store.AddAsync([.. towns.Select(town => town.Authority)]);
        using var browser = await (await store.SiteAsync()).SignInAsync(towns[0].Authority, Role.Author);
        await store.AddAsync(Held(towns[1], browser.AccountId, until: null), Held(towns[2], browser.AccountId, store.Clock.Today.AddDays(-1)));

        var page = (await browser.PageAsync("/my-work")).Is(HttpStatusCode.OK);

        Assert.Equal(towns.Take(2).Select(town => $"/{town.Authority.ShortName}/my-work").Order(), page.Html.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).Order());
    }

    [Fact]
    public async Task Who_cannot_work_yet_is_led_to_their_account_and_the_public_to_signing_in()
    {
        var (site, town) = (await store.SiteAsync(), NewTown());
        await store.AddAsync(town.Authority);
        using var strong = await site.SignInAsync(town.Authority, Role.Author);
        await using var db = store.Open();
        using var weak = await SignedIn.AsAsync(site, await db.Accounts.SingleAsync(a => a.Id == strong.AccountId), Proof.Password);
        using var nobody = SignedIn.Nobody(site);

        Assert.Equal("/account", (await weak.PageAsync("/my-work")).Location);
        Assert.Equal("/sign-in?returnUrl=%2Fmy-work", (await nobody.PageAsync("/my-work")).Location);
        await using var other = store.Open();
        foreach (var held in await other.RolesHeld.Where(h => h.AccountId == strong.AccountId).ToListAsync()) held.Until = store.Clock.Today.AddDays(-1);
        await other.SaveAsync(new("a test", "ends the role"));
        Assert.Equal("/account", (await strong.PageAsync("/my-work")).Location);
    }

    private RoleHeld Held(Town town, Guid account, DateOnly? until) =>
        new() { Id = store.Clock.NewId(), AuthorityId = town.Authority.Id, AccountId = account, Role = Role.Member, From = new(2020, 1, 1), Until = until };

    public sealed class OnSqlite(SqliteStore store) : LandingTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : LandingTests(store), IClassFixture<PostgresStore>;
}
