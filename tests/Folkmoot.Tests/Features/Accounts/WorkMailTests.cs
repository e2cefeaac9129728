using System.Net;
using AngleSharp.Html.Dom;
using Folkmoot.Features.Accounts;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Accounts;

public abstract class WorkMailTests(StoreFixture store)
{
    [Fact]
    public async Task Everybody_chooses_how_often_they_are_told_of_their_work()
    {
        var town = new Town(store.Clock, $"town-{store.Clock.NewId():N}");
        await store.AddAsync(town.Authority);
        using var browser = await (await store.SiteAsync()).SignInAsync(town.Authority, Role.Author);

        Assert.Contains("E-mail about your work: once a day", (await browser.PageAsync("/account")).Main, StringComparison.Ordinal);
        var page = (await browser.PageAsync("/account/alerts")).Is(HttpStatusCode.OK);
        Assert.Equal("Daily", page.Html.QuerySelectorAll("input[type=radio]").OfType<IHtmlInputElement>().Single(radio => radio.IsChecked).Value);
        var unknown = await browser.SendAsync(page, new Dictionary<string, string> { ["HowOften"] = "Hourly" });
        var saved = await browser.SendAsync(page, new Dictionary<string, string> { ["HowOften"] = "Never" });

        Assert.Contains("Choose how often", unknown.One(".govuk-error-summary"), StringComparison.Ordinal);
        Assert.Equal("/account", saved.Location);
        Assert.Contains("E-mail about your work: none", (await browser.PageAsync("/account")).Main, StringComparison.Ordinal);
        await using var db = store.Open();
        Assert.Equal(WorkMail.Never, (await db.Accounts.SingleAsync(a => a.Id == browser.AccountId)).WorkMail);
    }

    [Fact]
    public async Task The_public_is_asked_to_sign_in_before_choosing_and_a_session_outlives_the_choice()
    {
        var (site, town) = (await store.SiteAsync(), new Town(store.Clock, $"town-{store.Clock.NewId():N}"));
        await store.AddAsync(town.Authority);
        using var nobody = SignedIn.Nobody(site);
        using var browser = await site.SignInAsync(town.Authority, Role.Author);

        Assert.Equal("/sign-in?returnUrl=%2Faccount%2Falerts", (await nobody.PageAsync("/account/alerts")).Location);
        await browser.SendAsync(await browser.PageAsync("/account/alerts"), new Dictionary<string, string> { ["HowOften"] = "AtOnce" });
        await browser.SendAsync(await browser.PageAsync("/account/alerts"), new Dictionary<string, string> { ["HowOften"] = "Daily" });
        Assert.Equal(HttpStatusCode.OK, (await browser.PageAsync("/account/alerts")).Status);
    }

    public sealed class OnSqlite(SqliteStore store) : WorkMailTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : WorkMailTests(store), IClassFixture<PostgresStore>;
}
