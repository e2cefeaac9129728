using System.Net;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Agendas;

public abstract class AgendaTests(StoreFixture store)
{
    [Fact]
    public async Task A_meeting_is_added_and_its_agenda_written_and_published_in_time()
    {
        var desk = await MeetingDesk.OpenAsync(store, withMeeting: false);
        using var browser = await desk.AsAsync(Role.DemocraticServices);
        var body = await browser.PageAsync($"{desk.At}/bodies/adult-care-committee");
        var form = await browser.PageAsync(body.Html.QuerySelectorAll("a").Single(a => a.TextContent == "Add a meeting").GetAttribute("href")!);

        var agenda = await browser.FollowAsync(await browser.SendAsync(form, new Dictionary<string, string> { ["Typed.On"] = "6 July 2023", ["Typed.Time"] = "10.00 am", ["Typed.Place"] = "County Hall", ["Typed.Status"] = "Confirmed" }));
        Assert.Equal($"{desk.Meeting}/agenda", agenda.Address);
        Assert.Contains("Its last day by law is 28 June 2023", agenda.Main, StringComparison.Ordinal);
        var saved = await browser.FollowAsync(await browser.SendAsync(agenda, desk.Agenda(), button: "Save"));
        Assert.Contains("Saved. The public sees the agenda when it is published.", saved.Main, StringComparison.Ordinal);
        Assert.Contains("No agenda is published. By law it has to be open by 28 June 2023", (await store.PageAsync(desk.Meeting)).Main, StringComparison.Ordinal);
        Assert.Empty((await desk.DecisionNowAsync()).Considerations);

        var published = await browser.FollowAsync(await browser.SendAsync(saved, button: "Publish the agenda"));

        Assert.Equal(desk.Meeting, published.Address);
        var page = await store.PageAsync(desk.Meeting);
        Assert.StartsWith("7 23/00061 Carers’ short breaks", page.One(".fm-agenda li"), StringComparison.Ordinal);
        Assert.Contains("Open from 28 June 2023, in time.", page.Main, StringComparison.Ordinal);
        Assert.Empty(page.All(".fm-next a"));
        Assert.Equal(Outcome.Planned, Assert.Single((await desk.DecisionNowAsync()).Considerations).Outcome);
        Assert.Contains("Planned", (await store.PageAsync($"{desk.At}/decisions/23-00061")).One("#considered"), StringComparison.Ordinal);
        Assert.Contains(desk.Meeting, (await store.PageAsync($"{desk.At}/decisions/23-00061")).Html.QuerySelectorAll("#considered a").Select(a => a.GetAttribute("href")));
        Assert.Contains(desk.Meeting, (await store.PageAsync($"{desk.At}/bodies/adult-care-committee")).Html.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task An_agenda_after_its_last_day_is_published_only_with_the_reason_and_says_so()
    {
        var desk = await MeetingDesk.OpenAsync(store);
        desk.On(2023, 6, 29);
        using var browser = await desk.AsAsync(Role.DemocraticServices);

        var refused = await desk.PublishAsync(browser);
        Assert.Equal("#why-late", refused.Html.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.Contains("The last day for this agenda was 28 June 2023.", refused.Main, StringComparison.Ordinal);
        Assert.Equal("7", refused.Html.QuerySelector("#items-0-number")!.GetAttribute("value"));
        Assert.Empty((await desk.MeetingNowAsync()).Items);

        await browser.SendAsync(refused, new Dictionary<string, string> { ["Typed.WhyLate"] = "The grant ends on 31 July." }, button: "Publish the agenda");
        Assert.Contains("Open from 29 June 2023, later than 28 June 2023, the last day by law. It may be taken because: The grant ends on 31 July.", (await store.PageAsync(desk.Meeting)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agenda_open_from_the_day_a_meeting_was_convened_at_shorter_notice_is_in_time()
    {
        var desk = await MeetingDesk.OpenAsync(store);
        desk.On(2023, 7, 3);
        using var browser = await desk.AsAsync(Role.DemocraticServices);

        var published = await desk.PublishAsync(browser, new(desk.Agenda("One matter")) { ["Typed.ConvenedOn"] = "3 July 2023" });

        Assert.Contains("Open from 3 July 2023, in time.", published.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_meeting_that_is_over_and_has_no_agenda_it_is_said_that_none_is_on_the_record()
    {
        var desk = await MeetingDesk.OpenAsync(store);
        desk.On(2023, 7, 7);

        var page = await store.PageAsync(desk.Meeting);

        Assert.Contains("No agenda is on the record.", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("By law it has to be open", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_that_is_added_later_is_late_while_those_published_before_stay_in_time()
    {
        var desk = await MeetingDesk.OpenAsync(store);
        using (var browser = await desk.AsAsync(Role.DemocraticServices)) await desk.PublishAsync(browser);
        desk.On(2023, 7, 4);

        using var later = await desk.AsAsync(Role.DemocraticServices);
        await desk.PublishAsync(later, new() { ["Typed.Items[1].Number"] = "2", ["Typed.Items[1].Title"] = "A further matter", ["Typed.WhyLate"] = "It arose on Monday." }, button: "Publish the agenda again");

        var items = (await desk.MeetingNowAsync()).Items;
        Assert.Equal(["A further matter", "23/00061 Carers’ short breaks"], items.Select(item => item.Title));
        Assert.Equal([(new DateOnly(2023, 7, 4), "It arose on Monday."), (new DateOnly(2023, 6, 28), null)], items.Select(item => (item.OpenFrom!.Value, item.Late)));
    }

    [Fact]
    public async Task Two_who_write_one_agenda_see_what_the_other_saved_and_keep_what_they_typed()
    {
        var desk = await MeetingDesk.OpenAsync(store);
        using var first = await desk.AsAsync(Role.DemocraticServices);
        using var second = await desk.AsAsync(Role.DemocraticServices);
        var mine = await second.PageAsync(desk.Meeting + "/agenda");
        await first.SendAsync(await first.PageAsync(desk.Meeting + "/agenda"), desk.Agenda("Theirs"), button: "Save");

        var met = await second.SendAsync(mine, desk.Agenda("Mine"), button: "Save");
        Assert.Contains("Somebody changed this meeting after you opened it", met.One(".govuk-error-summary"), StringComparison.Ordinal);
        Assert.Contains("Theirs", met.One("section[aria-labelledby=met]"), StringComparison.Ordinal);
        Assert.Equal("Mine", met.Html.QuerySelector("#items-0")!.GetAttribute("value"));

        await second.SendAsync(met, button: "Save");
        Assert.Equal("Mine", Assert.Single((await desk.MeetingNowAsync()).Drafted!).Title);
    }

    [Fact]
    public async Task A_meeting_that_is_cancelled_takes_its_decisions_off_their_pages()
    {
        var desk = await MeetingDesk.OpenAsync(store);
        using var browser = await desk.AsAsync(Role.DemocraticServices);
        await desk.PublishAsync(browser);

        await desk.PublishAsync(browser, new() { ["Typed.Status"] = "Cancelled" }, button: "Save");

        Assert.Empty((await desk.DecisionNowAsync()).Considerations);
        Assert.Contains("The meeting is cancelled.", (await store.PageAsync(desk.Meeting)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_said_at_its_field()
    {
        var desk = await MeetingDesk.OpenAsync(store);
        using var browser = await desk.AsAsync(Role.DemocraticServices);

        var refused = await desk.PublishAsync(browser, new() { ["Typed.Time"] = "", ["Typed.Place"] = "" });
        Assert.Equal(["#items-0", "#place", "#time"], refused.Html.QuerySelectorAll(".govuk-error-summary a").Select(a => a.GetAttribute("href")!).Order());
        Assert.All(refused.Html.QuerySelectorAll(".govuk-error-summary a"), a => Assert.NotNull(refused.Html.QuerySelector(a.GetAttribute("href")!)));
        var wrong = await browser.SendAsync(await browser.PageAsync($"{desk.At}/bodies/adult-care-committee/meetings/new"), new Dictionary<string, string> { ["Typed.On"] = "6/7/2023", ["Typed.Place"] = "Here" });
        Assert.Contains("Adult Care Committee has a meeting on 6 July 2023 already.", wrong.Main, StringComparison.Ordinal);
        Assert.Equal("Here", wrong.Html.QuerySelector("#place")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Nobody_else_writes_meetings_and_a_day_without_one_is_not_found()
    {
        var desk = await MeetingDesk.OpenAsync(store);
        foreach (var role in new[] { Role.Author, Role.Auditor, Role.Member })
        {
            using var other = await desk.AsAsync(role);
            foreach (var path in (string[])["agenda", "private"]) (await other.PageAsync($"{desk.Meeting}/{path}")).Is(HttpStatusCode.Forbidden);
            (await other.PageAsync($"{desk.At}/bodies/adult-care-committee/meetings/new")).Is(HttpStatusCode.Forbidden);
        }
        (await store.PageAsync($"{desk.At}/bodies/adult-care-committee/meetings/2023-07-07")).Is(HttpStatusCode.NotFound);
        (await store.PageAsync($"{desk.At}/bodies/adult-care-committee/meetings/never")).Is(HttpStatusCode.NotFound);
    }

    public sealed class OnSqlite(SqliteStore store) : AgendaTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : AgendaTests(store), IClassFixture<PostgresStore>;
}
