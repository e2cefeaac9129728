using Folkmoot.Features.Agendas.InPrivate;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Agendas;

public abstract class PrivateMeetingTests(StoreFixture store)
{
    private static readonly Dictionary<string, string> Intention = new() { ["Kind"] = nameof(PrivateKind.Intention), ["About"] = "Item 8", ["Reasons"] = "Paragraph 3: prices of bidders." };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Both_notices_are_published_each_by_its_last_day_and_stand_on_the_page_of_the_meeting()
    {
        var desk = await MeetingDesk.OpenAsync(store);
        desk.On(2023, 6, 7);
        var first = await SendAsync(desk, Intention);
        Assert.StartsWith(desk.Meeting, first.Address, StringComparison.Ordinal);
        desk.On(2023, 6, 28);
        using var browser = await desk.AsAsync(Role.DemocraticServices);
        var form = await browser.PageAsync(desk.Meeting + "/private");
        Assert.Equal("Item 8", form.Html.QuerySelector("#about")!.GetAttribute("value"));

        var wanting = await browser.SendAsync(form, new Dictionary<string, string> { ["Kind"] = nameof(PrivateKind.Further), ["Representations"] = "A resident asks that it be open." });
        Assert.Equal(["#response"], Fields(wanting));
        await browser.SendAsync(wanting, new Dictionary<string, string> { ["Answer"] = "The prices would be known to other bidders." });

        var page = await store.PageAsync(desk.Meeting);
        Assert.Equal(["Notice of intention, 7 June 2023", "Further notice, 28 June 2023"], page.All("#in-private ~ article h3"));
        Assert.Contains("A resident asks that it be open.", page.Main, StringComparison.Ordinal);
        Assert.Contains("Everything that regulation 5 asks for is published.", (await browser.PageAsync(desk.Meeting + "/private")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notice_of_intention_a_day_late_is_refused_and_so_is_a_further_notice_without_one()
    {
        var desk = await MeetingDesk.OpenAsync(store);
        desk.On(2023, 6, 8);

        var late = await SendAsync(desk, Intention);
        Assert.Contains("It is too late: this notice had to be published by 7 June 2023.", late.One(".govuk-error-summary"), StringComparison.Ordinal);
        Assert.Equal("Item 8", late.Html.QuerySelector("#about")!.GetAttribute("value"));
        var alone = await SendAsync(desk, new(Intention) { ["Kind"] = nameof(PrivateKind.Further), ["NoneReceived"] = "true" });
        Assert.Contains("A further notice follows the notice of intention, and none was published.", alone.Main, StringComparison.Ordinal);
        Assert.Equal(["#about", "#kind", "#reasons"], Fields(await SendAsync(desk, [])).Concat(Fields(await SendAsync(desk, new() { ["Kind"] = nameof(PrivateKind.Urgent) }))).Where(id => id is "#kind" or "#about" or "#reasons").Order());
    }

    [Fact]
    public async Task A_further_notice_a_day_late_is_refused_and_one_without_representations_says_so()
    {
        var desk = await MeetingDesk.OpenAsync(store);
        desk.On(2023, 6, 7);
        await SendAsync(desk, Intention);
        var further = new Dictionary<string, string>(Intention) { ["Kind"] = nameof(PrivateKind.Further), ["NoneReceived"] = "true" };
        desk.On(2023, 6, 29);
        Assert.Contains("this notice had to be published by 28 June 2023", (await SendAsync(desk, further)).Main, StringComparison.Ordinal);
        desk.On(2023, 6, 28);

        await SendAsync(desk, further);

        Assert.Contains("None were received.", (await store.PageAsync(desk.Meeting)).Main, StringComparison.Ordinal);
        Assert.Contains("That notice is published already.", (await SendAsync(desk, further)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_that_is_urgent_needs_the_agreement_of_the_one_whose_turn_it_is()
    {
        var desk = await MeetingDesk.OpenAsync(store);
        desk.On(2023, 7, 5);
        var urgent = new Dictionary<string, string>(Intention) { ["Kind"] = nameof(PrivateKind.Urgent), ["WhyImpracticable"] = "The offer lapses on Friday.", ["AgreedOn"] = "5/7/2023" };

        Assert.Equal(["#agreement"], Fields(await SendAsync(desk, urgent)));
        Assert.Equal(["#agreed-on", "#why-impracticable"], Fields(await SendAsync(desk, new(urgent) { ["WhyImpracticable"] = "", ["AgreedOn"] = "6/7/2023", ["Agreement"] = "scrutiny-chair" })).Order());
        await SendAsync(desk, new(urgent) { ["Agreement"] = "scrutiny-chair" });

        Assert.Contains("Chair of the overview and scrutiny committee, 5 July 2023", (await store.PageAsync(desk.Meeting)).Main, StringComparison.Ordinal);
        using var browser = await desk.AsAsync(Role.DemocraticServices);
        Assert.Contains("Everything that regulation 5 asks for is published.", (await browser.PageAsync(desk.Meeting + "/private")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_database_refuses_to_change_a_notice_that_is_published()
    {
        var desk = await MeetingDesk.OpenAsync(store);
        desk.On(2023, 6, 7);
        await SendAsync(desk, Intention);
        await using var db = store.Open();

        await Assert.ThrowsAnyAsync<Exception>(() => db.PrivateNotices.Where(n => n.AuthorityId == desk.Council.Authority.Id).ExecuteUpdateAsync(n => n.SetProperty(one => one.Reasons, "Other"), Ct));
        await Assert.ThrowsAnyAsync<Exception>(() => db.PrivateNotices.Where(n => n.AuthorityId == desk.Council.Authority.Id).ExecuteDeleteAsync(Ct));
        Assert.Equal("Paragraph 3: prices of bidders.", (await db.PrivateNotices.SingleAsync(n => n.AuthorityId == desk.Council.Authority.Id, Ct)).Reasons);
    }

    private static IEnumerable<string> Fields(Page page) => page.Html.QuerySelectorAll(".govuk-error-summary a").Select(a => a.GetAttribute("href")!);

    // Days go by between one form and the next, so that somebody signs in for each.
    private static async Task<Page> SendAsync(MeetingDesk desk, Dictionary<string, string> answers)
    {
        using var browser = await desk.AsAsync(Role.DemocraticServices);
        return await browser.FollowAsync(await browser.SendAsync(await browser.PageAsync(desk.Meeting + "/private"), answers));
    }

    public sealed class OnSqlite(SqliteStore store) : PrivateMeetingTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : PrivateMeetingTests(store), IClassFixture<PostgresStore>;
}
