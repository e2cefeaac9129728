using System.Net;
using DocumentFormat.OpenXml.Packaging;
using Folkmoot.Features.Contracts;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Drafting;

public abstract class DraftPageTests(StoreFixture store) : IAsyncLifetime
{
    private readonly Town _town = new(store.Clock, "pages" + store.Clock.NewId().ToString("N")[^12..]);
    private readonly List<SignedIn> _browsers = [];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var id = store.Clock.NewId();
        await store.AddAsync(_town.Authority, new Contract { Id = id, AuthorityId = _town.Authority.Id, Title = "Lantern Walks", Slug = "lantern-walks", Start = new(2024, 4, 1), End = new(2027, 3, 31), Regime = Regime.Pcr2015, SortKey = SortKey.Of(new(2024, 4, 1), id) });
    }

    public ValueTask DisposeAsync()
    {
        foreach (var browser in _browsers) browser.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_draft_is_started_from_a_contract_and_written_task_by_task()
    {
        var author = await AsAsync(Role.Author);
        Assert.Contains("No decision is being drafted", (await author.PageAsync(At("drafts"))).Main, StringComparison.Ordinal);
        Assert.Contains("Lantern Walks", (await author.PageAsync(At("drafts/new"))).Main, StringComparison.Ordinal);
        var start = await author.PageAsync(At("drafts/new?contract=lantern-walks"));
        Assert.Contains("This ends on 31 March 2027.", start.Main, StringComparison.Ordinal);

        var tasks = await author.FollowAsync(await author.SendAsync(start));
        Assert.Equal("Lantern Walks", tasks.Is(HttpStatusCode.OK).Heading);
        Assert.Contains("Proposed decisionNot yet written", tasks.All(".govuk-task-list__item"));

        var page = await author.PageAsync(tasks.Address + "/proposed-decision");
        tasks = await author.FollowAsync(await author.SendAsync(page, Text("proposed-decision", "Award the contract, **with** care.")));
        Assert.Contains(tasks.All(".govuk-task-list__item"), task => task.StartsWith("Proposed decision", StringComparison.Ordinal) && !task.EndsWith("Not yet written", StringComparison.Ordinal));
        Assert.Contains("Lantern Walks", (await author.PageAsync(At("drafts"))).One("tbody a"), StringComparison.Ordinal);
        Assert.Contains("Draft 1: being written", (await author.PageAsync(At("contracts/lantern-walks"))).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_of_a_draft_opens_for_the_author_and_for_the_auditor_who_can_change_nothing()
    {
        var author = await AsAsync(Role.Author);
        var draft = await StartAsync(author);
        var auditor = await AsAsync(Role.Auditor);
        foreach (var path in (string[])[.. Folkmoot.Features.Drafting.DraftTask.All.Select(task => "/" + task.Slug), "", "/options/1", "/facts", "/findings", "/report"])
        {
            (await author.PageAsync(draft + path)).Is(HttpStatusCode.OK);
            var page = (await auditor.PageAsync(draft + path)).Is(HttpStatusCode.OK);
            Assert.Empty(page.All("main form[method=post]"));
        }
        (await author.PageAsync(draft + "/nothing")).Is(HttpStatusCode.NotFound);
        (await author.PageAsync(At("drafts/999"))).Is(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_public_is_asked_to_sign_in_and_members_and_providers_are_told_it_is_not_for_them()
    {
        var draft = await StartAsync(await AsAsync(Role.Author));
        var nobody = Keep(SignedIn.Nobody(await store.SiteAsync()));
        foreach (var path in (string[])["", "/title", "/findings", "/report", "/report.docx"])
        {
            Assert.StartsWith("/sign-in?returnUrl=", (await nobody.PageAsync(draft + path)).Location, StringComparison.Ordinal);
            (await (await AsAsync(Role.Member)).PageAsync(draft + path)).Is(HttpStatusCode.Forbidden);
        }
        Assert.DoesNotContain("drafted", (await nobody.PageAsync(At("contracts/lantern-walks"))).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_shows_how_typed_text_reads_and_keeps_it_without_saving()
    {
        var author = await AsAsync(Role.Author);
        var page = await author.PageAsync(await StartAsync(author) + "/reasons");

        var preview = await author.SendAsync(page, Text("reasons", "It is **needed**. <script>alert(1)</script> [x](javascript:alert(1))"), button: "Preview");

        Assert.Equal("needed", preview.Is(HttpStatusCode.OK).One(".fm-preview strong"));
        Assert.Empty(preview.All(".fm-preview script, .fm-preview a"));
        Assert.StartsWith("It is **needed**.", preview.One("textarea"), StringComparison.Ordinal);
        Assert.Equal("", (await author.PageAsync(page.Address)).One("textarea"));
    }

    [Fact]
    public async Task Two_browsers_on_one_section_are_both_shown_and_brought_together()
    {
        var (one, other) = (await AsAsync(Role.Author), await AsAsync(Role.Legal));
        var reasons = await StartAsync(one) + "/reasons";
        var (mine, theirs) = (await one.PageAsync(reasons), await other.PageAsync(reasons));
        await one.SendAsync(mine, Text("reasons", "The contract ends."));

        var both = await other.FollowAsync(await other.SendAsync(theirs, Text("reasons", "Carers want it.")));

        Assert.Equal("Two versions of “Reasons for the decision”", both.Is(HttpStatusCode.OK).Heading);
        Assert.Equal(["The contract ends.", "Carers want it."], both.All(".fm-both mark"));
        Assert.Contains("Two versions", (await one.PageAsync(reasons[..^"/reasons".Length])).Main, StringComparison.Ordinal);
        await other.SendAsync(both, button: "Save both together");
        Assert.Equal("The contract ends. Carers want it.", (await one.PageAsync(reasons)).One("textarea"));
        Assert.Contains("brought the two together", (await one.PageAsync(both.Address)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_are_saved_as_typed_and_answered_with_the_version_and_the_findings()
    {
        var author = await AsAsync(Role.Author);
        var page = await author.PageAsync(await StartAsync(author) + "/financial");
        async Task<HttpResponseMessage> TypeAsync(string text, int version)
        {
            var token = page.Html.QuerySelector("form[data-as-typed] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            var fields = new Dictionary<string, string> { ["text-financial"] = text, ["version-financial"] = $"{version}", ["__RequestVerificationToken"] = token };
            return await author.Client.PostAsync(new Uri(page.Html.QuerySelector("form[data-as-typed]")!.GetAttribute("data-as-typed")!, UriKind.Relative), new FormUrlEncodedContent(fields), Ct);
        }

        using var first = await TypeAsync("The total is £3m (", 0);
        Assert.Equal("""{"financial":{"version":1,"both":null}}""", first.Headers.GetValues("X-Sections").Single());
        Assert.Contains("PRF-06", await first.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        using var late = await TypeAsync("Another", 0);
        Assert.Contains("/both/", late.Headers.GetValues("X-Sections").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_is_none_is_kept_as_typed_and_said_to_be_none()
    {
        var author = await AsAsync(Role.Author);
        var page = await author.PageAsync(await StartAsync(author) + "/not-before");

        var wrong = await author.SendAsync(page, Text("not-before", "31 September 2027"));

        Assert.Contains("There is no 31 September 2027: the month has 30 days", wrong.Is(HttpStatusCode.OK).All(".govuk-error-summary li"));
        Assert.Equal("31 September 2027", wrong.Html.QuerySelector("#text-not-before")?.GetAttribute("value"));
        Assert.Null((await author.SendAsync(wrong, Text("not-before", "30 September 2027"))).Html.QuerySelector(".govuk-error-summary"));
    }

    [Fact]
    public async Task An_option_is_added_written_and_recommended_and_the_others_are_discarded()
    {
        var author = await AsAsync(Role.Author);
        var draft = await StartAsync(author);
        var option = await author.FollowAsync(await author.SendAsync(await author.PageAsync(draft + "/options"), new Dictionary<string, string> { ["option"] = "Buy it again" }, button: "Add the option"));
        var number = option.Address.Split('/')[^1];
        await author.SendAsync(option, new Dictionary<string, string> { ["text-option-text"] = "Bids in May." });
        var options = await author.PageAsync(draft + "/options");
        await author.SendAsync(options, Text("recommended", number), form: "main form[data-as-typed]");

        Assert.Contains($"Option {number}: Buy it againRecommended", (await author.PageAsync(draft + "/options")).All(".govuk-task-list__item"));
        Assert.Contains($"Option {number}: Buy it again", (await author.PageAsync(draft + "/report")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_is_settled_on_the_list_by_gate_and_an_empty_reason_is_refused()
    {
        var author = await AsAsync(Role.Author);
        var draft = await StartAsync(author);
        await author.SendAsync(await author.PageAsync(draft + "/financial"), Text("financial", "The total is £3m (the council £2m."));
        var list = await author.PageAsync(draft + "/findings");
        Assert.Contains(list.All("h2"), heading => heading.StartsWith("Before sign-off", StringComparison.Ordinal));

        var refused = await author.SendAsync(list);
        Assert.Contains("Give the reason why it may stand.", refused.Is(HttpStatusCode.OK).All(".govuk-error-summary li"));
        var settled = await author.FollowAsync(await author.SendAsync(refused, new Dictionary<string, string> { ["reason"] = "Printed so in the ledger." }));
        Assert.Contains("Printed so in the ledger.", settled.Main, StringComparison.Ordinal);
        Assert.Contains("Printed so in the ledger.", (await (await AsAsync(Role.Auditor)).PageAsync(draft + "/findings")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_draft_says_when_the_register_changes_and_takes_it_when_told()
    {
        var author = await AsAsync(Role.Author);
        var draft = await StartAsync(author);
        await using (var db = store.Open())
        {
            (await db.Contracts.SingleAsync(contract => contract.AuthorityId == _town.Authority.Id, Ct)).End = new(2027, 9, 30);
            await db.SaveAsync(new("a test", "the register changes"), Ct);
        }

        Assert.Contains("no longer what the register says", (await author.PageAsync(draft)).Main, StringComparison.Ordinal);
        var facts = await author.PageAsync(draft + "/facts");
        Assert.Contains("30 September 2027", facts.Main, StringComparison.Ordinal);
        await author.SendAsync(facts);
        Assert.DoesNotContain("no longer what the register says", (await author.PageAsync(draft)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_is_a_Word_document_with_its_title()
    {
        var author = await AsAsync(Role.Author);
        using var answer = await author.Client.GetAsync(new Uri(await StartAsync(author) + "/report.docx", UriKind.Relative), Ct);
        using var word = WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(Ct), isEditable: false);

        Assert.Equal(("Lantern Walks", "lantern-walks.docx"), (word.PackageProperties.Title, answer.Content.Headers.ContentDisposition?.FileName));
    }

    [Fact]
    public async Task Somebody_who_writes_for_longer_than_a_minute_may_go_on_writing()
    {
        var author = await AsAsync(Role.Author);
        var draft = await StartAsync(author);
        store.Time.Now += TimeSpan.FromMinutes(2);
        (await author.PageAsync(draft + "/reasons")).Is(HttpStatusCode.OK);
        (await author.PageAsync(draft + "/title")).Is(HttpStatusCode.OK);
    }

    private static Dictionary<string, string> Text(string field, string text) => new() { ["text-" + field] = text };

    private string At(string path) => $"/{_town.Authority.ShortName}/{path}";

    private SignedIn Keep(SignedIn browser)
    {
        _browsers.Add(browser);
        return browser;
    }

    private async Task<SignedIn> AsAsync(params Role[] roles) => Keep(await SignedIn.AsAsync(await store.SiteAsync(), _town.Authority, roles));

    private async Task<string> StartAsync(SignedIn author) =>
        (await author.SendAsync(await author.PageAsync(At("drafts/new?contract=lantern-walks")))).Location ?? throw new InvalidOperationException("No draft was started.");

    public sealed class OnSqlite(SqliteStore store) : DraftPageTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : DraftPageTests(store), IClassFixture<PostgresStore>;
}
