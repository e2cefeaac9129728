using System.Net;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Notices;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Notices;

public abstract class NoticeJourneyTests(StoreFixture store)
{
    private const string Title = "Carers’ short breaks: one more year";

    private static readonly DateOnly Day = new(2023, 6, 27);

    private static readonly Dictionary<string, string> Whole = new()
    {
        ["reference"] = "23/00061", ["title"] = Title, ["matter"] = "To pay the present provider for one more year.", ["is-key"] = "yes", ["key-reasons"] = "Expenditure of more than £1m", ["expenditure"] = "£3,087,000",
        ["maker"] = "member", ["taker"] = Desk.Taker, ["taker-name"] = "the holder of the office", ["due"] = "26/7/2023", ["documents"] = "Report of the corporate director\nPrices (withheld: paragraph 3)",
        ["restriction"] = "Paragraph 3: prices of bidders.", ["holds-nothing-restricted"] = "yes", ["address"] = "County Hall", ["how-to-request"] = "Write to democratic services.", ["at-offices"] = "yes", ["services"] = "short breaks",
        ["text-reasons"] = "Carers need a break.",
    };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Democratic_services_writes_checks_and_publishes_a_notice_from_nothing()
    {
        var (desk, at, browser) = await SignedInAsync();
        var form = (await browser.PageAsync($"{at}/notices/new")).Is(HttpStatusCode.OK);

        var check = (await browser.SendAsync(form, Whole, button: "Check the notice")).Is(HttpStatusCode.OK);
        Assert.Equal($"23/00061 {Title}", check.Heading);
        Assert.Contains("It would be published today, 27 June 2023", check.Main, StringComparison.Ordinal);
        Assert.Contains("not to be decided before 26 July 2023", check.Main, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(desk));

        var published = await browser.FollowAsync(await browser.SendAsync(check, button: "Publish the notice"));
        Assert.Equal($"{at}/notices/1", published.Address);
        Assert.Contains("Prices (withheld: paragraph 3)", published.Main, StringComparison.Ordinal);
        Assert.Contains("£3,087,000", published.Main, StringComparison.Ordinal);
        Assert.Contains("Carers need a break.", published.Main, StringComparison.Ordinal);
        Assert.Contains(Title, (await store.PageAsync($"{at}/forward-plan")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_everything_typed_is_kept()
    {
        var (desk, at, browser) = await SignedInAsync();
        var form = await browser.PageAsync($"{at}/notices/new");

        var answer = await browser.SendAsync(form, new Dictionary<string, string>(Whole) { ["due"] = "25/7/2023", ["matter"] = "", ["services"] = "Long breaks", ["saving"] = "a lot" }, button: "Check the notice");

        var errors = answer.Html.QuerySelectorAll(".govuk-error-summary a").Select(a => a.GetAttribute("href")!).ToHashSet();
        Assert.Equal(["#due", "#matter", "#saving", "#services"], errors.Order());
        Assert.All(errors, id => Assert.NotNull(answer.Html.QuerySelector(id)));
        Assert.Equal("Long breaks", answer.One("textarea[name=services]"));
        Assert.Equal("25/7/2023", answer.Html.QuerySelector("input[name=due]")!.GetAttribute("value"));
        Assert.Contains("cannot be made before 26 July 2023", answer.Main, StringComparison.Ordinal);
        Assert.StartsWith("Error: ", answer.Html.Title, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(desk));
    }

    [Fact]
    public async Task Every_problem_that_an_empty_form_has_leads_to_a_field_that_is_there()
    {
        var (_, at, browser) = await SignedInAsync();

        var answer = await browser.SendAsync(await browser.PageAsync($"{at}/notices/new"), new Dictionary<string, string> { ["path"] = "special-urgency", ["due"] = "28/6/2023", ["is-key"] = "yes" }, button: "Check the notice");

        var errors = answer.Html.QuerySelectorAll(".govuk-error-summary a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.True(errors.Count > 10);
        Assert.DoesNotContain(errors, id => answer.Html.QuerySelector(id) is null);
    }

    [Fact]
    public async Task Somebody_who_changes_something_after_the_check_finds_everything_as_they_typed_it()
    {
        var (_, at, browser) = await SignedInAsync();
        var check = await browser.SendAsync(await browser.PageAsync($"{at}/notices/new"), Whole, button: "Check the notice");

        var form = await browser.SendAsync(check, button: "Change something");

        Assert.Equal("Publish a notice", form.Heading);
        Assert.Equal(Whole["address"], form.One("textarea[name=address]"));
        Assert.NotNull(form.Html.QuerySelector("input[name=at-offices][checked]"));
        Assert.Equal(2, form.Html.QuerySelector("textarea[name=documents]")!.TextContent.Trim().Split('\n').Length);
    }

    [Fact]
    public async Task A_notice_is_corrected_and_then_changed_in_substance()
    {
        var (desk, at, browser) = await SignedInAsync();
        await PublishAsync(browser, at);

        var form = await browser.PageAsync($"{at}/notices/new?replaces=1");
        var check = await browser.SendAsync(form, new Dictionary<string, string> { ["address"] = "County Hall, Low Street", ["why-changed"] = "The street was missing.", ["at-offices"] = "yes", ["holds-nothing-restricted"] = "yes" }, button: "Check the notice");
        Assert.Contains("It corrects notice 1. Nothing of substance changes", check.Main, StringComparison.Ordinal);
        Assert.Equal(["Address for copies"], check.All("tbody th"));
        var second = await browser.FollowAsync(await browser.SendAsync(check, button: "Publish the notice"));
        Assert.StartsWith("Correction 2", second.Heading, StringComparison.Ordinal);

        var change = await browser.SendAsync(await browser.PageAsync($"{at}/notices/new?replaces=2"), new Dictionary<string, string> { ["expenditure"] = "4000000", ["due"] = "1/8/2023", ["why-changed"] = "A year is dearer.", ["at-offices"] = "yes", ["holds-nothing-restricted"] = "yes" }, button: "Check the notice");
        Assert.Contains("It supersedes notice 2. Something of substance changes, so the days begin again today", change.Main, StringComparison.Ordinal);
        var third = await browser.FollowAsync(await browser.SendAsync(change, button: "Publish the notice"));
        Assert.StartsWith("New notice 3", third.Heading, StringComparison.Ordinal);
        Assert.Equal(3, await CountAsync(desk));
    }

    [Fact]
    public async Task Two_who_change_one_notice_lose_nothing_and_the_second_is_told()
    {
        var (desk, at, first) = await SignedInAsync();
        await PublishAsync(first, at);
        using var second = await (await store.SiteAsync()).SignInAsync(desk.Authority, Role.DemocraticServices);
        var mine = await second.PageAsync($"{at}/notices/new?replaces=1");
        Dictionary<string, string> Saying(string address) => new() { ["address"] = address, ["why-changed"] = "The street was missing.", ["at-offices"] = "yes", ["holds-nothing-restricted"] = "yes" };
        var theirs = await first.SendAsync(await first.PageAsync($"{at}/notices/new?replaces=1"), Saying("Theirs"), button: "Check the notice");
        await first.SendAsync(theirs, button: "Publish the notice");

        var told = await second.SendAsync(mine, Saying("Mine"), button: "Check the notice");

        Assert.Contains("Notice 2 of 27 June 2023 stands", told.One(".govuk-error-summary"), StringComparison.Ordinal);
        Assert.Equal("Mine", told.One("textarea[name=address]"));
        Assert.Equal(2, await CountAsync(desk));
    }

    [Fact]
    public async Task A_notice_is_withdrawn_with_its_reason()
    {
        var (_, at, browser) = await SignedInAsync();
        await PublishAsync(browser, at);
        var form = await browser.PageAsync($"{at}/notices/1/end");

        var wrong = await browser.SendAsync(form, new Dictionary<string, string> { ["How"] = "lapse", ["Why"] = "Nothing came of it." });
        Assert.Contains("can lapse when its day has passed", wrong.One(".govuk-error-summary"), StringComparison.Ordinal);
        Assert.Equal("Nothing came of it.", wrong.One("textarea"));
        var ended = await browser.FollowAsync(await browser.SendAsync(wrong, new Dictionary<string, string> { ["How"] = "withdraw" }));

        Assert.Contains("Notice withdrawn on 27 June 2023: Nothing came of it.", ended.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(ended.Html.QuerySelectorAll("a"), a => a.TextContent.Contains("Withdraw it", StringComparison.Ordinal));
        Assert.DoesNotContain(Title, (await store.PageAsync($"{at}/forward-plan")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_general_exception_and_special_urgency_go_through_the_form_and_are_refused_without_a_precondition()
    {
        var (_, at, browser) = await SignedInAsync();
        var general = new Dictionary<string, string>(Whole) { ["reference"] = "", ["due"] = "5/7/2023", ["path"] = "general-exception", ["why-impracticable"] = "The grant came on Friday.", ["committee"] = "Scrutiny committee", ["scrutiny-told-on"] = "27/6/2023" };
        var special = new Dictionary<string, string>(general) { ["due"] = "27/6/2023", ["path"] = "special-urgency", ["agreement"] = "council-chair-unable", ["agreed-on"] = "27/6/2023", ["agreement-reasons"] = "It stops tonight.", ["scrutiny-told-on"] = "" };

        Assert.StartsWith("Notice 1", (await PublishAsync(browser, at, general)).Heading, StringComparison.Ordinal);
        Assert.Contains("Agreed on 27 June 2023 by: Chair of the council", (await PublishAsync(browser, at, special)).Main, StringComparison.Ordinal);
        special.Remove("agreement");
        var refused = await browser.SendAsync(await browser.PageAsync($"{at}/notices/new"), special, button: "Check the notice");
        Assert.Equal("#agreement", refused.Html.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_decision_held_leads_to_its_notice_form_filled_in()
    {
        var (_, at, browser) = await SignedInAsync(council => council.Due("From elsewhere", new(2023, 9, 1), d => (d.Department, d.Taker) = ("Highways", "Leader")));
        var decision = await browser.PageAsync($"{at}/decisions/from-elsewhere");
        var form = await browser.PageAsync(decision.Html.QuerySelectorAll("a").Single(a => a.TextContent == "Publish a notice of this decision").GetAttribute("href")!);

        Assert.Equal("From elsewhere", form.Html.QuerySelector("input[name=title]")!.GetAttribute("value"));
        Assert.Equal("1 September 2023", form.Html.QuerySelector("input[name=due]")!.GetAttribute("value"));
        Assert.Null(form.Html.QuerySelector("input[name=reference]"));
        Assert.DoesNotContain("Publish a notice", (await store.PageAsync($"{at}/decisions/from-elsewhere")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_meets_the_form_or_its_buttons()
    {
        var (desk, at, browser) = await SignedInAsync();
        await PublishAsync(browser, at);
        foreach (var role in new[] { Role.Author, Role.Auditor, Role.Administrator, Role.DecisionTaker })
        {
            using var other = await (await store.SiteAsync()).SignInAsync(desk.Authority, role);
            (await other.PageAsync($"{at}/notices/new")).Is(HttpStatusCode.Forbidden);
            (await other.PageAsync($"{at}/notices/1/end")).Is(HttpStatusCode.Forbidden);
            Assert.DoesNotContain("Correct or change it", (await other.PageAsync($"{at}/notices/1")).Main, StringComparison.Ordinal);
        }
        Assert.StartsWith("/sign-in", (await store.PageAsync($"{at}/notices/new")).Location, StringComparison.Ordinal);
        (await browser.PageAsync($"{at}/notices/new?replaces=7")).Is(HttpStatusCode.NotFound);
        (await browser.PageAsync($"{at}/notices/new?decision=none")).Is(HttpStatusCode.NotFound);
        Assert.EndsWith("?replaces=1", (await browser.PageAsync($"{at}/notices/new?decision=23-00061")).Location, StringComparison.Ordinal);
    }

    private async Task<(Desk Desk, string At, SignedIn Browser)> SignedInAsync(Action<Decisions.Council>? and = null)
    {
        var desk = await Desk.AtAsync(store, Day, council =>
        {
            council.Service("Short breaks");
            and?.Invoke(council);
        });
        return (desk, $"/{desk.Authority.ShortName}", await (await store.SiteAsync()).SignInAsync(desk.Authority, Role.DemocraticServices));
    }

    private static async Task<Page> PublishAsync(SignedIn browser, string at, Dictionary<string, string>? answers = null)
    {
        var check = await browser.SendAsync(await browser.PageAsync($"{at}/notices/new"), answers ?? Whole, button: "Check the notice");
        return await browser.FollowAsync(await browser.SendAsync(check, button: "Publish the notice"));
    }

    private async Task<int> CountAsync(Desk desk)
    {
        await using var db = store.Open();
        return await db.Notices.CountAsync(n => n.AuthorityId == desk.Authority.Id, Ct);
    }

    public sealed class OnSqlite(SqliteStore store) : NoticeJourneyTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : NoticeJourneyTests(store), IClassFixture<PostgresStore>;
}
