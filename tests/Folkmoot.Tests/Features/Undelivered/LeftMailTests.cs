using System.Net;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Mail;
using Folkmoot.Tests.Fixtures;
using Folkmoot.Tests.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Undelivered;

public abstract class LeftMailTests(StoreFixture store)
{
    private readonly Town town = new(store.Clock, $"town-{store.Clock.NewId():N}");

    private string Here => $"/{town.Authority.ShortName}/mail";

    [Fact]
    public async Task An_administrator_sees_what_was_not_delivered_and_neither_address_nor_words()
    {
        using var browser = await OpenAsync(Left("doubted", MailState.Doubtful), Left("refused", MailState.GivenUp), Left("waiting", MailState.Waiting), Left("gone", MailState.Sent));

        var page = (await browser.PageAsync(Here)).Is(HttpStatusCode.OK);

        Assert.Equal(["Given up", "In doubt"], page.All("main .govuk-tag").Order(StringComparer.Ordinal));
        Assert.Contains("The reason for doubted.", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("@example.org", page.Html.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Something happened", page.Html.Source.Text, StringComparison.Ordinal);
        Assert.Contains("2 mails not delivered", (await browser.PageAsync($"/{town.Authority.ShortName}/my-work")).One("section[aria-labelledby=this-week]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_sent_again_waits_like_a_new_one_and_one_let_go_is_forgotten()
    {
        var (doubted, refused) = (Left("doubted", MailState.Doubtful), Left("refused", MailState.GivenUp));
        using var browser = await OpenAsync(doubted, refused);
        var page = await browser.PageAsync(Here);

        var again = await browser.FollowAsync(await PressAsync(browser, page, doubted, "Again"));
        var letGo = await browser.FollowAsync(await PressAsync(browser, again, refused, "LetGo"));
        var twice = await PressAsync(browser, page, refused, "Again");

        var sent = await Letters.ReadAsync(store, doubted);
        var forgotten = await Letters.ReadAsync(store, refused);
        Assert.Equal((MailState.Waiting, 0, null, null), (sent.State, sent.Attempts, sent.Reason, sent.EndedAt));
        Assert.Equal(("", "", MailState.GivenUp), (forgotten.To, forgotten.Text, forgotten.State));
        Assert.Contains("will be sent again", again.Main, StringComparison.Ordinal);
        Assert.Contains("Every mail was delivered", letGo.Main, StringComparison.Ordinal);
        Assert.Contains("Somebody has dealt with this mail already", twice.One(".govuk-error-summary"), StringComparison.Ordinal);
        await using var db = store.Open();
        var acts = await db.AuditTrail.Where(e => e.Why.StartsWith("A mail that was not delivered")).OrderByDescending(e => e.Number).Take(2).Select(e => e.Why).ToListAsync();
        Assert.Equal(["A mail that was not delivered, a test, was let go.", "A mail that was not delivered, a test, was sent again."], acts);
    }

    [Fact]
    public async Task An_auditor_sees_the_list_and_has_no_button_and_others_see_nothing()
    {
        var left = Left("doubted", MailState.Doubtful);
        using var administrator = await OpenAsync(left);
        var site = await store.SiteAsync();
        using var auditor = await site.SignInAsync(town.Authority, Role.Auditor);
        using var author = await site.SignInAsync(town.Authority, Role.Author);

        var page = (await auditor.PageAsync(Here)).Is(HttpStatusCode.OK);

        Assert.Empty(page.Html.QuerySelectorAll("main form"));
        Assert.Equal(HttpStatusCode.Forbidden, (await author.PageAsync(Here)).Status);
        var own = await administrator.PageAsync(Here);
        using var forged = await auditor.Client.PostAsync(new Uri(Here + "?handler=LetGo", UriKind.Relative), new FormUrlEncodedContent([new("id", left.Id.ToString()), new("__RequestVerificationToken", own.Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!)]));
        Assert.NotEqual(HttpStatusCode.Redirect, forged.StatusCode);
        Assert.NotEqual("", (await Letters.ReadAsync(store, left)).To);
    }

    [Fact]
    public async Task The_list_goes_on_where_a_page_ends_and_says_when_nothing_is_left()
    {
        using var browser = await OpenAsync([.. Enumerable.Range(0, 52).Select(i => Left($"m{i}", MailState.GivenUp))]);

        var first = await browser.PageAsync(Here);
        var second = await browser.PageAsync(first.Html.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal((50, 2), (first.All("main h2").Count, second.All("main h2").Count));
        Assert.Null(second.Html.QuerySelector("a[rel=next]"));
    }

    private async Task<SignedIn> OpenAsync(params OutgoingMail[] mails)
    {
        await store.AddAsync([town.Authority, .. mails]);
        return await (await store.SiteAsync()).SignInAsync(town.Authority, Role.Administrator);
    }

    private OutgoingMail Left(string name, MailState state)
    {
        var mail = Letters.To(store, town.Authority.Id, $"{name}@example.org");
        (mail.State, mail.Attempts, mail.Reason, mail.EndedAt) = (state, 3, $"The reason for {name}.", state == MailState.Waiting ? null : store.Clock.Now);
        return mail;
    }

    private Task<Page> PressAsync(SignedIn browser, Page page, OutgoingMail mail, string handler)
    {
        var form = $"form:has(input[value='{mail.Id}'])";
        page.Html.QuerySelector(form)!.SetAttribute("action", $"{Here}?handler={handler}");
        foreach (var button in page.Html.QuerySelectorAll($"{form} button")) button.RemoveAttribute("formaction");
        return browser.SendAsync(page, form: form);
    }

    public sealed class OnSqlite(SqliteStore store) : LeftMailTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : LeftMailTests(store), IClassFixture<PostgresStore>;
}
