using System.Net;
using AngleSharp.Html.Dom;
using Folkmoot.Data;
using Folkmoot.Features.Accounts;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Fixtures;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Tests.Features.Accounts;

/// <summary>A session that ends while somebody types loses nothing, without scripts too.</summary>
public abstract class TypedAgainTests(StoreFixture store) : IAsyncLifetime
{
    private const string Password = "seven green bottles hanging";
    private const string Words = "\nIt is needed by \"Carers\" & others <b>now</b>.\r\n\r\n- first point";

    private readonly Town _town = new(store.Clock, "typed" + store.Clock.NewId().ToString("N")[^12..]);

    public async ValueTask InitializeAsync() => await store.AddAsync(_town.Authority);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Who_is_signed_out_while_typing_signs_in_with_both_factors_and_finds_the_words_in_the_field()
    {
        var (site, account) = (await store.SiteAsync(), await AccountAsync());
        using var browser = await SignedIn.AsAsync(site, account);
        var reasons = await StartAsync(browser) + "/reasons";
        var page = await browser.PageAsync(reasons);
        store.Time.Now += TimeSpan.FromHours(2);

        var refused = await browser.SendAsync(page, Text("reasons", Words));
        Assert.Equal((HttpStatusCode.Unauthorized, "Sign in"), (refused.Status, refused.Heading));
        Assert.Contains("what you sent has not been saved", refused.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Carers", refused.Html.Source.Text, StringComparison.Ordinal);
        var wrong = await browser.SendAsync(refused, SignInTests.Answers(("Email", account.Email), ("Password", "seven red bottles standing")));
        var second = await browser.RepeatAsync(await browser.SendAsync(wrong, SignInTests.Answers(("Email", account.Email), ("Password", Password))));
        Assert.Equal("Show that it is you", second.Heading);
        var shown = await browser.RepeatAsync(await browser.SendAsync(second, SignInTests.Answers(("Code", await SignInTests.CodeAsync(site, account.Id)))));

        Assert.Equal((HttpStatusCode.OK, page.Heading), (shown.Status, shown.Heading));
        Assert.Contains("What you typed has not been saved yet.", shown.Main, StringComparison.Ordinal);
        Assert.StartsWith("Not saved yet: ", shown.Html.Title, StringComparison.Ordinal);
        Assert.Equal(Words.ReplaceLineEndings("\n"), ((IHtmlTextAreaElement)shown.Html.QuerySelector("textarea")!).Value);
        Assert.Equal("", (await browser.PageAsync(reasons)).One("textarea"));
        await browser.SendAsync(shown);
        Assert.Contains("It is needed by", (await browser.PageAsync(reasons)).One("textarea"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_else_saved_meanwhile_is_noticed_after_signing_in_again()
    {
        var (site, account) = (await store.SiteAsync(), await AccountAsync());
        using var browser = await SignedIn.AsAsync(site, account);
        var reasons = await StartAsync(browser) + "/reasons";
        var page = await browser.PageAsync(reasons);
        store.Time.Now += TimeSpan.FromHours(2);
        var refused = await browser.SendAsync(page, Text("reasons", "Carers want it."));
        using var other = await site.SignInAsync(_town.Authority, Role.Legal);
        await other.SendAsync(await other.PageAsync(reasons), Text("reasons", "The contract ends."));

        using var again = await SignedIn.AsAsync(site, account);
        var shown = await again.SendAsync(refused, button: "I have signed in in another tab: go on");
        var both = await again.FollowAsync(await again.SendAsync(shown));

        Assert.Equal("Two versions of “Reasons for the decision”", both.Is(HttpStatusCode.OK).Heading);
    }

    [Fact]
    public async Task Words_that_were_typed_are_shown_to_nobody_who_has_not_signed_in_and_not_for_longer_than_an_hour()
    {
        var site = await store.SiteAsync();
        using var browser = await site.SignInAsync(_town.Authority, Role.Author);
        var page = await browser.PageAsync(await StartAsync(browser) + "/reasons");
        store.Time.Now += TimeSpan.FromHours(2);
        var refused = await browser.SendAsync(page, Text("reasons", "Carers want it."));

        var early = await browser.RepeatAsync(await browser.SendAsync(refused, button: "I have signed in in another tab: go on"));
        Assert.Equal((HttpStatusCode.Unauthorized, "Sign in"), (early.Status, early.Heading));
        Assert.Contains("what you sent has not been saved", early.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Carers", early.Html.Source.Text, StringComparison.Ordinal);
        store.Time.Now += TimeSpan.FromHours(1);
        using var again = await site.SignInAsync(_town.Authority, Role.Author);
        var late = await again.SendAsync(refused, button: "I have signed in in another tab: go on");
        Assert.Contains("that hour is over", late.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Carers", late.Html.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_without_a_place_any_more_are_shown_by_themselves()
    {
        var site = await store.SiteAsync();
        using var browser = await site.SignInAsync(_town.Authority, Role.Author);
        var page = await browser.PageAsync(await StartAsync(browser) + "/reasons");
        store.Time.Now += TimeSpan.FromHours(2);
        var refused = await browser.SendAsync(page, Text("reasons", "Carers want it."));
        using var member = await site.SignInAsync(_town.Authority, Role.Member);

        var shown = await member.SendAsync(refused, button: "I have signed in in another tab: go on");

        Assert.Equal((HttpStatusCode.OK, "What you typed has not been saved"), (shown.Status, shown.Heading));
        Assert.Contains("Carers want it.", shown.All("textarea"));
    }

    [Fact]
    public async Task What_is_too_long_to_carry_is_said_to_be()
    {
        var site = await store.SiteAsync();
        using var browser = await site.SignInAsync(_town.Authority, Role.Author);
        var page = await browser.PageAsync(await StartAsync(browser) + "/reasons");
        store.Time.Now += TimeSpan.FromHours(2);

        var refused = await browser.SendAsync(page, Text("reasons", new string('a', 1_100_000)));

        Assert.Equal((HttpStatusCode.Unauthorized, "Sign in"), (refused.Status, refused.Heading));
        Assert.Contains("go back in your browser, where it still stands", refused.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_site_has_sent_is_not_carried_through_signing_in()
    {
        var site = await store.SiteAsync();
        using var browser = SignedIn.Nobody(site);
        foreach (var (header, value) in new[] { ("Sec-Fetch-Site", "cross-site"), ("Origin", "https://elsewhere.example") })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/{_town.Authority.ShortName}/drafts/1/reasons", UriKind.Relative)) { Content = new FormUrlEncodedContent([new("text-reasons", "Typed by nobody")]) };
            request.Headers.Add(header, value);
            using var answer = await browser.Client.SendAsync(request);

            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
            Assert.DoesNotContain("name=\"Kept\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_form_with_the_token_of_an_earlier_session_saves_nothing_and_keeps_what_was_typed()
    {
        var (site, account) = (await store.SiteAsync(), await AccountAsync());
        using var before = await SignedIn.AsAsync(site, account);
        var reasons = await StartAsync(before) + "/reasons";
        var page = await before.PageAsync(reasons);
        using var after = await SignedIn.AsAsync(site, account);

        var shown = await after.SendAsync(page, Text("reasons", "Carers want it."));

        Assert.Equal(HttpStatusCode.BadRequest, shown.Status);
        Assert.Contains("What you typed has not been saved yet.", shown.Main, StringComparison.Ordinal);
        Assert.Equal("Carers want it.", shown.One("textarea"));
        Assert.Equal("", (await after.PageAsync(reasons)).One("textarea"));
        await after.SendAsync(shown);
        Assert.Equal("Carers want it.", (await after.PageAsync(reasons)).One("textarea"));
    }

    [Fact]
    public async Task Words_that_a_script_saves_are_refused_in_short_when_the_session_has_ended()
    {
        using var browser = SignedIn.Nobody(await store.SiteAsync());
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/{_town.Authority.ShortName}/drafts/1/reasons?handler=AsTyped", UriKind.Relative)) { Content = new FormUrlEncodedContent([new("text-reasons", "Typed")]) };
        request.Headers.Add("Sec-Fetch-Mode", "cors");
        using var answer = await browser.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.DoesNotContain("name=\"Kept\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Text(string field, string text) => new() { ["text-" + field] = text };

    private async Task<string> StartAsync(SignedIn browser)
    {
        var page = await browser.PageAsync($"/{_town.Authority.ShortName}/drafts/new");
        return (await browser.SendAsync(page)).Location ?? throw new InvalidOperationException("No draft was started.");
    }

    private async Task<Account> AccountAsync()
    {
        await using var scope = (await store.SiteAsync()).Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = new Account { Id = store.Clock.NewId(), Email = $"officer-{store.Clock.NewId():N}@council.example", Title = "Officer" };
        account.Roles.Add(new() { Id = store.Clock.NewId(), AuthorityId = _town.Authority.Id, AccountId = account.Id, Role = Role.Author, From = new(2000, 1, 1) });
        Assert.True((await accounts.CreateAsync(account, Password)).Succeeded);
        await accounts.ResetAuthenticatorKeyAsync(account);
        await accounts.SetTwoFactorEnabledAsync(account, true);
        return await scope.ServiceProvider.GetRequiredService<Db>().Accounts.AsNoTracking().SingleAsync(one => one.Id == account.Id);
    }

    public sealed class OnSqlite(SqliteStore store) : TypedAgainTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : TypedAgainTests(store), IClassFixture<PostgresStore>;
}
