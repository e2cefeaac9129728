using System.Net;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Papers;
using Folkmoot.Law.Restriction;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Features.Notices;
using Folkmoot.Tests.Features.Records;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Papers;

/// <summary>Papers that become public with a notice or a record.</summary>
public abstract class GoingOutTests(StoreFixture store)
{
    private static Dictionary<string, string> Typed(string title, Handling handling, PublishedWith with) => new() { ["PaperTitle"] = title, ["Handling"] = handling.ToString(), ["With"] = with.ToString() };

    [Fact]
    public async Task The_papers_of_a_draft_go_along_with_its_decision_and_out_with_its_notice()
    {
        var (town, number, browser) = await DraftAsync();
        await AddAsync(town, number, browser, "Report", Handling.Open, PublishedWith.Notice);
        await AddAsync(town, number, browser, "Later paper", Handling.Open, PublishedWith.Record);

        (await town.PublishAsync(browser, number)).Is(HttpStatusCode.OK);

        var page = (await store.PageAsync($"{town.At}/decisions/23-00061")).Is(HttpStatusCode.OK);
        Assert.Equal(["Report"], page.All("#papers .fm-papers a"));
        Assert.Equal(2, (await browser.PageAsync($"{town.At}/decisions/23-00061/papers")).All("tbody tr").Count);
        Assert.Contains("No paper is kept here yet", (await browser.PageAsync($"{town.At}/drafts/{number}/papers")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notice_is_not_published_while_a_paper_that_goes_out_with_it_is_not_ready()
    {
        var (town, number, browser) = await DraftAsync();
        await AddAsync(town, number, browser, "Prices", Handling.Exempt, PublishedWith.Notice);

        var page = await town.PublishAsync(browser, number);

        Assert.Contains("The paper “Prices” is to be published with it and is not ready", page.Main, StringComparison.Ordinal);
        Assert.Equal(DraftState.SignedOff, (await town.NowAsync(number)).State);
        await using var db = store.Open();
        Assert.False(await db.Notices.AnyAsync(notice => notice.AuthorityId == town.Town.Authority.Id));
    }

    [Fact]
    public async Task A_paper_of_a_draft_is_not_published_by_hand_and_is_seen_by_nobody_else()
    {
        var (town, number, browser) = await DraftAsync();
        var page = await AddAsync(town, number, browser, "Report", Handling.Open, PublishedWith.ByHand);
        using var taker = await town.AsAsync(Role.DecisionTaker);

        Assert.DoesNotContain(page.All("button"), words => words == "Publish the paper");
        (await taker.PageAsync(page.Address)).Is(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_paper_goes_out_with_the_record_and_one_that_is_not_ready_holds_the_record_back()
    {
        var matter = await new Matter(store).AddAsync();
        await matter.MadeAsync();
        using var browser = await (await store.SiteAsync()).SignInAsync(matter.Town.Authority, Role.DemocraticServices);
        var (shelf, address) = (new Shelf(store), $"/{matter.Town.Authority.ShortName}/decisions/{matter.Decision.Slug}");
        await shelf.SendAsync(browser, "a.txt", Samples.Text("Appendix"), "Appendix", Handling.Open, PublishedWith.Record, address + "/papers");
        var prices = await browser.FollowAsync(await shelf.SendAsync(browser, "b.txt", Samples.Text("Prices"), "Prices", Handling.Exempt, PublishedWith.Record, address + "/papers"));

        var early = await matter.PublishAsync();
        await browser.SendAsync(await browser.PageAsync(prices.Address + "/handling"), new Dictionary<string, string> { ["Form.Handling"] = nameof(Handling.Open) });
        var published = await matter.PublishAsync();

        Assert.Contains("The paper “Prices” is to be published with it and is not ready", Assert.Single(early.Objections.Select(objection => objection.Says).Distinct().Take(1)), StringComparison.Ordinal);
        Assert.Empty(published.Objections);
        Assert.Equal(["Appendix", "Prices"], (await store.PageAsync(address)).All("#papers .fm-papers a").Order());
    }

    private async Task<(SignedOffDraft Town, int Number, SignedIn Browser)> DraftAsync()
    {
        var town = await new SignedOffDraft(store).AddAsync();
        town.On(2023, 6, 27);
        var number = await town.WriteAsync();
        return (town, number, await town.AsAsync(Role.DemocraticServices));
    }

    private static async Task<Page> AddAsync(SignedOffDraft town, int number, SignedIn browser, string title, Handling handling, PublishedWith with)
    {
        var page = (await browser.PageAsync($"{town.At}/drafts/{number}/papers")).Is(HttpStatusCode.OK);
        return (await browser.FollowAsync(await browser.UploadAsync(page, "a.txt", Samples.Text($"Words of {title}"), Typed(title, handling, with)))).Is(HttpStatusCode.OK);
    }

    public sealed class OnSqlite(SqliteStore store) : GoingOutTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : GoingOutTests(store), IClassFixture<PostgresStore>;
}
