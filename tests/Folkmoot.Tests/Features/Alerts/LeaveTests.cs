using System.Net;
using Folkmoot.Features.Alerts;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Alerts;

public abstract class LeaveTests(StoreFixture store)
{
    [Fact]
    public async Task One_click_in_a_mail_program_stops_all_and_forgets_the_address()
    {
        await using var readers = await Readers.OpenAsync(store, Readers.Mail);
        await readers.FollowAsync("service/breaks-for-carers", "leaver@example.org");
        await readers.RoundAsync();
        store.Time.Now += TimeSpan.FromSeconds(1);
        await store.AddAsync(readers.Town.Decision("Breaks", new(2026, 11, 20), d => d.Services.Add(new() { Id = store.Clock.NewId(), AuthorityId = d.AuthorityId, DecisionId = d.Id, ServiceId = readers.Service.Id, SortKey = 1 })));
        var alert = Assert.Single(await readers.AlertsToAsync("leaver@example.org"));

        var left = await readers.PostAsync(new Uri(alert.LeaveAt!).PathAndQuery, ("List-Unsubscribe", "One-Click"));

        Assert.Equal(HttpStatusCode.OK, left.Status);
        Assert.Contains("Alerts stopped", left.Text, StringComparison.Ordinal);
        await using var db = store.Open();
        Assert.False(await db.Followers.AnyAsync(f => f.AuthorityId == readers.Town.Authority.Id));
        Assert.False(await db.Followings.AnyAsync(f => f.AuthorityId == readers.Town.Authority.Id));
        Assert.Empty(await readers.MailToAsync("leaver@example.org"));
        Assert.Equal(left, await readers.PostAsync(new Uri(alert.LeaveAt!).PathAndQuery, ("List-Unsubscribe", "One-Click")));
    }

    [Fact]
    public async Task A_link_to_leave_that_is_only_opened_asks_first()
    {
        await using var readers = await Readers.OpenAsync(store, Readers.Mail);
        var key = await readers.FollowAsync("body/cabinet", "stays@example.org");

        Assert.Equal("Stop all alerts", (await readers.Site.PageAsync($"{readers.Here}/alerts/leave/{key}")).Heading);
        await using var db = store.Open();
        Assert.True(await db.Followers.AnyAsync(f => f.Address == "stays@example.org"));
    }

    [Fact]
    public async Task Alerts_are_changed_and_stopped_one_by_one_and_with_the_last_the_address_is_forgotten()
    {
        await using var readers = await Readers.OpenAsync(store, Readers.Mail);
        var key = await readers.FollowAsync("body/cabinet", "some@example.org");
        Assert.Equal(key, await readers.FollowAsync("division/riverside", "some@example.org"));
        var yours = $"{readers.Here}/alerts/yours/{key}";
        var ids = (await readers.Site.PageAsync(yours)).Html.QuerySelectorAll("main input[name=id]").Select(i => i.GetAttribute("value")!).ToList();
        Assert.Equal(2, ids.Count);

        await readers.PostAsync(yours, ("id", ids[0]), ("howOften", "Daily"));
        await using (var db = store.Open()) Assert.Equal(HowOften.Daily, (await db.Followings.SingleAsync(f => f.Id == Guid.Parse(ids[0]))).HowOften);
        await readers.PostAsync(yours, ("id", ids[0]), ("stop", "yes"));
        Assert.Equal([ids[1]], (await readers.Site.PageAsync(yours)).Html.QuerySelectorAll("main input[name=id]").Select(i => i.GetAttribute("value")!));
        await readers.PostAsync(yours, ("id", ids[1]), ("stop", "yes"));

        Assert.Equal("No alerts", (await readers.Site.PageAsync(yours)).Is(HttpStatusCode.NotFound).Heading);
        await using var after = store.Open();
        Assert.False(await after.Followers.AnyAsync(f => f.Address == "some@example.org"));
    }

    [Fact]
    public async Task One_readers_key_changes_nothing_of_anothers()
    {
        await using var readers = await Readers.OpenAsync(store, Readers.Mail);
        var mine = await readers.FollowAsync("body/cabinet", "mine@example.org");
        await readers.FollowAsync("body/cabinet", "theirs@example.org");
        await using var db = store.Open();
        var theirs = await db.Followings.SingleAsync(f => f.Follower!.Address == "theirs@example.org" && f.AuthorityId == readers.Town.Authority.Id);

        await readers.PostAsync($"{readers.Here}/alerts/yours/{mine}", ("id", theirs.Id.ToString()), ("stop", "yes"));

        Assert.True(await db.Followings.AnyAsync(f => f.Id == theirs.Id));
    }

    [Fact]
    public async Task The_audit_trail_never_holds_an_address_a_key_or_the_words_followed()
    {
        await using var readers = await Readers.OpenAsync(store, Readers.Mail);
        var key = await readers.FollowAsync("words", "private@example.org", words: "secretword");
        await readers.PostAsync($"{readers.Here}/alerts/leave/{key}");

        await using var db = store.Open();
        var trail = string.Concat(await db.AuditTrail.Where(e => e.AuthorityId == readers.Town.Authority.Id).Select(e => e.Who + e.Why + e.Changes).ToListAsync());
        Assert.Contains("\"Follower\"", trail, StringComparison.Ordinal);
        foreach (var personal in new[] { "private@example.org", key, "secretword" }) Assert.DoesNotContain(personal, trail, StringComparison.Ordinal);
    }

    public sealed class OnSqlite(SqliteStore store) : LeaveTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : LeaveTests(store), IClassFixture<PostgresStore>;
}
