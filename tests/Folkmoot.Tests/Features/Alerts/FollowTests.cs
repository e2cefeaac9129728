using System.Net;
using Folkmoot.Features.Alerts;
using Folkmoot.Features.Alerts.Asking;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Alerts;

public abstract class FollowTests(StoreFixture store)
{
    [Fact]
    public async Task Nobody_is_told_anything_before_the_button_behind_the_link_was_pressed()
    {
        await using var readers = await Readers.OpenAsync(store, Readers.Mail);
        var asked = await readers.AskAsync("service/breaks-for-carers", "reader@example.org");
        Assert.Equal((HttpStatusCode.Redirect, readers.Here + "/alerts/asked"), (asked.Status, asked.Location));
        var letter = Assert.Single(await readers.MailToAsync("reader@example.org"));
        Assert.Contains("the service “Breaks for carers”", letter.Text, StringComparison.Ordinal);
        Assert.Null(letter.LeaveAt);

        // Programs that look a mail over open its links.
        var page = await readers.Site.PageAsync(Readers.ConfirmationIn(letter.Text));
        Assert.Equal("Do you want these alerts?", page.Is(HttpStatusCode.OK).Heading);
        await using var db = store.Open();
        Assert.Null((await db.Followings.SingleAsync(f => f.AuthorityId == readers.Town.Authority.Id)).ConfirmedAt);

        var confirmed = await readers.PostAsync(Readers.ConfirmationIn(letter.Text));
        Assert.Equal(HttpStatusCode.Redirect, confirmed.Status);
        var yours = await readers.Site.PageAsync(confirmed.Location!);
        Assert.Contains("Breaks for carers", yours.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("reader@example.org", yours.Html.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal(confirmed.Location, (await readers.PostAsync(Readers.ConfirmationIn(letter.Text))).Location);
    }

    [Fact]
    public async Task The_link_is_kept_only_as_a_hash_and_works_for_two_days()
    {
        await using var readers = await Readers.OpenAsync(store, Readers.Mail);
        await readers.AskAsync("body/cabinet", "late@example.org");
        var link = Readers.ConfirmationIn((await readers.MailToAsync("late@example.org"))[0].Text);
        await using (var db = store.Open())
        {
            var kept = await db.Followings.SingleAsync(f => f.AuthorityId == readers.Town.Authority.Id);
            Assert.DoesNotContain(kept.ConfirmationHash, link, StringComparison.Ordinal);
            Assert.Equal(Secret.HashOf(link.Split('/')[^1]), kept.ConfirmationHash);
        }
        store.Time.Now += TimeSpan.FromDays(2) + TimeSpan.FromSeconds(1);

        Assert.Equal("This link no longer works", (await readers.Site.PageAsync(link)).Is(HttpStatusCode.NotFound).Heading);
        Assert.Contains("no longer works", (await readers.PostAsync(link)).Text, StringComparison.Ordinal);
        Assert.Equal("This link no longer works", (await readers.Site.PageAsync(readers.Here + "/alerts/confirm/guess")).Heading);
    }

    [Fact]
    public async Task An_address_that_never_confirms_is_forgotten_with_its_letters()
    {
        await using var readers = await Readers.OpenAsync(store, Readers.Mail);
        await readers.AskAsync("body/cabinet", "never@example.org");
        store.Time.Now += TimeSpan.FromDays(2) + TimeSpan.FromSeconds(1);
        await readers.RoundAsync();

        await using var db = store.Open();
        Assert.False(await db.Followers.AnyAsync(f => f.AuthorityId == readers.Town.Authority.Id));
        Assert.False(await db.Followings.AnyAsync(f => f.AuthorityId == readers.Town.Authority.Id));
        Assert.Empty(await readers.MailToAsync("never@example.org"));
    }

    [Fact]
    public async Task The_answer_is_the_same_whether_or_not_the_address_is_known()
    {
        await using var readers = await Readers.OpenAsync(store, Readers.Mail);
        await readers.FollowAsync("service/breaks-for-carers", "known@example.org");

        var known = await readers.AskAsync("service/breaks-for-carers", "Known@Example.org");
        var unknown = await readers.AskAsync("service/breaks-for-carers", "unknown@example.org");

        Assert.Equal(unknown, known);
        Assert.Single(await readers.MailToAsync("known@example.org"), m => m.Text.Contains("You already have them", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Somebody_else_cannot_add_to_or_change_what_an_address_follows()
    {
        await using var readers = await Readers.OpenAsync(store, Readers.Mail);
        await readers.FollowAsync("service/breaks-for-carers", "mine@example.org", HowOften.Daily);

        await readers.AskAsync("service/breaks-for-carers", "mine@example.org", HowOften.AtOnce);
        await readers.AskAsync("body/cabinet", "mine@example.org");

        await using var db = store.Open();
        var confirmed = await db.Followings.SingleAsync(f => f.AuthorityId == readers.Town.Authority.Id && f.ConfirmedAt != null);
        Assert.Equal((FollowedKind.Service, HowOften.Daily), (confirmed.Kind, confirmed.HowOften));
    }

    [Fact]
    public async Task One_address_is_sent_five_links_in_a_day_and_no_more()
    {
        await using var readers = await Readers.OpenAsync(store, Readers.Mail);
        for (var i = 0; i < 8; i++) Assert.Equal(HttpStatusCode.Redirect, (await readers.AskAsync("words", "often@example.org", words: $"word{i}")).Status);
        Assert.Equal(Followers.LettersADay, (await readers.MailToAsync("often@example.org")).Count);
        store.Time.Now += TimeSpan.FromDays(1);
        await readers.AskAsync("words", "often@example.org", words: "tomorrow");

        Assert.Equal(Followers.LettersADay + 1, (await readers.MailToAsync("often@example.org")).Count);
    }

    [Fact]
    public async Task One_network_asks_thirty_times_in_an_hour_and_no_more()
    {
        await using var readers = await Readers.OpenAsync(store, Readers.Mail);
        for (var i = 0; i < Networks.AnHour; i++) Assert.Equal(HttpStatusCode.Redirect, (await readers.AskAsync("body/cabinet", $"reader{i}@example.org")).Status);

        var refused = await readers.AskAsync("body/cabinet", "one-more@example.org");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Contains("Try again in an hour", refused.Text, StringComparison.Ordinal);
        Assert.Empty(await readers.MailToAsync("one-more@example.org"));
        store.Time.Now += TimeSpan.FromHours(1);
        Assert.Equal(HttpStatusCode.Redirect, (await readers.AskAsync("body/cabinet", "one-more@example.org")).Status);
    }

    [Theory]
    [InlineData("service/breaks-for-carers", "", "AtOnce", "", "Enter an e-mail address")]
    [InlineData("service/breaks-for-carers", "not an address", "AtOnce", "", "like name@example.com")]
    [InlineData("service/breaks-for-carers", "a@example.org", "Never", "", "Choose how often")]
    [InlineData("service/breaks-for-carers", "a@example.org", "7", "", "Choose how often")]
    [InlineData("words", "a@example.org", "Daily", " - ", "Enter a word to follow")]
    public async Task What_is_wrong_is_said_in_plain_words_and_what_was_typed_is_kept(string what, string address, string howOften, string words, string problem)
    {
        await using var readers = await Readers.OpenAsync(store, Readers.Mail);

        using var form = new FormUrlEncodedContent([new("Email", address), new("HowOften", howOften), new("Words", words)]);
        using var answer = await readers.Site.Client.PostAsync(new Uri($"{readers.Here}/alerts/follow/{what}", UriKind.Relative), form, TestContext.Current.CancellationToken);
        var html = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(problem, html.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.All(html.QuerySelectorAll(".govuk-error-summary a"), link => Assert.NotNull(html.QuerySelector(link.GetAttribute("href")!)));
        Assert.Equal(address, html.QuerySelector("#Email")!.GetAttribute("value") ?? "");
        Assert.StartsWith("Error: ", html.Title, StringComparison.Ordinal);
        Assert.Empty(await readers.MailToAsync(address));
    }

    [Fact]
    public async Task A_form_on_another_site_asks_for_nothing()
    {
        await using var readers = await Readers.OpenAsync(store, Readers.Mail);
        foreach (var (name, value) in new[] { ("Sec-Fetch-Site", "cross-site"), ("Origin", "https://elsewhere.example"), ("Origin", "null") })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{readers.Here}/alerts/follow/body/cabinet", UriKind.Relative))
            {
                Content = new FormUrlEncodedContent([new("Email", "lured@example.org"), new("HowOften", "AtOnce")]),
            };
            request.Headers.Add(name, value);
            using var answer = await readers.Site.Client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
        Assert.Empty(await readers.MailToAsync("lured@example.org"));
    }

    [Fact]
    public async Task The_pages_that_ask_are_anyones_and_may_be_kept_and_those_with_a_key_may_not()
    {
        await using var readers = await Readers.OpenAsync(store, Readers.Mail);
        var key = await readers.FollowAsync("body/cabinet", "kept@example.org");

        foreach (var (address, kept) in new[] { ("alerts", true), ("alerts/follow/body/cabinet", true), ("alerts/asked", true), ("alerts/yours/" + key, false), ("alerts/leave/" + key, false) })
        {
            using var answer = await readers.Site.Client.GetAsync(new Uri($"{readers.Here}/{address}", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.False(answer.Headers.Contains("Set-Cookie"), address);
            Assert.Equal(kept ? "public, max-age=60" : "no-store", answer.Headers.CacheControl!.ToString());
        }
    }

    [Fact]
    public async Task Without_a_mail_server_the_pages_say_so_and_nothing_is_kept()
    {
        await using var readers = await Readers.OpenAsync(store, mail: null);

        Assert.Contains("not available", (await readers.Site.PageAsync(readers.Here + "/alerts")).Main, StringComparison.Ordinal);
        var form = await readers.Site.PageAsync(readers.Here + "/alerts/follow/body/cabinet");
        Assert.Contains("not available", form.Main, StringComparison.Ordinal);
        Assert.Empty(form.Html.QuerySelectorAll("main form"));
        Assert.Equal(HttpStatusCode.NotFound, (await readers.AskAsync("body/cabinet", "reader@example.org")).Status);
        Assert.Empty(await readers.MailToAsync("reader@example.org"));
    }

    [Fact]
    public async Task What_is_withheld_or_unknown_cannot_be_followed()
    {
        await using var readers = await Readers.OpenAsync(store, Readers.Mail);
        await store.AddAsync(readers.Town.Exempt("Staff to be moved", new(2026, 11, 1)));

        foreach (var what in new[] { "decision/staff-to-be-moved", "decision/no-such", "service/no-such", "nothing/cabinet", "service", "words/cabinet" })
        {
            (await readers.Site.PageAsync($"{readers.Here}/alerts/follow/{what}")).Is(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Each_page_of_a_thing_leads_to_following_it()
    {
        await using var readers = await Readers.OpenAsync(store, Readers.Mail);
        await store.AddAsync(readers.Town.Decision("Mend the bridge", new(2026, 11, 1)));
        foreach (var (page, link) in new[]
        {
            ("decisions/mend-the-bridge", "decision/mend-the-bridge"), ("services/breaks-for-carers", "service/breaks-for-carers"), ("bodies/cabinet", "body/cabinet"),
            ("decisions?division=riverside", "division/riverside"), ("decisions?q=the+bridge", "words?words=the%20bridge"), ("search?q=bridge", "words?words=bridge"),
        })
        {
            var from = await readers.Site.PageAsync($"{readers.Here}/{page}");
            Assert.Contains($"{readers.Here}/alerts/follow/{link}", from.Html.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
            (await readers.Site.PageAsync($"{readers.Here}/alerts/follow/{link}")).Is(HttpStatusCode.OK);
        }
    }

    public sealed class OnSqlite(SqliteStore store) : FollowTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : FollowTests(store), IClassFixture<PostgresStore>;
}
