using System.Net;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Drafting;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Features.SignOffs;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Notices;

public abstract class NoticeOfDraftTests(StoreFixture store)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_signed_off_draft_leads_to_its_notice_filled_in_and_becomes_the_decision_with_it()
    {
        var (town, number, browser) = await SignedOffAsync();
        var draft = await browser.PageAsync($"{town.At}/drafts/{number}");
        var form = await browser.PageAsync(draft.Html.QuerySelectorAll("a").Single(a => a.TextContent.Trim() == "Write the notice").GetAttribute("href")!);
        Assert.Equal(SignedOffDraft.Title, form.Html.QuerySelector("input[name=title]")!.GetAttribute("value"));
        Assert.Equal("26 July 2023", form.Html.QuerySelector("input[name=due]")!.GetAttribute("value"));
        Assert.Equal($"Report: {SignedOffDraft.Title} The carers’ strategy", form.One("textarea[name=documents]"));
        Assert.Equal("Short breaks", form.One("textarea[name=services]"));
        Assert.Equal("Carers keep their breaks: • every week • in a crisis", form.One("textarea[name=text-reasons]"));

        var published = await town.PublishAsync(browser, number);

        Assert.Equal($"{town.At}/notices/1", published.Address);
        Assert.Contains("not to be decided before 26 July 2023", published.Main, StringComparison.Ordinal);
        var now = await town.NowAsync(number);
        var decision = await DecisionAsync(now.DecisionId!.Value);
        Assert.Equal((DraftState.Noticed, "23/00061", DecisionState.Due, NoticeState.Published), (now.State, decision.Reference, decision.State, decision.Notice));
        Assert.Equal(town.Service.Id, Assert.Single(decision.Services).ServiceId);
        Assert.Equal("£3.087m in all.", decision.Text(TextName.Financial));
        var page = await store.PageAsync($"{town.At}/decisions/23-00061");
        Assert.Contains("Carers keep their breaks:", page.Main, StringComparison.Ordinal);
        Assert.Contains("every week", page.All(".fm-text li"));
        Assert.Contains("It has become decision 23/00061. Notice 1 was published on 27 June 2023.", (await browser.PageAsync($"{town.At}/drafts/{number}")).Main, StringComparison.Ordinal);
        Assert.EndsWith("/decisions/23-00061", (await browser.PageAsync($"{town.At}/notices/new?draft={number}")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notice_of_27_June_is_refused_for_25_July_and_stands_for_26_July()
    {
        var (town, number, browser) = await SignedOffAsync(and: (SectionName.NotBefore, "25 July 2023"));

        var refused = await town.CheckAsync(browser, number);
        Assert.Equal(["#due"], refused.Html.QuerySelectorAll(".govuk-error-summary a").Select(a => a.GetAttribute("href")));
        Assert.Contains("25 July 2023 is too early", refused.Main, StringComparison.Ordinal);
        Assert.Equal("County Hall", refused.One("textarea[name=address]"));
        Assert.Equal(DraftState.SignedOff, (await town.NowAsync(number)).State);

        Assert.Equal($"{town.At}/notices/1", (await town.PublishAsync(browser, number, new() { ["due"] = "26/7/2023" })).Address);
    }

    [Theory]
    [InlineData(DraftState.Open, "The draft is being written")]
    [InlineData(DraftState.ReadyForSignOff, "The draft waits for sign-offs")]
    [InlineData(DraftState.Abandoned, "The draft was given up")]
    public async Task A_draft_that_is_not_signed_off_has_no_notice(DraftState state, string says)
    {
        var (town, number, browser) = await SignedOffAsync();
        var check = await town.CheckAsync(browser, number);
        await town.MoveAsync(number, state);

        var barred = await browser.PageAsync($"{town.At}/notices/new?draft={number}");
        Assert.Contains(says, barred.Main, StringComparison.Ordinal);
        Assert.Empty(barred.All("main form[method=post]"));
        var late = await browser.SendAsync(check, button: "Publish the notice");

        Assert.Contains(says, late.One(".govuk-error-summary"), StringComparison.Ordinal);
        Assert.Equal("County Hall", late.One("textarea[name=address]"));
        Assert.Null((await town.NowAsync(number)).DecisionId);
        Assert.Equal(0, await NoticesAsync(town));
    }

    [Fact]
    public async Task A_draft_changed_after_it_was_checked_is_refused_with_what_was_signed_off()
    {
        var (town, number, browser) = await SignedOffAsync();
        var check = await town.CheckAsync(browser, number);
        await town.MoveAsync(number, DraftState.Open);
        await using (var desk = new Drafting.Desk(store, town.Town.Authority.Id, "A commissioner", Role.Author)) await desk.WriteAsync(number, SectionName.Expenditure, "£4,000,000");
        await town.MoveAsync(number, DraftState.SignedOff);

        var late = await browser.SendAsync(check, button: "Publish the notice");

        Assert.Equal(["#expenditure"], late.Html.QuerySelectorAll(".govuk-error-summary a").Select(a => a.GetAttribute("href")));
        Assert.Contains("The draft was signed off with “£4,000,000” here", late.Main, StringComparison.Ordinal);
        Assert.Equal(0, await NoticesAsync(town));
    }

    [Fact]
    public async Task A_draft_whose_words_changed_after_they_were_signed_is_refused_until_it_is_signed_again()
    {
        await using var desk = await SignOffDesk.OpenAsync(store, SignOffDesk.Step("Finance", Role.Finance));
        await desk.SendAsync();
        await desk.PressAsync(await desk.AsAsync(Role.Finance), "Finance", "Sign off");
        var (services, address) = (await desk.AsAsync(Role.DemocraticServices), $"/{desk.Town.Authority.ShortName}/notices/new?draft={desk.Number}");
        Assert.Single((await services.PageAsync(address)).All("main form[method=post]"));
        await using (var db = store.Open())
        {
            (await db.DraftSections.SingleAsync(s => s.AuthorityId == desk.Town.Authority.Id && s.Name == SectionName.Financial, Ct)).Text = "A million.";
            await db.SaveAsync(new("a test", "writes past every gate"), Ct);
        }

        var barred = await services.PageAsync(address);

        Assert.Contains("Finance: Financial implications changed after it was signed. Return the draft, and have it signed off again.", barred.Main, StringComparison.Ordinal);
        Assert.Empty(barred.All("main form[method=post]"));
    }

    [Fact]
    public async Task A_notice_says_nothing_else_than_the_draft_but_may_leave_a_text_for_the_report()
    {
        var (town, number, browser) = await SignedOffAsync();

        var refused = await town.CheckAsync(browser, number, new() { ["title"] = "Something else", ["matter"] = "To pay twice.", ["taker"] = "Leader", ["is-key"] = "no", ["text-legal"] = "No duty.", ["due"] = "25/7/2023", ["saving"] = "£5" });
        Assert.Equal(["#due", "#is-key", "#matter", "#taker", "#text-legal", "#title"], refused.Html.QuerySelectorAll(".govuk-error-summary a").Select(a => a.GetAttribute("href")!).Distinct().Order());

        await town.PublishAsync(browser, number, new() { ["text-legal"] = "" });
        var decision = await DecisionAsync((await town.NowAsync(number)).DecisionId!.Value);
        Assert.Null(decision.Text(TextName.Legal));
        Assert.NotNull(decision.Text(TextName.Financial));
    }

    [Fact]
    public async Task A_draft_of_a_decision_that_is_held_becomes_that_decision()
    {
        var (town, number, browser) = await SignedOffAsync();
        var held = town.Town.Decision("Short breaks", default, d => (d.MadeOn, d.Reference, d.State) = (null, "23/00061", DecisionState.Due));
        await store.AddAsync(held);

        await town.PublishAsync(browser, number);

        Assert.Equal(held.Id, (await town.NowAsync(number)).DecisionId);
    }

    [Fact]
    public async Task The_general_exception_and_special_urgency_are_given_of_drafts_and_refused_without_a_precondition()
    {
        var town = await TownAsync();
        using var browser = await town.AsAsync(Role.DemocraticServices);
        var general = await town.WriteAsync(DraftState.SignedOff, (SectionName.NotBefore, "5 July 2023"));
        Dictionary<string, string> exception = new() { ["path"] = "general-exception", ["why-impracticable"] = "The grant came on Friday.", ["committee"] = "Scrutiny Committee" };
        Assert.Contains("#scrutiny-told-on", Fields(await town.CheckAsync(browser, general, exception)));
        Assert.Contains("general exception", (await town.PublishAsync(browser, general, new(exception) { ["scrutiny-told-on"] = "27/6/2023" })).Main, StringComparison.OrdinalIgnoreCase);

        var special = await town.WriteAsync(DraftState.SignedOff, (SectionName.Reference, "23/00062"), (SectionName.NotBefore, "27 June 2023"));
        Dictionary<string, string> urgency = new(exception) { ["path"] = "special-urgency", ["agreed-on"] = "27/6/2023", ["agreement-reasons"] = "It stops tonight." };
        Assert.Equal(["#agreement"], Fields(await town.CheckAsync(browser, special, urgency)));
        Assert.Contains("Agreed on 27 June 2023 by", (await town.PublishAsync(browser, special, new(urgency) { ["agreement"] = "scrutiny-chair" })).Main, StringComparison.Ordinal);
        Assert.Equal(DraftState.Noticed, (await town.NowAsync(special)).State);
    }

    [Fact]
    public async Task Whoever_publishes_no_notices_is_told_who_does()
    {
        var (town, number, _) = await SignedOffAsync();
        using var author = await town.AsAsync(Role.Author);

        Assert.Contains("Democratic services publish the notice.", (await author.PageAsync($"{town.At}/drafts/{number}")).Main, StringComparison.Ordinal);
        (await author.PageAsync($"{town.At}/notices/new?draft={number}")).Is(HttpStatusCode.Forbidden);
        using var services = await town.AsAsync(Role.DemocraticServices);
        (await services.PageAsync($"{town.At}/notices/new?draft=99")).Is(HttpStatusCode.NotFound);
    }

    private static IEnumerable<string> Fields(Page page) => page.Html.QuerySelectorAll(".govuk-error-summary a").Select(a => a.GetAttribute("href")!);

    private async Task<SignedOffDraft> TownAsync()
    {
        var town = await new SignedOffDraft(store).AddAsync();
        town.On(2023, 6, 27);
        return town;
    }

    private async Task<(SignedOffDraft Town, int Number, SignedIn Browser)> SignedOffAsync(params (SectionName Name, string Text)[] and)
    {
        var town = await TownAsync();
        return (town, await town.WriteAsync(DraftState.SignedOff, and), await town.AsAsync(Role.DemocraticServices));
    }

    private async Task<Decision> DecisionAsync(Guid id)
    {
        await using var db = store.Open();
        return await db.Decisions.Include(d => d.Services).SingleAsync(d => d.Id == id, Ct);
    }

    private async Task<int> NoticesAsync(SignedOffDraft town)
    {
        await using var db = store.Open();
        return await db.Notices.CountAsync(n => n.AuthorityId == town.Town.Authority.Id, Ct);
    }

    public sealed class OnSqlite(SqliteStore store) : NoticeOfDraftTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : NoticeOfDraftTests(store), IClassFixture<PostgresStore>;
}
