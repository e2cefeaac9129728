using System.Net;
using Folkmoot.Data;
using Folkmoot.Features.Accounts;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Tests.Fixtures;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Tests.Features.Accounts;

public abstract class SignInTests(StoreFixture store)
{
    private const string Password = "seven green bottles hanging";

    [Fact]
    public async Task A_password_alone_opens_only_the_page_where_a_second_factor_is_set_up()
    {
        var site = await store.SiteAsync();
        var account = await AccountAsync(site, Role.Administrator);
        using var browser = SignedIn.Nobody(site);

        var answer = await SignInAsync(browser, account.Email, Password);
        var after = await browser.FollowAsync(answer);
        var accounts = await browser.PageAsync($"/{account.Town}/accounts");

        Assert.Equal("/my-work", answer.Location);
        Assert.Equal(HttpStatusCode.OK, after.Status);
        Assert.StartsWith("/account/second-factor", accounts.Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_and_a_code_open_what_the_role_may_do()
    {
        var site = await store.SiteAsync();
        var account = await AccountAsync(site, Role.Administrator, withAuthenticator: true);
        using var browser = SignedIn.Nobody(site);

        var second = await browser.FollowAsync(await SignInAsync(browser, account.Email, Password, $"/{account.Town}/accounts"));
        var wrong = await browser.SendAsync(second, Answers(("Code", "000 000")));
        var right = await browser.SendAsync(wrong, Answers(("Code", await CodeAsync(site, account.Id))));

        Assert.Equal("Show that it is you", second.Heading);
        Assert.Contains("That code is not right", wrong.Main, StringComparison.Ordinal);
        Assert.Equal($"/{account.Town}/accounts", right.Location);
        Assert.Equal(HttpStatusCode.OK, (await browser.PageAsync(right.Location!)).Status);
        Assert.Contains((await TrailAsync(account.Email)), act => act is { Kind: ActKind.SignIn } && act.Why.StartsWith("Signed in with a password and an authenticator", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_password_an_unknown_address_and_a_closed_account_are_answered_alike()
    {
        var site = await store.SiteAsync();
        var account = await AccountAsync(site, Role.Author);
        using var browser = SignedIn.Nobody(site);

        var wrong = await SignInAsync(browser, account.Email, "seven red bottles standing");
        var unknown = await SignInAsync(browser, "nobody@council.example", Password);

        Assert.Equal(HttpStatusCode.OK, wrong.Status);
        Assert.Equal(wrong.One(".govuk-error-summary"), unknown.One(".govuk-error-summary"));
        Assert.Equal(account.Email, ((AngleSharp.Html.Dom.IHtmlInputElement)wrong.Html.QuerySelector("#Email")!).Value);
        Assert.Equal("", ((AngleSharp.Html.Dom.IHtmlInputElement)wrong.Html.QuerySelector("#Password")!).Value);
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_is_refused_for_a_while()
    {
        var site = await store.SiteAsync();
        var account = await AccountAsync(site, Role.Author);
        using var browser = SignedIn.Nobody(site);

        for (var attempt = 0; attempt < 5; attempt++) await SignInAsync(browser, account.Email, "seven red bottles standing");
        var right = await SignInAsync(browser, account.Email, Password);

        Assert.Equal(HttpStatusCode.OK, right.Status);
        Assert.Contains("is not right, or too many attempts", right.One(".govuk-error-summary"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example")]
    public async Task Signing_in_leads_to_no_other_site(string elsewhere)
    {
        var site = await store.SiteAsync();
        var account = await AccountAsync(site, Role.Author);
        using var browser = SignedIn.Nobody(site);

        Assert.Equal("/my-work", (await SignInAsync(browser, account.Email, Password, elsewhere)).Location);
    }

    [Fact]
    public async Task A_form_sent_from_another_site_is_refused()
    {
        var site = await store.SiteAsync();
        var account = await AccountAsync(site, Role.Author);
        using var answer = await site.Client.PostAsync(new Uri("/sign-in", UriKind.Relative), new FormUrlEncodedContent([new("Email", account.Email), new("Password", Password)]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain(answer.Headers, header => header.Key == "Set-Cookie");
    }

    [Fact]
    public async Task A_session_given_before_signing_in_is_not_the_session_after_it()
    {
        var site = await store.SiteAsync();
        var account = await AccountAsync(site, Role.Author);
        using var browser = SignedIn.Nobody(site);
        var page = await browser.PageAsync("/sign-in");

        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/account", UriKind.Relative));
        request.Headers.Add("Cookie", "folkmoot-session=chosen-by-somebody-else");
        using var before = await browser.Client.SendAsync(request);
        var answer = await browser.SendAsync(page, Answers(("Email", account.Email), ("Password", Password)));

        Assert.StartsWith("/sign-in", before.Headers.Location?.ToString(), StringComparison.Ordinal);
        Assert.Equal("/my-work", answer.Location);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_the_sessions_of_other_browsers()
    {
        var site = await store.SiteAsync();
        var account = await AccountAsync(site, Role.Author);
        using var here = await SignedIn.AsAsync(site, await RowAsync(account.Id));
        using var there = await SignedIn.AsAsync(site, await RowAsync(account.Id));

        await here.SendAsync(await here.PageAsync("/account"), button: "Sign out everywhere else");
        store.Time.Now += TimeSpan.FromMinutes(2);

        Assert.Equal(HttpStatusCode.OK, (await here.PageAsync("/account")).Status);
        Assert.StartsWith("/sign-in", (await there.PageAsync("/account")).Is(HttpStatusCode.Redirect).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_ends_when_its_last_day_is_over_and_holds_at_no_other_authority()
    {
        var site = await store.SiteAsync();
        var account = await AccountAsync(site, Role.Administrator);
        var other = new Town(store.Clock, $"town-{store.Clock.NewId():N}");
        await store.AddAsync(other.Authority);
        using var browser = await SignedIn.AsAsync(site, await RowAsync(account.Id));

        Assert.Equal(HttpStatusCode.OK, (await browser.PageAsync($"/{account.Town}/accounts")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.PageAsync($"/{other.Authority.ShortName}/accounts")).Status);
        await using (var db = store.Open())
        {
            (await db.RolesHeld.SingleAsync(held => held.AccountId == account.Id)).Until = store.Clock.Today.AddDays(-1);
            await db.SaveAsync(new Act("a test", "ends the role"));
        }
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.PageAsync($"/{account.Town}/accounts")).Status);
    }

    [Fact]
    public async Task The_audit_trail_tells_that_a_password_changed_and_never_what_it_is()
    {
        var site = await store.SiteAsync();
        var account = await AccountAsync(site, Role.Author);
        await using (var scope = site.Services.CreateAsyncScope())
        {
            var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
            var row = (await accounts.FindByIdAsync(account.Id.ToString()))!;
            Assert.True((await accounts.ChangePasswordAsync(row, Password, "eight green bottles standing")).Succeeded);
        }
        var hash = (await RowAsync(account.Id)).PasswordHash!;
        await using var db = store.Open();
        var changes = await db.AuditTrail.Where(act => act.Who == account.Email).Select(act => act.Changes).ToListAsync();

        Assert.Contains(changes, change => change.Contains("PasswordHash", StringComparison.Ordinal) && change.Contains("(withheld)", StringComparison.Ordinal));
        Assert.DoesNotContain(changes, change => change.Contains(hash, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_authenticator_is_set_up_with_its_first_right_code_and_gives_recovery_codes_that_work_once()
    {
        var site = await store.SiteAsync();
        var account = await AccountAsync(site, Role.Administrator);
        using var browser = await SignedIn.AsAsync(site, await RowAsync(account.Id), Proof.Password);

        var shown = await browser.SendAsync(await browser.PageAsync("/account/second-factor"), button: "Set up an authenticator");
        var key = shown.One("code.fm-key").Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        var wrong = await browser.SendAsync(shown, Answers(("Code", "12345")));
        var done = await browser.SendAsync(wrong, Answers(("Code", Authenticator.CodeOf(key, TimeProvider.System.GetUtcNow()))));
        var codes = done.All("code");

        Assert.Contains("Enter the six digits", wrong.One(".govuk-error-summary"), StringComparison.Ordinal);
        Assert.Equal(10, codes.Count);
        Assert.Equal(HttpStatusCode.OK, (await browser.PageAsync($"/{account.Town}/accounts")).Status);
        using var elsewhere = SignedIn.Nobody(site);
        Assert.Equal("/my-work", (await RecoverAsync(elsewhere, account.Email, codes[0])).Location);
        using var again = SignedIn.Nobody(site);
        Assert.Contains("has been used", (await RecoverAsync(again, account.Email, codes[0])).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_authenticator_begun_and_not_finished_leaves_the_old_one_working()
    {
        var site = await store.SiteAsync();
        var account = await AccountAsync(site, Role.Administrator, withAuthenticator: true);
        var before = await RowAsync(account.Id);
        using var browser = await SignedIn.AsAsync(site, before);

        var shown = await browser.SendAsync(await browser.PageAsync("/account/second-factor"), button: "Set up another authenticator");
        await browser.SendAsync(shown, Answers(("Code", "000000")));
        store.Time.Now += TimeSpan.FromMinutes(2);

        var after = await RowAsync(account.Id);
        Assert.Equal((before.AuthenticatorKey, before.SecurityStamp), (after.AuthenticatorKey, after.SecurityStamp));
        Assert.Equal(HttpStatusCode.OK, (await browser.PageAsync($"/{account.Town}/accounts")).Status);
    }

    [Theory]
    [InlineData("/account/second-factor", "handler=Begin")]
    [InlineData("/account/passkeys", "handler=Options")]
    public async Task Who_has_shown_only_a_password_puts_no_factor_beside_one_that_is_there(string address, string handler)
    {
        var site = await store.SiteAsync();
        var account = await AccountAsync(site, Role.Author);
        using var browser = await SignedIn.AsAsync(site, await RowAsync(account.Id), Proof.Password);
        var page = await browser.PageAsync("/account");
        await store.AddAsync(new Passkey { Id = store.Clock.NewId(), AccountId = account.Id, CredentialId = account.Id.ToByteArray(), PublicKey = [1], CreatedAt = store.Clock.Now, AttestationObject = [1], ClientDataJson = [1] });
        var token = page.Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        using var answer = await browser.Client.PostAsync(new Uri($"{address}?{handler}", UriKind.Relative), new FormUrlEncodedContent([new("__RequestVerificationToken", token)]));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static async Task<Page> RecoverAsync(SignedIn browser, string email, string code)
    {
        var second = await browser.FollowAsync(await SignInAsync(browser, email, Password));
        var recovery = await browser.PageAsync("/sign-in/second-factor?recovery=true");
        Assert.Equal(second.Heading, recovery.Heading);
        return await browser.SendAsync(recovery, Answers(("Code", code)));
    }

    private static Task<Page> SignInAsync(SignedIn browser, string email, string password, string? back = null) => SendAsync(browser, email, password, back);

    private static async Task<Page> SendAsync(SignedIn browser, string email, string password, string? back) =>
        await browser.SendAsync(await browser.PageAsync("/sign-in" + (back is null ? "" : "?returnUrl=" + Uri.EscapeDataString(back))), Answers(("Email", email), ("Password", password)));

    internal static Dictionary<string, string> Answers(params (string Name, string Value)[] answers) => answers.ToDictionary(one => one.Name, one => one.Value, StringComparer.Ordinal);

    private async Task<(Guid Id, string Email, string Town)> AccountAsync(Site site, Role role, bool withAuthenticator = false)
    {
        var town = new Town(store.Clock, $"town-{store.Clock.NewId():N}");
        await store.AddAsync(town.Authority);
        await using var scope = site.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = new Account { Id = store.Clock.NewId(), Email = $"officer-{store.Clock.NewId():N}@council.example", Title = "Officer" };
        account.Roles.Add(new() { Id = store.Clock.NewId(), AuthorityId = town.Authority.Id, AccountId = account.Id, Role = role, From = new(2000, 1, 1) });
        Assert.True((await accounts.CreateAsync(account, Password)).Succeeded);
        if (withAuthenticator)
        {
            await accounts.ResetAuthenticatorKeyAsync(account);
            await accounts.SetTwoFactorEnabledAsync(account, true);
        }
        return (account.Id, account.Email, town.Authority.ShortName);
    }

    internal static async Task<string> CodeAsync(Site site, Guid id)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var key = await accounts.GetAuthenticatorKeyAsync((await accounts.FindByIdAsync(id.ToString()))!);
        return Authenticator.CodeOf(key!, TimeProvider.System.GetUtcNow());
    }

    private async Task<Account> RowAsync(Guid id)
    {
        await using var db = store.Open();
        return await db.Accounts.AsNoTracking().SingleAsync(account => account.Id == id);
    }

    private async Task<List<AuditEntry>> TrailAsync(string who)
    {
        await using var db = store.Open();
        return await db.AuditTrail.AsNoTracking().Where(act => act.Who == who).ToListAsync();
    }

    public sealed class OnSqlite(SqliteStore store) : SignInTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : SignInTests(store), IClassFixture<PostgresStore>;
}
