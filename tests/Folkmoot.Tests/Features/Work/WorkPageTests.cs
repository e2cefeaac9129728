using System.Net;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Notices;
using Folkmoot.Features.Work;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Values;
using Folkmoot.Tests.Features.Contracts;
using Folkmoot.Tests.Features.Decisions;
using Folkmoot.Tests.Features.Drafting;
using Folkmoot.Tests.Features.Timetables;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Work;

public abstract class WorkPageTests
{
    private readonly StoreFixture store;

    // A Wednesday: its week ends on 22 November.
    protected WorkPageTests(StoreFixture store) => (this.store, store.Time.Now) = (store, new(2026, 11, 18, 12, 0, 0, TimeSpan.Zero));

    private Council NewCouncil() => new($"town-{store.Clock.NewId():N}");

    private static Due On(DateOnly day) => new(DueKind.On, day, null, null, null);

    private static IReadOnlyList<string> Lines(Page page, string list) => page.All($"section[aria-labelledby={list}] h3 a");

    private async Task<(Page Page, SignedIn Browser)> WorkAsync(Folkmoot.Features.Authorities.Authority authority, params Role[] roles)
    {
        var browser = await (await store.SiteAsync()).SignInAsync(authority, roles);
        return ((await browser.PageAsync($"/{authority.ShortName}/my-work")).Is(HttpStatusCode.OK), browser);
    }

    [Fact]
    public async Task Work_stands_by_its_last_safe_day_late_this_week_and_coming()
    {
        var council = NewCouncil();
        council.Due("Late one", new(2026, 11, 10), d => (d.Due, d.Department) = (On(new(2026, 11, 10)), "Adult social care"));
        council.Due("Later than that", new(2026, 11, 3), d => d.Due = On(new(2026, 11, 3)));
        council.Due("On Friday", new(2026, 11, 20), d => d.Due = On(new(2026, 11, 20)));
        council.Due("Open since October", new(2026, 10, 5));
        council.Due("In December", new(2026, 12, 1), d => (d.Reference, d.Due) = ("26/00012", On(new(2026, 12, 1))));
        council.Due("Without a day", new(2026, 1, 1), d => d.Due = Due.NotKnown);
        council.Due("Long ago", new(2025, 11, 17), d => d.Due = On(new(2025, 11, 17)));
        council.Made("Made already", new(2026, 11, 2), d => d.Due = On(new(2026, 11, 20)));
        council.Due("Withdrawn", new(2026, 11, 20), d => (d.Due, d.Notice) = (On(new(2026, 11, 20)), NoticeState.Withdrawn));
        await store.AddAsync(council.Rows);

        var (page, browser) = await WorkAsync(council.Authority, Role.DecisionTaker);

        Assert.Equal(["Take the decision: Late one", "Take the decision: Later than that"], Lines(page, "late"));
        Assert.Equal(["Take the decision: Open since October", "Take the decision: On Friday"], Lines(page, "this-week"));
        Assert.Equal(["Take the decision: 26/00012 In December", "Take the decision: Without a day"], Lines(page, "coming"));
        Assert.Contains("waits for it: Adult social care", page.All("section[aria-labelledby=late] li")[0], StringComparison.Ordinal);
        Assert.StartsWith("10 Nov 2026 8 days ago", page.All("section[aria-labelledby=late] li")[0], StringComparison.Ordinal);
        Assert.StartsWith("No day is set", page.All("section[aria-labelledby=coming] li")[1], StringComparison.Ordinal);
        foreach (var link in page.Html.QuerySelectorAll("main h3 a")) (await browser.PageAsync(link.GetAttribute("href")!)).Is(HttpStatusCode.OK);
        browser.Dispose();
    }

