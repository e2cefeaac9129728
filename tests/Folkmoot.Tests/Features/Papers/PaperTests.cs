using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Folkmoot.Features.Papers;
using Folkmoot.Law.Restriction;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Papers;

public abstract class PaperTests(StoreFixture store)
{
    [Fact]
    public async Task A_paper_is_added_published_listed_and_saved_under_its_name_by_anyone()
    {
        var shelf = await new Shelf(store).AddAsync();
        using var staff = await shelf.SignInAsync(Role.DemocraticServices);
        var id = await shelf.PutAsync(staff, "Rëport 1.PDF", Samples.Pdf, "The report");
        var address = await shelf.FileAsync(id);
        using var early = await Client(address);
        await shelf.PressAsync(staff, id, "Publish the paper");

        using var file = await Client(address);
        var page = await store.PageAsync(shelf.Public);

        Assert.Equal(HttpStatusCode.NotFound, early.StatusCode);
        Assert.Equal(Samples.Pdf, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal("application/pdf", file.Content.Headers.ContentType?.ToString());
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("Rëport 1.pdf", file.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Equal("nosniff", Assert.Single(file.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("sandbox; default-src 'none'", Assert.Single(file.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("public, max-age=60", file.Headers.CacheControl?.ToString());
        Assert.Equal($"\"{Convert.ToHexStringLower(SHA256.HashData(Samples.Pdf))[..32]}\"", file.Headers.ETag?.Tag);
        Assert.Equal(address, page.Html.QuerySelector("#papers .fm-papers a")?.GetAttribute("href"));
        Assert.Contains("The report Report, PDF, 1 KB, published 21 November 2026", page.One("#papers .fm-papers__item"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_file_is_read_in_parts_and_not_sent_again_when_it_is_the_same()
    {
        var shelf = await new Shelf(store).AddAsync();
        using var staff = await shelf.SignInAsync(Role.DemocraticServices);
        var id = await shelf.PutAsync(staff, "a.txt", Samples.Text("0123456789"));
        await shelf.PressAsync(staff, id, "Publish the paper");
        var address = await shelf.FileAsync(id);
        var client = (await store.SiteAsync()).Client;
        using var part = new HttpRequestMessage(HttpMethod.Get, Shelf.Uri(address)) { Headers = { Range = new RangeHeaderValue(2, 4) } };
        using var whole = await client.GetAsync(Shelf.Uri(address));
        using var again = new HttpRequestMessage(HttpMethod.Get, Shelf.Uri(address)) { Headers = { IfNoneMatch = { whole.Headers.ETag! } } };

        using var partly = await client.SendAsync(part);
        using var same = await client.SendAsync(again);
        using var head = await client.SendAsync(new(HttpMethod.Head, Shelf.Uri(address)));

        Assert.Equal((HttpStatusCode.PartialContent, "234"), (partly.StatusCode, await partly.Content.ReadAsStringAsync()));
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.Equal((HttpStatusCode.OK, 10L), (head.StatusCode, head.Content.Headers.ContentLength!.Value));
    }

    [Fact]
    public async Task What_is_refused_keeps_what_was_typed_and_stores_nothing()
    {
        var shelf = await new Shelf(store).AddAsync();
        using var staff = await shelf.SignInAsync(Role.Author);

        var page = await shelf.SendAsync(staff, "report.pdf", Samples.Text("<html><script>alert(1)</script>"), "The report on breaks");

        Assert.Equal("Error: Papers: 26/00012 Carers' short breaks – " + shelf.Town.Authority.Name, page.Html.Title);
        Assert.Contains("a page or a drawing for browsers", page.One(".govuk-error-summary"), StringComparison.Ordinal);
        Assert.Equal("The report on breaks", page.Html.QuerySelector("#title")?.GetAttribute("value"));
        await using var db = store.Open();
        Assert.False(await db.Papers.AnyAsync(paper => paper.AuthorityId == shelf.Town.Authority.Id));
        Assert.Empty(Directory.Exists(Path.Combine(store.Store.FilesFolder, "incoming")) ? Directory.GetFiles(Path.Combine(store.Store.FilesFolder, "incoming")) : []);
    }

    [Fact]
    public async Task A_form_without_a_file_a_title_or_a_handling_says_what_is_missing()
    {
        var shelf = await new Shelf(store).AddAsync();
        using var staff = await shelf.SignInAsync(Role.Author);

        var page = await staff.SendAsync(await staff.PageAsync(shelf.Address), button: "Add the paper");

        Assert.Equal(["Give the paper a title.", "Say whether the paper is open, exempt or confidential.", "Choose the file."], page.All(".govuk-error-summary li"));
    }

    public static TheoryData<string, byte[]> Hostile { get; } = new()
    {
        { "page.pdf", Samples.Text("<!doctype html><script>alert(1)</script>") },
        { "both.pdf", [.. Samples.Pdf, .. Samples.DocxWith()] },
        { "gifar.png", [.. Samples.Png, .. Samples.Zip(("A.class", [1]))] },
        { "bomb.docx", Samples.Bomb(300) },
        { "macro.docx", Samples.DocxWith(("word/vbaProject.bin", [1])) },
        { "outside.docx", Samples.DocxWith(("../../../../outside.txt", [1])) },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_file_with_bad_intentions_is_refused_by_the_page(string name, byte[] content)
    {
        var shelf = await new Shelf(store).AddAsync();
        using var staff = await shelf.SignInAsync(Role.Author);

        var page = (await shelf.SendAsync(staff, name, content)).Is(HttpStatusCode.OK);

        Assert.Single(page.All(".govuk-error-summary li"));
        await using var db = store.Open();
        Assert.False(await db.Papers.AnyAsync(paper => paper.AuthorityId == shelf.Town.Authority.Id));
    }

    [Theory]
    [InlineData("../../../../escape.pdf")]
    [InlineData("..\\..\\escape.pdf")]
    [InlineData("\"><script>alert(1)</script>.pdf")]
    [InlineData("a\u202Efdp.exe")]
    [InlineData("CON.pdf")]
    public async Task A_name_with_bad_intentions_names_nothing_but_the_file(string name)
    {
        const string Script = "<script>alert('title')</script>\"><img src=x onerror=alert(1)>";
        var shelf = await new Shelf(store).AddAsync();
        using var staff = await shelf.SignInAsync(Role.DemocraticServices);
        var id = await shelf.PutAsync(staff, name, Samples.Pdf, Script);
        await shelf.PressAsync(staff, id, "Publish the paper");

        Page[] pages = [await store.PageAsync(shelf.Public), await staff.PageAsync(shelf.Address), await staff.PageAsync($"{shelf.At}/papers/{id}"), await staff.PageAsync($"{shelf.At}/search?q=alert"), await staff.PageAsync($"{shelf.At}/papers/{id}/replace")];
        using var file = await Client(await shelf.FileAsync(id));

        Assert.All(pages, page => Assert.Empty(page.Is(HttpStatusCode.OK).Html.QuerySelectorAll("main script, main img, main [onerror]")));
        Assert.Contains(pages[0].All("#papers a"), words => words == Script);
        Assert.Matches("^[\\x20-\\x7e]+$", file.Content.Headers.GetValues("Content-Disposition").Single());
        Assert.DoesNotContain('/', file.Content.Headers.ContentDisposition!.FileNameStar!);
        Assert.All(Directory.GetFiles(store.Store.FilesFolder, "*", SearchOption.AllDirectories), path => Assert.DoesNotContain("escape", path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Scripts_typed_into_every_field_of_a_paper_are_shown_as_words()
    {
        const string Script = "</textarea><script>alert(1)</script>";
        var shelf = await new Shelf(store).AddAsync();
        using var staff = await shelf.SignInAsync(Role.DemocraticServices, Role.Legal);
        var id = await shelf.PutAsync(staff, "a.txt", Samples.Text("One"), "Prices", Handling.Exempt);
        (await shelf.ExemptAsync(staff, id, null, Script, ("Form.PaperTitle", Script), ("Form.Balance", Script), ("Form.DecidedBy", Script))).Is(HttpStatusCode.Redirect);
        await shelf.PressAsync(staff, id, "Publish the paper");
        await staff.UploadAsync(await staff.PageAsync($"{shelf.At}/papers/{id}/replace"), "b.txt", Samples.Text("Two"), new Dictionary<string, string> { ["Why"] = Script });
        await shelf.PressAsync(staff, id, "Place the hold", Script);
        await shelf.PressAsync(staff, id, "Lift the hold", Script);
        await shelf.PressAsync(staff, id, "Release it", Script);

        Page[] pages = [await store.PageAsync(shelf.Public), await staff.PageAsync(shelf.Address), await staff.PageAsync($"{shelf.At}/papers/{id}"), await staff.PageAsync($"{shelf.At}/papers/{id}/handling")];

        Assert.All(pages, page => Assert.Empty(page.Is(HttpStatusCode.OK).Html.QuerySelectorAll("main script")));
        Assert.True(pages[2].Main.Split(Script).Length > 5, pages[2].Main);
        Assert.Contains($"replaces the one before: {Script}", pages[0].Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_replaced_paper_is_a_new_version_that_says_so_and_the_one_before_stays()
    {
        var shelf = await new Shelf(store).AddAsync();
        using var staff = await shelf.SignInAsync(Role.DemocraticServices);
        var id = await shelf.PutAsync(staff, "a.txt", Samples.Text("One"));
        await shelf.PressAsync(staff, id, "Publish the paper");
        var first = await shelf.FileAsync(id);

        (await ReplaceAsync(shelf, staff, id, "Two", "A sum was wrong.")).Is(HttpStatusCode.Redirect);

        using var newest = await Client(await shelf.FileAsync(id));
        using var before = await Client(first + "?version=1");
        Assert.Equal(("Two", "One"), (await newest.Content.ReadAsStringAsync(), await before.Content.ReadAsStringAsync()));
        Assert.Contains("Version 2 of 21 November 2026 replaces the one before: A sum was wrong.", (await store.PageAsync(shelf.Public)).Main, StringComparison.Ordinal);
        Assert.Contains("This is the very file that is there already.", (await ReplaceAsync(shelf, staff, id, "Two", "Again")).Main, StringComparison.Ordinal);
        Assert.Contains("Say why it is replaced", (await ReplaceAsync(shelf, staff, id, "Three", " ")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_replaced_before_publication_never_becomes_public()
    {
        var shelf = await new Shelf(store).AddAsync();
        using var staff = await shelf.SignInAsync(Role.DemocraticServices);
        var id = await shelf.PutAsync(staff, "a.txt", Samples.Text("With a name that should not be in it"));
        await ReplaceAsync(shelf, staff, id, "Without it", "A name stood in it.");
        await shelf.PressAsync(staff, id, "Publish the paper");
        var address = await shelf.FileAsync(id);

        using var before = await Client(address + "?version=1");
        using var newest = await Client(address);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (before.StatusCode, newest.StatusCode));
    }

    [Fact]
    public async Task Of_two_who_replace_a_paper_at_once_one_is_told_and_no_version_is_lost()
    {
        var shelf = await new Shelf(store).AddAsync();
        using var one = await shelf.SignInAsync(Role.DemocraticServices);
        using var other = await shelf.SignInAsync(Role.DemocraticServices);
        var id = await shelf.PutAsync(one, "a.txt", Samples.Text("One"));
        var (ones, others) = (await one.PageAsync($"{shelf.At}/papers/{id}/replace"), await other.PageAsync($"{shelf.At}/papers/{id}/replace"));
        var why = new Dictionary<string, string> { ["Why"] = "Because." };

        var answers = await Task.WhenAll(one.UploadAsync(ones, "b.txt", Samples.Text("Two"), why), other.UploadAsync(others, "c.txt", Samples.Text("Three"), why));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Redirect], answers.Select(page => page.Status).Order());
        Assert.Contains("Somebody changed this paper", answers.Single(page => page.Status == HttpStatusCode.OK).Main, StringComparison.Ordinal);
        await using var db = store.Open();
        var versions = await db.PaperVersions.Where(version => version.PaperId == id).OrderBy(version => version.Number).ToListAsync();
        Assert.Equal([1, 2], versions.Select(version => version.Number));
        Assert.All(versions, version => Assert.True(File.Exists(Path.Combine(store.Store.FilesFolder, "papers", id.ToString("N"), version.Hash[..2], version.Hash[2..]))));
        Assert.Equal(2, Directory.GetFiles(Path.Combine(store.Store.FilesFolder, "papers", id.ToString("N")), "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public async Task An_address_with_another_name_leads_to_the_file_and_nobody_elses_authority_has_it()
    {
        var (shelf, other) = (await new Shelf(store).AddAsync(), await new Shelf(store).AddAsync());
        using var staff = await shelf.SignInAsync(Role.DemocraticServices);
        var id = await shelf.PutAsync(staff, "a.txt", Samples.Text("One"));
        await shelf.PressAsync(staff, id, "Publish the paper");
        var address = await shelf.FileAsync(id);

        using var moved = await Client(address.Replace("a.txt", "anything.exe", StringComparison.Ordinal));
        using var elsewhere = await Client(address.Replace(shelf.At, other.At, StringComparison.Ordinal));

        Assert.Equal((HttpStatusCode.Redirect, address), (moved.StatusCode, moved.Headers.Location?.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
    }

    [Fact]
    public async Task A_request_that_says_it_is_too_large_is_refused_before_it_is_sent()
    {
        var shelf = await new Shelf(store).AddAsync();
        using var staff = await shelf.SignInAsync(Role.Author);
        using var request = new HttpRequestMessage(HttpMethod.Post, Shelf.Uri(shelf.Address)) { Content = new StreamContent(new MemoryStream([1, 2, 3])) };
        request.Content.Headers.ContentLength = 500L << 20;
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");
        request.Headers.ExpectContinue = true;

        using var answer = await staff.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("The file is too large", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_add_papers_is_refused_before_the_file_is_received()
    {
        var shelf = await new Shelf(store).AddAsync();
        using var nobody = SignedIn.Nobody(await store.SiteAsync());
        using var member = await shelf.SignInAsync(Role.Member);
        using var content = new MultipartFormDataContent { { new ByteArrayContent(Samples.Pdf), "File", "a.pdf" } };
        using var same = new MultipartFormDataContent { { new ByteArrayContent(Samples.Pdf), "File", "a.pdf" } };

        using var publics = await nobody.Client.PostAsync(Shelf.Uri(shelf.Address), content);
        using var members = await member.Client.PostAsync(Shelf.Uri(shelf.Address), same);

        Assert.Contains("Sign in", await publics.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, members.StatusCode);
        await using var db = store.Open();
        Assert.False(await db.Papers.AnyAsync(paper => paper.AuthorityId == shelf.Town.Authority.Id));
    }

    [Fact]
    public async Task A_form_sent_from_another_site_adds_nothing()
    {
        var shelf = await new Shelf(store).AddAsync();
        using var staff = await shelf.SignInAsync(Role.Author);
        using var content = new MultipartFormDataContent { { new StringContent("Report"), "PaperTitle" }, { new StringContent("Open"), "Handling" }, { new ByteArrayContent(Samples.Pdf), "File", "a.pdf" } };

        using var answer = await staff.Client.PostAsync(Shelf.Uri(shelf.Address), content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static async Task<Page> ReplaceAsync(Shelf shelf, SignedIn staff, Guid id, string words, string why) =>
        await staff.UploadAsync((await staff.PageAsync($"{shelf.At}/papers/{id}/replace")).Is(HttpStatusCode.OK), "a.txt", Encoding.UTF8.GetBytes(words), new Dictionary<string, string> { ["Why"] = why });

    private async Task<HttpResponseMessage> Client(string address) => await (await store.SiteAsync()).Client.GetAsync(Shelf.Uri(address));

    public sealed class OnSqlite(SqliteStore store) : PaperTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : PaperTests(store), IClassFixture<PostgresStore>;
}
