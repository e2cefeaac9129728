using System.Net;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Features.Agendas;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Considering;

public abstract class ConsideringTests(StoreFixture store)
{
    [Fact]
    public async Task What_a_body_made_of_a_decision_on_its_agenda_is_written_down_with_its_history()
    {
        var desk = await MeetingDesk.OpenAsync(store);
        using (var before = await desk.AsAsync(Role.DemocraticServices)) await desk.PublishAsync(before);
        desk.On(2023, 7, 6);
        using var browser = await desk.AsAsync(Role.DemocraticServices);
        var decision = await browser.PageAsync($"{desk.At}/decisions/23-00061");
        var form = await browser.PageAsync(decision.Html.QuerySelectorAll("a").Single(a => a.TextContent == "Write down what Adult Care Committee made of it").GetAttribute("href")!);

        await browser.SendAsync(form, new Dictionary<string, string> { ["Typed.Outcome"] = nameof(Outcome.Endorsed), ["Typed.Comments"] = "Members asked for figures." }, button: "Save");

        var now = await desk.DecisionNowAsync();
        Assert.Equal(DecisionState.Considered, now.State);
        Assert.Equal((Outcome.Endorsed, new DateOnly(2023, 7, 6)), (now.Considerations[0].Outcome, now.Considerations[0].On));
        var happened = Assert.Single(now.History, e => e.State == nameof(DecisionState.Considered));
        Assert.Equal(("Adult Care Committee", "Endorsed. Members asked for figures."), (happened.Who, happened.Why));
        Assert.Contains("Members asked for figures.", (await store.PageAsync($"{desk.At}/decisions/23-00061")).One("#considered"), StringComparison.Ordinal);
        Assert.Contains("endorsed", (await store.PageAsync(desk.Meeting)).One(".fm-agenda"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_no_agenda_named_is_written_down_once_and_not_before_its_day()
    {
        var desk = await MeetingDesk.OpenAsync(store);
        desk.On(2023, 7, 5);
        using var browser = await desk.AsAsync(Role.DemocraticServices);
        var answers = new Dictionary<string, string> { ["Typed.BodyId"] = desk.Committee.Id.ToString(), ["Typed.On"] = "6 July 2023", ["Typed.Outcome"] = nameof(Outcome.NotEndorsed), ["Typed.Comments"] = "Too dear." };
        var early = await browser.SendAsync(await browser.PageAsync($"{desk.At}/decisions/23-00061/considered"), answers, button: "Save");
        Assert.Equal("#on", early.Html.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.Equal("Too dear.", early.One("#comments"));

        desk.On(2023, 7, 7);
        using var later = await desk.AsAsync(Role.DemocraticServices);
        await later.SendAsync(await later.PageAsync(early.Address), answers, button: "Save");
        Assert.NotNull(Assert.Single((await desk.DecisionNowAsync()).Considerations).MeetingId);
        Assert.Contains("on the record already", (await later.SendAsync(await later.PageAsync(early.Address), answers, button: "Save")).Main, StringComparison.Ordinal);
        Assert.Contains("Say which body it was.", (await later.SendAsync(await later.PageAsync($"{desk.At}/decisions/23-00061/considered"), new Dictionary<string, string>(answers) { ["Typed.BodyId"] = "" }, button: "Save")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_are_answered_and_promises_kept_by_those_who_answer_for_the_decision()
    {
        var (desk, address) = await ConsideredAsync();
        using var services = await desk.AsAsync(Role.DemocraticServices);
        await services.SendAsync(await services.PageAsync(address), new Dictionary<string, string> { ["Typed.Question"] = "Why a third year running?" }, button: "Add the question");
        var owner = await services.SendAsync(await services.PageAsync(address), new Dictionary<string, string> { ["Typed.Promise"] = "To review one-year extensions." }, button: "Add the promise");
        Assert.Equal("#owner", owner.Html.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.Equal("To review one-year extensions.", owner.One("#promise"));
        await services.SendAsync(owner, new Dictionary<string, string> { ["Typed.Owner"] = "Corporate Director", ["Typed.DueOn"] = "1/9/2023" }, button: "Add the promise");
        var open = await store.PageAsync($"{desk.At}/decisions/23-00061");
        Assert.Equal(2, open.All("#considered .govuk-tag--yellow").Count);

        desk.On(2023, 9, 2);
        using var author = await desk.AsAsync(Role.Author);
        var page = await author.PageAsync(address);
        Assert.Empty(page.All("#comments"));
        Assert.Contains("Open, and late; by Corporate Director; due 1 September 2023", page.Main, StringComparison.Ordinal);
        Assert.Contains("Write the answer.", (await author.SendAsync(page, button: "Save the answer")).Main, StringComparison.Ordinal);
        await author.SendAsync(page, new Dictionary<string, string> { ["Typed.Reply"] = "The market was tested.", ["Typed.AnsweredOn"] = "1 September 2023" }, button: "Save the answer");
        await author.SendAsync(page, button: "It is kept");

        var considered = Assert.Single((await desk.DecisionNowAsync()).Considerations);
        Assert.Equal(("The market was tested.", new DateOnly(2023, 9, 1)), (considered.Questions[0].Reply, considered.Questions[0].AnsweredOn!.Value));
        Assert.Equal((new DateOnly(2023, 9, 2), new DateOnly(2023, 9, 1)), (considered.Promises[0].KeptOn!.Value, considered.Promises[0].DueOn!.Value));
        Assert.Empty((await store.PageAsync($"{desk.At}/decisions/23-00061")).All("#considered .govuk-tag--yellow"));
    }

    [Fact]
    public async Task Two_who_write_the_same_are_both_shown_and_nothing_typed_is_lost()
    {
        var (desk, address) = await ConsideredAsync();
        using var first = await desk.AsAsync(Role.DemocraticServices);
        using var second = await desk.AsAsync(Role.DemocraticServices);
        await first.SendAsync(await first.PageAsync(address), new Dictionary<string, string> { ["Typed.Question"] = "Why?" }, button: "Add the question");
        var (mine, theirs) = (await second.PageAsync(address), await first.PageAsync(address));
        await first.SendAsync(theirs, new Dictionary<string, string> { ["Typed.Comments"] = "Theirs." }, button: "Save");
        await first.SendAsync(theirs, new Dictionary<string, string> { ["Typed.Reply"] = "Their answer." }, button: "Save the answer");

        var met = await second.SendAsync(mine, new Dictionary<string, string> { ["Typed.Comments"] = "Mine." }, button: "Save");
        Assert.Contains("Theirs.", met.One("section[aria-labelledby=met]"), StringComparison.Ordinal);
        Assert.Equal("Mine.", met.One("#comments"));
        var answered = await second.SendAsync(mine, new Dictionary<string, string> { ["Typed.Reply"] = "My answer." }, button: "Save the answer");
        Assert.Equal("Their answer.", answered.One(".fm-asked__reply"));
        Assert.Equal("My answer.", answered.One("textarea[name='Typed.Reply']"));
        Assert.Equal("Theirs.", answered.One("#comments"));

        await second.SendAsync(met, button: "Save");
        await second.SendAsync(answered, button: "Save the answer");
        var considered = Assert.Single((await desk.DecisionNowAsync()).Considerations);
        Assert.Equal(("Mine.", "My answer."), (considered.Comments, considered.Questions[0].Reply));
    }

    [Fact]
    public async Task Others_are_refused_and_the_public_meets_no_way_to_write()
    {
        var (desk, address) = await ConsideredAsync();
        foreach (var role in new[] { Role.Member, Role.Auditor, Role.Finance })
        {
            using var other = await desk.AsAsync(role);
            (await other.PageAsync(address)).Is(HttpStatusCode.Forbidden);
        }
        using var author = await desk.AsAsync(Role.Author);
        (await author.PageAsync($"{desk.At}/decisions/23-00061/considered")).Is(HttpStatusCode.NotFound);
        Assert.Contains("Answer what Adult Care Committee asked", (await author.PageAsync($"{desk.At}/decisions/23-00061")).Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Answer what", (await store.PageAsync($"{desk.At}/decisions/23-00061")).Main, StringComparison.Ordinal);
        Assert.StartsWith("/sign-in", (await store.PageAsync(address)).Location, StringComparison.Ordinal);
    }

    private async Task<(MeetingDesk Desk, string Address)> ConsideredAsync()
    {
        var desk = await MeetingDesk.OpenAsync(store);
        desk.On(2023, 7, 6);
        var considered = new Consideration { Id = store.Clock.NewId(), AuthorityId = desk.Council.Authority.Id, DecisionId = desk.Decision.Id, BodyId = desk.Committee.Id, SortKey = desk.Decision.SortKey, On = new(2023, 7, 6), Outcome = Outcome.Endorsed };
        await store.AddAsync(considered);
        return (desk, $"{desk.At}/decisions/23-00061/considered/{considered.Id}");
    }

    public sealed class OnSqlite(SqliteStore store) : ConsideringTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : ConsideringTests(store), IClassFixture<PostgresStore>;
}
