using System.Net;
using System.Text;
using Folkmoot.Features.Imports.Intake;
using Folkmoot.Features.Imports.Sources;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Imports.Intake;

public abstract class CapturePageTests(StoreFixture store)
{
    [Fact]
    public async Task A_decision_shows_what_changed_between_two_captures_and_hands_out_the_originals()
    {
        var first = Page("31/00001", "For Determination");
        await TakeAsync(first);
        await TakeAsync(Page("31/00001", "Deferred"));
        var page = (await store.PageAsync("/sandford/decisions/31-00001")).Is(HttpStatusCode.OK);
        Assert.Equal(["For Determination"], page.All("#source del"));
        Assert.Equal(["Deferred"], page.All("#source ins"));
        var address = page.Html.QuerySelectorAll("#source a[download]").Select(a => a.GetAttribute("href")!).Last();
        using var response = await (await store.SiteAsync()).Client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(first, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_original_of_a_decision_that_is_not_open_is_not_found()
    {
        await TakeAsync(Page("31/00002", "For Determination"));
        Guid id;
        await using (var db = store.Open())
        {
            var decision = await db.Decisions.SingleAsync(d => d.Reference == "31/00002");
            id = (await db.SourcePageVersions.SingleAsync(v => v.SourcePage!.DecisionId == decision.Id)).Id;
            decision.Openness = Openness.Exempt;
            await db.SaveAsync(new Act("a test", "the decision is exempt"));
        }

        (await store.PageAsync($"/sandford/originals/{id}")).Is(HttpStatusCode.NotFound);
        (await store.PageAsync($"/sandford/originals/{Guid.Empty}")).Is(HttpStatusCode.NotFound);
    }

    private static string Page(string reference, string status) =>
        $"Issue details\n\n{reference} - Boilers\n\nTo buy boilers.\n\nDecision type: Key\nDecision status: {status}\nNotice of proposed decision first published: 03/02/2031\nDecision due: 5 May 2031 by Cabinet\n";

    private async Task TakeAsync(string text)
    {
        await using var db = store.Open();
        await new PageIntake(db, store.Clock, store.Files).TakeAsync([PageReader.Read(new("page.txt", "sandford/page.txt"), null, Encoding.UTF8.GetBytes(text))], default);
    }

    public sealed class OnSqlite(SqliteStore store) : CapturePageTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : CapturePageTests(store), IClassFixture<PostgresStore>;
}
