using System.Net;
using System.Text;
using Folkmoot.Features.Papers;
using Folkmoot.Law.Restriction;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Papers;

public abstract class RestrictedPaperTests(StoreFixture store, ITestOutputHelper output)
{
    [Fact]
    public async Task A_word_that_stands_only_in_an_exempt_paper_finds_nothing_for_the_public_in_counts_as_well()
    {
        var shelf = await new Shelf(store).AddAsync();
        using var staff = await shelf.SignInAsync(Role.DemocraticServices);
        var open = await shelf.PutAsync(staff, "open.docx", Samples.Docx("Sums are in the annex, whelk."), "Open report");
        var id = await shelf.PutAsync(staff, "zanzibarprices.docx", Samples.Docx("The lowest bid is argentoratum pounds, whelk."), "Prices of bidders xylophonist", Handling.Exempt);
        (await shelf.ExemptAsync(staff, id, open)).Is(HttpStatusCode.Redirect);
        (await shelf.PressAsync(staff, id, "Publish the paper")).Is(HttpStatusCode.Redirect);

        foreach (var word in (string[])["argentoratum", "xylophonist", "zanzibarprices"])
        {
            Assert.Contains("Nothing here has all of these words", (await store.PageAsync($"{shelf.At}/search?q={word}")).Main, StringComparison.Ordinal);
            Assert.Contains("Nothing here has all of these words", (await store.PageAsync($"{shelf.At}/search?q={word}&kind=paper")).Main, StringComparison.Ordinal);
            Assert.Empty((await store.PageAsync($"/search?q={word}")).All(".fm-ledger__row"));
        }
        Assert.Equal(["Open report"], (await store.PageAsync($"{shelf.At}/search?q=whelk")).All(".fm-ledger__title"));
        var theirs = await staff.PageAsync($"{shelf.At}/search?q=argentoratum");
        Assert.Equal(["Prices of bidders xylophonist"], theirs.All(".fm-ledger__title"));
        Assert.DoesNotContain("lowest bid", theirs.Main, StringComparison.Ordinal);
        Assert.Equal(2, (await staff.PageAsync($"{shelf.At}/search?q=whelk")).All(".fm-ledger__title").Count);
    }