    [Theory]
    [InlineData(Role.Partner)]
    [InlineData(Role.Provider)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Finance)]
    public async Task Whoever_nothing_waits_for_is_told_so_plainly(Role role)
    {
        var council = NewCouncil();
        council.Due("Not theirs", new(2026, 11, 20));
        await store.AddAsync(council.Rows);

        var (page, browser) = await WorkAsync(council.Authority, role);

        Assert.Equal("My work Nothing on the record waits for you.", page.Main);
        Assert.Equal($"/{council.Authority.ShortName}/my-work", page.Html.QuerySelector(".fm-staff a")!.GetAttribute("href"));
        browser.Dispose();
    }

    [Fact]
    public async Task An_author_has_their_own_drafts_and_the_contracts_that_nobody_drafts_for()
    {
        var bought = new Purchases($"town-{store.Clock.NewId():N}");
        var breaks = bought.Contract("Short breaks", new(2024, 4, 1), new(2028, 9, 30));
        var meals = bought.Contract("Meals", new(2024, 4, 1), new(2028, 12, 31));
        bought.Contract("Ended", new(2022, 4, 1), new(2025, 10, 31));
        await store.AddAsync(bought.Rows);
        await store.KeepAsync(bought);
        using var browser = await (await store.SiteAsync()).SignInAsync(bought.Authority, Role.Author);
        await using var desk = new Desk(store, bought.Authority.Id, await EmailAsync(browser), Role.Author);
        await using var colleague = new Desk(store, bought.Authority.Id, "a colleague", Role.Author);
        await desk.StartAsync(breaks.Id);
        await colleague.StartAsync();

        var page = await browser.PageAsync($"/{bought.Authority.ShortName}/my-work");

        var notice = (await store.DatesAsync(breaks.Id)).Single(d => d.Step == "notice").Practical;
        await using var db = store.Open();
        var begin = (await db.ContractTimetables.SingleAsync(t => t.ContractId == meals.Id && t.SupersededAt == null)).LastSafeDay;
        var lines = page.Html.QuerySelectorAll("main li").ToDictionary(li => li.QuerySelector("h3")!.TextContent.Trim(), li => li.QuerySelector("time")?.GetAttribute("datetime"));
        Assert.Equal(["Begin to replace or continue the contract: Meals", "Write the draft and send it to sign-off: Short breaks"], lines.Keys.Order(StringComparer.Ordinal));
        Assert.Equal($"{begin:yyyy-MM-dd}", lines["Begin to replace or continue the contract: Meals"]);
        Assert.Equal($"{notice:yyyy-MM-dd}", lines["Write the draft and send it to sign-off: Short breaks"]);
    }

    [Fact]
    public async Task Democratic_services_have_notices_to_publish_notices_whose_day_has_passed_and_promises()
    {
        var council = NewCouncil();
        var missed = council.Due("Missed", new(2026, 11, 12), d => d.Due = new(DueKind.Between, new(2026, 10, 12), new(2026, 11, 12), null, null));
        council.Add(NoticeOf(council, missed, 1));
        council.Add(NoticeOf(council, council.Due("May be taken any day", new(2026, 11, 2)), 2));
        council.Promised(council.Considered(council.Made("Ferry", new(2026, 11, 2)), council.Body("Scrutiny Committee"), new(2026, 11, 1)), "Bring the figures of the winter", "Director");
        await store.AddAsync(council.Rows);
        await using var desk = new Desk(store, council.Authority.Id, "an author", Role.Author);
        var draft = await desk.StartAsync();
        await desk.WriteAsync(draft.Number, SectionName.Title, "Bridges");
        await store.ChangeAsync(async db => (await db.Drafts.SingleAsync(d => d.Id == draft.Id)).State = DraftState.SignedOff);

        var (page, browser) = await WorkAsync(council.Authority, Role.DemocraticServices);

        Assert.Equal(["Have it taken, put it off, or end its notice: Missed"], Lines(page, "late"));
        Assert.Contains("it was due by 12 November 2026 and is not made", page.Main, StringComparison.Ordinal);
        Assert.Equal(["Answer what was promised: Ferry", "Publish the notice: Bridges"], Lines(page, "coming").Order(StringComparer.Ordinal));
        Assert.Contains("Bring the figures of the winter", page.Main, StringComparison.Ordinal);
        Assert.Contains("waits for it: Scrutiny Committee", page.Main, StringComparison.Ordinal);
        foreach (var link in page.Html.QuerySelectorAll("main h3 a")) (await browser.PageAsync(link.GetAttribute("href")!)).Is(HttpStatusCode.OK);
        browser.Dispose();
    }

    [Fact]
    public async Task Agendas_have_to_be_published_by_the_day_counted_back_from_their_meeting()
    {
        var council = NewCouncil();
        var cabinet = council.Body("Cabinet");
        council.Meeting(cabinet, new(2026, 11, 26), m => m.Source = "Folkmoot");
        council.Meeting(cabinet, new(2026, 11, 30), m => m.Source = "Folkmoot");
        council.Meeting(cabinet, new(2026, 12, 10), m => m.Source = "Folkmoot");
        council.Meeting(cabinet, new(2026, 12, 11), m => (m.Source, m.AgendaOn) = ("Folkmoot", new(2026, 11, 17)));
        council.Meeting(cabinet, new(2026, 12, 14), m => m.Source = "Brought in");
        await store.AddAsync(council.Rows);

        var (page, browser) = await WorkAsync(council.Authority, Role.DemocraticServices);

        // Five clear working days lie between the agenda and the meeting.
        Assert.Equal(["Publish the agenda: Cabinet, 26 November 2026", "Publish the agenda: Cabinet, 30 November 2026"], Lines(page, "this-week"));
        Assert.Equal(["18 Nov 2026", "20 Nov 2026"], page.All("section[aria-labelledby=this-week] time"));
        Assert.Equal(["Publish the agenda: Cabinet, 10 December 2026"], Lines(page, "coming"));
        (await browser.PageAsync(page.Html.QuerySelector("section[aria-labelledby=this-week] h3 a")!.GetAttribute("href")!)).Is(HttpStatusCode.OK);
        browser.Dispose();
    }

    [Fact]
    public async Task An_administrator_has_roles_that_end_soon_and_people_without_a_second_factor()
    {
        var council = NewCouncil();
        await store.AddAsync(council.Rows);
        await store.AddAsync(
            Somebody(council, "Ends soon", new(2026, 12, 1)), Somebody(council, "Ends later", new(2027, 6, 1)), Somebody(council, "Has ended", new(2026, 11, 1)),
            Somebody(council, "Password alone", null, a => a.PasswordHash = "hash"), Somebody(council, "With both", null, a => (a.PasswordHash, a.HasAuthenticator) = ("hash", true)),
            Somebody(council, "Gone with a password", new(2026, 11, 1), a => a.PasswordHash = "hash"));

        var (page, browser) = await WorkAsync(council.Authority, Role.Administrator);

        Assert.Equal(["Remind them to set up a second factor: Password alone, password-alone@council.example"], Lines(page, "late").Select(WithoutTown));
        Assert.Equal(["Give the role again, or let it end: Ends soon, ends-soon@council.example"], Lines(page, "coming").Select(WithoutTown));
        Assert.Contains("Legal to 1 December 2026", page.Main, StringComparison.Ordinal);
        browser.Dispose();

        string WithoutTown(string line) => line.Replace(council.Authority.ShortName + ".", "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_may_not_see_is_no_work_of_theirs()
    {
        var council = NewCouncil();
        council.Due("A secret matter", new(2026, 11, 20), d => d.Openness = Openness.Exempt);
        council.Promised(council.Considered(council.Made("Another secret", new(2026, 11, 2), d => d.Openness = Openness.Exempt), council.Body("Scrutiny"), null), "Say more");
        await store.AddAsync(council.Rows);

        var (scrutiny, one) = await WorkAsync(council.Authority, Role.Scrutiny);
        var (taker, two) = await WorkAsync(council.Authority, Role.DecisionTaker);

        Assert.Equal("My work Nothing on the record waits for you.", scrutiny.Main);
        Assert.Contains("A secret matter", taker.Main, StringComparison.Ordinal);
        one.Dispose();
        two.Dispose();
    }

    [Fact]
    public async Task The_pages_of_the_list_hold_every_line_once()
    {
        var council = NewCouncil();
        for (var i = 0; i < 70; i++)
        {
            council.Due($"Late {i}", new(2026, 11, 1), d => d.Due = On(new(2026, 11, 1)));
            council.Due($"Coming {i}", new(2026, 12, 1), d => d.Due = On(new(2026, 12, 1)));
        }
        await store.AddAsync(council.Rows);
        var (first, browser) = await WorkAsync(council.Authority, Role.DecisionTaker);

        var late = await browser.PageAsync(first.Html.QuerySelectorAll("main a").Single(a => a.TextContent == "What has been late for longer").GetAttribute("href")!);
        var coming = await browser.PageAsync(first.Html.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal((WorkList.PageSize, WorkList.PageSize), (Lines(first, "late").Count, Lines(first, "coming").Count));
        Assert.Equal((20, 0), (Lines(late, "late").Count, Lines(late, "coming").Count));
        Assert.Equal((0, 20), (Lines(coming, "late").Count, Lines(coming, "coming").Count));
        Assert.Equal(140, new[] { first, late, coming }.SelectMany(page => page.All("main h3 a")).Distinct().Count());
        browser.Dispose();
    }

    private async Task<string> EmailAsync(SignedIn browser)
    {
        await using var db = store.Open();
        return (await db.Accounts.SingleAsync(a => a.Id == browser.AccountId)).Email;
    }

    private Notice NoticeOf(Council council, Decision decision, int number) => new()
    {
        Id = council.NewId(), AuthorityId = council.Authority.Id, DecisionId = decision.Id, Number = number, Kind = NoticeKind.First, Title = decision.Title, Words = "{}", Hash = "", PublishedAt = store.Clock.Now,
        PublishedOn = new(2026, 10, 1), ClockFrom = new(2026, 10, 1), EarliestOn = new(2026, 10, 30), Path = NoticePath.Notice,
    };

    private static Folkmoot.Features.Accounts.Account Somebody(Council council, string title, DateOnly? until, Action<Folkmoot.Features.Accounts.Account>? and = null)
    {
        var email = $"{council.Authority.ShortName}.{Folkmoot.Platform.Slug.Of(title)}@council.example";
        var account = new Folkmoot.Features.Accounts.Account { Id = council.NewId(), Email = email, NormalisedEmail = email.ToUpperInvariant(), Title = title };
        account.Roles.Add(new() { Id = council.NewId(), AuthorityId = council.Authority.Id, AccountId = account.Id, Role = Role.Legal, From = new(2026, 1, 1), Until = until });
        and?.Invoke(account);
        return account;
    }

    public sealed class OnSqlite(SqliteStore store) : WorkPageTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : WorkPageTests(store), IClassFixture<PostgresStore>;
}