    [Fact]
    public async Task An_exempt_paper_leaves_no_trace_for_the_public_in_any_page_or_answer()
    {
        var shelf = await new Shelf(store).AddAsync();
        using var staff = await shelf.SignInAsync(Role.DemocraticServices);
        var id = await shelf.PutAsync(staff, "secretannex.txt", Samples.Text("quinquereme"), "Secret annex", Handling.Exempt);
        var before = (await store.PageAsync(shelf.Public)).Html.Source.Text;
        await shelf.ExemptAsync(staff, id, null, "All of it is about prices.");
        (await shelf.PressAsync(staff, id, "Publish the paper")).Is(HttpStatusCode.Redirect);
        var (client, address) = ((await store.SiteAsync()).Client, await shelf.FileAsync(id));

        string[] addresses =
        [
            address, address + "?version=1", $"{shelf.At}/papers/{id}/anything", $"{shelf.At}/papers/{id}", $"{shelf.At}/papers/{id}/handling", shelf.Public, shelf.At, $"{shelf.At}/decisions", $"{shelf.At}/decisions?q=annex",
            $"{shelf.At}/forward-plan", $"{shelf.At}/search?q=annex", $"{shelf.Public}/record.json", $"{shelf.At}/contracts.json", $"{shelf.At}/deadlines.ics",
        ];
        foreach (var one in addresses)
        {
            using var answer = await client.GetAsync(Shelf.Uri(one));
            var all = $"{answer.Headers}{answer.Content.Headers}{await answer.Content.ReadAsStringAsync()}";
            // What was asked for is offered as a search, so an address that names the paper is heard again.
            var isNamed = one.Contains($"{id}", StringComparison.Ordinal);
            Assert.False(all.Contains("Secret annex", StringComparison.OrdinalIgnoreCase) || all.Contains("quinquereme", StringComparison.Ordinal) || (!isNamed && (all.Contains("secretannex", StringComparison.OrdinalIgnoreCase) || all.Contains($"{id}", StringComparison.OrdinalIgnoreCase))), $"{one}: {all}");
        }
        Assert.Equal(before, (await store.PageAsync(shelf.Public)).Html.Source.Text);
        using var hidden = await client.GetAsync(Shelf.Uri(address));
        using var nothing = await client.GetAsync(Shelf.Uri(address.Replace($"{id}", $"{store.Clock.NewId()}", StringComparison.Ordinal)));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (hidden.StatusCode, nothing.StatusCode));
        Assert.Equal(await nothing.Content.ReadAsStringAsync(), await hidden.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Every_paper_is_given_to_the_roles_of_the_access_table_by_every_route_and_to_no_other()
    {
        var shelf = await new Shelf(store).AddAsync();
        using var staff = await shelf.SignInAsync(Role.DemocraticServices);
        var papers = new Dictionary<Openness, Guid>();
        foreach (var (level, handling) in new[] { (Openness.Open, Handling.Open), (Openness.Exempt, Handling.Exempt), (Openness.Confidential, Handling.Confidential), (Openness.Working, Handling.Open) })
        {
            papers[level] = await shelf.PutAsync(staff, $"{level}.txt", Samples.Text($"word{level}"), $"Paper that is {level}", handling);
        }
        await shelf.ExemptAsync(staff, papers[Openness.Exempt], papers[Openness.Open]);
        await shelf.PressAsync(staff, papers[Openness.Exempt], "Publish the paper");
        var table = new StringBuilder("paper | role | file | paper's page | decision's page | decision's papers | search\n");
        foreach (var role in Enum.GetValues<Role>().Select(role => (Role?)role).Prepend(null))
        {
            using var browser = role is { } held ? await shelf.SignInAsync(held) : SignedIn.Nobody(await store.SiteAsync());
            foreach (var (level, id) in papers)
            {
                var seen = await SeenAsync(shelf, browser, level, id);
                table.Append(level).Append(" | ").Append(role?.ToString() ?? "the public").Append(" | ").AppendJoin(" | ", seen.Select(one => one ? "yes" : "-")).AppendLine();
                var may = level == Openness.Open || (role is { } one && AccessTable.May([one], Thing.Paper, Deed.See, level));
                var mayWork = may && role is { } some && AccessTable.May([some], Thing.Paper, Deed.See);
                Assert.Equal([may, mayWork, may, mayWork, may], seen);
            }
        }
        output.WriteLine(table.ToString());
    }

    [Fact]
    public async Task An_exempt_paper_without_an_open_part_or_a_reason_is_not_published()
    {
        var shelf = await new Shelf(store).AddAsync();
        using var staff = await shelf.SignInAsync(Role.DemocraticServices);
        var id = await shelf.PutAsync(staff, "a.txt", Samples.Text("Prices"), "Prices", Handling.Exempt);
        Assert.DoesNotContain((await staff.PageAsync($"{shelf.At}/papers/{id}")).All("button"), words => words == "Publish the paper");
        await shelf.ExemptAsync(staff, id);

        var page = await staff.PageAsync($"{shelf.At}/papers/{id}");
        var forced = await ForceAsync(shelf, staff, id);

        Assert.Contains("the part withheld is identified", page.Main, StringComparison.Ordinal);
        Assert.Contains("Not yet said", forced.One(".govuk-error-summary"), StringComparison.Ordinal);
        await shelf.ExemptAsync(staff, id, null, "Every line is a price.");
        (await shelf.PressAsync(staff, id, "Publish the paper")).Is(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("Form.Paragraphs", "", "paragraph of Schedule 12A")]
    [InlineData("Form.Balance", " ", "balance of the public interest")]
    [InlineData("Form.DecidedBy", "", "who decided")]
    [InlineData("Form.DecidedOn", "", "on which day")]
    [InlineData("Form.DecidedOn", "1/1/2030", "a day that has not come")]
    [InlineData("Form.ReviewOn", "", "a day is set to look at it again")]
    [InlineData("Form.ReviewOn", "1/1/2020", "a day is set to look at it again")]
    [InlineData("Form.NotTakenOut", "", "Paragraphs 8 and 9")]
    public async Task An_exempt_paper_is_not_published_before_the_law_has_what_it_asks_for(string field, string answer, string says)
    {
        var shelf = await new Shelf(store).AddAsync();
        using var staff = await shelf.SignInAsync(Role.DemocraticServices);
        var id = await shelf.PutAsync(staff, "a.txt", Samples.Text("Prices"), "Prices", Handling.Exempt);
        (await shelf.ExemptAsync(staff, id, null, "Every line is a price.", (field, answer))).Is(HttpStatusCode.Redirect);

        Assert.Contains(says, (await staff.PageAsync($"{shelf.At}/papers/{id}")).Main, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(says, (await ForceAsync(shelf, staff, id)).One(".govuk-error-summary"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_open_part_is_published_with_the_exempt_one()
    {
        var shelf = await new Shelf(store).AddAsync();
        using var staff = await shelf.SignInAsync(Role.DemocraticServices);
        var part = await shelf.PutAsync(staff, "open.txt", Samples.Text("Open"), "Report, open part");
        var id = await shelf.PutAsync(staff, "exempt.txt", Samples.Text("Prices"), "Report, exempt part", Handling.Exempt);
        await shelf.ExemptAsync(staff, id, part);
        await shelf.PressAsync(staff, id, "Publish the paper");

        Assert.Equal(["Report, open part"], (await store.PageAsync(shelf.Public)).All("#papers .fm-papers a"));
        using var taker = await shelf.SignInAsync(Role.DecisionTaker);
        Assert.Equal(["Report, exempt part", "Report, open part"], (await taker.PageAsync(shelf.Public)).All("#papers .fm-papers a").Order());
    }

    [Fact]
    public async Task Each_sight_of_an_exempt_paper_is_on_the_audit_trail_and_no_cache_keeps_it()
    {
        var shelf = await new Shelf(store).AddAsync();
        using var staff = await shelf.SignInAsync(Role.DemocraticServices);
        var id = await shelf.PutAsync(staff, "a.txt", Samples.Text("Prices"), "Prices", Handling.Exempt);
        await shelf.ExemptAsync(staff, id, null, "Every line is a price.");
        await shelf.PressAsync(staff, id, "Publish the paper");
        using var taker = await shelf.SignInAsync(Role.DecisionTaker);

        using var file = await taker.Client.GetAsync(Shelf.Uri(await shelf.FileAsync(id)));
        using var head = await taker.Client.SendAsync(new(HttpMethod.Head, Shelf.Uri(await shelf.FileAsync(id))));

        Assert.Equal("no-store", file.Headers.CacheControl?.ToString());
        Assert.Null(file.Headers.ETag);
        Assert.DoesNotContain("bytes", file.Headers.AcceptRanges);
        await using var db = store.Open();
        var sight = Assert.Single(await db.AuditTrail.Where(entry => entry.Kind == ActKind.Sight && entry.AuthorityId == shelf.Town.Authority.Id).ToListAsync());
        Assert.Equal($"Was given paper {id}, version 1, of decision 26/00012. Exempt: paragraph 3.", sight.Why);
        Assert.StartsWith("decisiontaker.", sight.Who, StringComparison.Ordinal);
        Assert.Equal(store.Clock.Now, sight.At);
    }

    [Fact]
    public async Task A_withheld_paper_is_released_with_a_reason_and_its_history_says_so()
    {
        var shelf = await new Shelf(store).AddAsync();
        using var staff = await shelf.SignInAsync(Role.DemocraticServices);
        var id = await shelf.PutAsync(staff, "a.txt", Samples.Text("quinquereme"), "Prices", Handling.Exempt);
        await shelf.ExemptAsync(staff, id, null, "Every line is a price.");
        await shelf.PressAsync(staff, id, "Publish the paper");

        var unsaid = await shelf.PressAsync(staff, id, "Release it", " ");
        (await shelf.PressAsync(staff, id, "Release it", "The contract has been awarded.")).Is(HttpStatusCode.Redirect);

        Assert.Contains("Say why it is withheld no longer", unsaid.One(".govuk-error-summary"), StringComparison.Ordinal);
        using var file = await (await store.SiteAsync()).Client.GetAsync(Shelf.Uri(await shelf.FileAsync(id)));
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        Assert.Equal(["Prices"], (await store.PageAsync($"{shelf.At}/search?q=quinquereme")).All(".fm-ledger__title"));
        Assert.Contains("Released to the public, by DemocraticServices. The contract has been awarded. Until then: Exempt: paragraph 3.", (await staff.PageAsync($"{shelf.At}/papers/{id}")).Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Exempt", (await store.PageAsync(shelf.Public)).One("#papers"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withheld_paper_is_work_for_legal_until_the_day_to_look_at_it_again_is_settled()
    {
        var shelf = await new Shelf(store).AddAsync();
        using var staff = await shelf.SignInAsync(Role.DemocraticServices);
        using var legal = await shelf.SignInAsync(Role.Legal);
        using var author = await shelf.SignInAsync(Role.Author);
        var id = await shelf.PutAsync(staff, "a.txt", Samples.Text("Prices"), "Prices", Handling.Exempt);
        await shelf.ExemptAsync(staff, id, null, "Every line is a price.");
        await shelf.PressAsync(staff, id, "Publish the paper");

        Assert.Contains("Look again at whether it is withheld", (await legal.PageAsync($"{shelf.At}/my-work")).Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Prices", (await author.PageAsync($"{shelf.At}/my-work")).Main, StringComparison.Ordinal);
        await shelf.PressAsync(legal, id, "Release it", "The contract has been awarded.");
        Assert.DoesNotContain("Look again", (await legal.PageAsync($"{shelf.At}/my-work")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paper_taken_back_from_the_public_is_taken_back_in_every_version()
    {
        var shelf = await new Shelf(store).AddAsync();
        using var staff = await shelf.SignInAsync(Role.DemocraticServices);
        var id = await shelf.PutAsync(staff, "a.txt", Samples.Text("Prices one"), "Prices");
        await shelf.PressAsync(staff, id, "Publish the paper");
        await staff.UploadAsync(await staff.PageAsync($"{shelf.At}/papers/{id}/replace"), "a.txt", Samples.Text("Prices two"), new Dictionary<string, string> { ["Why"] = "A sum was wrong." });
        var incomplete = await shelf.ExemptAsync(staff, id, null, "Every line is a price.", ("Form.Balance", ""));
        (await shelf.ExemptAsync(staff, id, null, "Every line is a price.")).Is(HttpStatusCode.Redirect);
        var (client, address) = ((await store.SiteAsync()).Client, await shelf.FileAsync(id));

        Assert.Contains("balance of the public interest", incomplete.One(".govuk-error-summary"), StringComparison.Ordinal);
        foreach (var one in (string[])[address, address + "?version=1", address + "?version=2"])
        {
            using var answer = await client.GetAsync(Shelf.Uri(one));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
        Assert.Empty((await store.PageAsync($"{shelf.At}/search?q=prices")).All(".fm-ledger__title"));
        Assert.Contains("Taken back from the public", (await staff.PageAsync($"{shelf.At}/papers/{id}")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_confidential_paper_is_so_at_once_and_is_added_only_by_who_may_see_it()
    {
        var shelf = await new Shelf(store).AddAsync();
        using var author = await shelf.SignInAsync(Role.Author);
        using var director = await shelf.SignInAsync(Role.Director);
        var refused = await shelf.SendAsync(author, "a.txt", Samples.Text("From the ministry"), "Letter", Handling.Confidential);

        var id = await shelf.PutAsync(director, "a.txt", Samples.Text("From the ministry"), "Letter", Handling.Confidential);

        Assert.Contains("added by somebody who may see confidential papers", refused.One(".govuk-error-summary"), StringComparison.Ordinal);
        (await author.PageAsync($"{shelf.At}/papers/{id}")).Is(HttpStatusCode.NotFound);
        Assert.DoesNotContain("Letter", (await author.PageAsync(shelf.Address)).Main, StringComparison.Ordinal);
        using var file = await director.Client.GetAsync(Shelf.Uri(await shelf.FileAsync(id)));
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
    }

    [Fact]
    public async Task No_paper_of_a_withheld_decision_is_open()
    {
        var shelf = new Shelf(store);
        shelf.Decision.Openness = Openness.Exempt;
        await shelf.AddAsync();
        using var staff = await shelf.SignInAsync(Role.DemocraticServices);
        var id = await shelf.PutAsync(staff, "a.txt", Samples.Text("Words"));

        var page = await shelf.PressAsync(staff, id, "Publish the paper");

        Assert.Contains("What the paper belongs to is withheld", page.One(".govuk-error-summary"), StringComparison.Ordinal);
    }

    private static async Task<bool[]> SeenAsync(Shelf shelf, SignedIn browser, Openness level, Guid id)
    {
        using var file = await browser.Client.GetAsync(Shelf.Uri($"{shelf.At}/papers/{id}/{level.ToString().ToLowerInvariant()}.txt"));
        var title = $"Paper that is {level}";
        bool Shows(Page page) => page.Html.Source.Text.Contains(title, StringComparison.Ordinal);
        return
        [
            file.StatusCode == HttpStatusCode.OK,
            (await browser.PageAsync($"{shelf.At}/papers/{id}")).Status == HttpStatusCode.OK,
            Shows((await browser.PageAsync(shelf.Public)).Is(HttpStatusCode.OK)),
            Shows(await browser.PageAsync(shelf.Address)),
            Shows((await browser.PageAsync($"{shelf.At}/search?q=word{level}")).Is(HttpStatusCode.OK)),
        ];
    }

    // The page offers no button, so the form is sent as somebody would who made it up.
    private static async Task<Page> ForceAsync(Shelf shelf, SignedIn staff, Guid id)
    {
        var page = await staff.PageAsync($"{shelf.At}/papers/{id}/handling");
        page.Html.QuerySelector("main form")!.SetAttribute("action", $"{shelf.At}/papers/{id}?handler=Publish");
        return await staff.SendAsync(page);
    }

    public sealed class OnSqlite(SqliteStore store, ITestOutputHelper output) : RestrictedPaperTests(store, output), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store, ITestOutputHelper output) : RestrictedPaperTests(store, output), IClassFixture<PostgresStore>;
}
