using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Files;
using Folkmoot.Platform.Files.Checking;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Papers;

public abstract class CheckedPaperTests(StoreFixture store)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Clamd_takes_what_is_clean_and_what_is_harmful_is_refused_and_on_the_audit_trail()
    {
        await using var clamd = await RealClamd.StartAsync();
        await using var site = await SiteAsync(clamd.Address, TimeSpan.FromMinutes(1));
        var shelf = await new Shelf(store).AddAsync();
        using var staff = await site.SignInAsync(shelf.Town.Authority, Role.Author);

        var clean = await shelf.SendAsync(staff, "clean.docx", Samples.Docx("Carers"));
        var harmful = await shelf.SendAsync(staff, "harmful.txt", Samples.Text(RealClamd.Eicar));
        var hidden = await shelf.SendAsync(staff, "hidden.docx", Samples.DocxWith(("word/media/image1.txt", Samples.Text(RealClamd.Eicar))));

        clean.Is(HttpStatusCode.Redirect);
        Assert.Contains("checked by clamd, which found nothing", (await staff.FollowAsync(clean)).Main, StringComparison.Ordinal);
        Assert.All([harmful, hidden], page => Assert.Contains("found something harmful in the file (Eicar-Test.UNOFFICIAL)", page.One(".govuk-error-summary"), StringComparison.Ordinal));
        await using var db = store.Open();
        Assert.Equal(1, await db.Papers.CountAsync(paper => paper.AuthorityId == shelf.Town.Authority.Id, Ct));
        var refusals = await db.AuditTrail.Where(entry => entry.AuthorityId == shelf.Town.Authority.Id && entry.Kind == ActKind.Refusal).OrderBy(entry => entry.Number).ToListAsync(Ct);
        Assert.Equal(2, refusals.Count);
        Assert.Equal($"Refused the file “harmful.txt”, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(Samples.Text(RealClamd.Eicar)))}: the checker found Eicar-Test.UNOFFICIAL in it", refusals[0].Why);
    }

    [Fact]
    public async Task A_file_that_clamd_finds_too_large_is_not_taken()
    {
        await using var clamd = await RealClamd.StartAsync();

        var verdict = await new Clamd(clamd.Address, TimeSpan.FromMinutes(1)).CheckAsync(new MemoryStream(new byte[3 << 20]), Ct);

        Assert.Equal((null, false), (verdict.Found, verdict.IsClean));
        Assert.NotNull(verdict.Failed);
    }

    [Fact]
    public async Task Nothing_is_taken_while_the_checker_is_down()
    {
        await using var site = await SiteAsync(FakeClamd.Nobody(), TimeSpan.FromMinutes(1));
        var shelf = await new Shelf(store).AddAsync();
        using var staff = await site.SignInAsync(shelf.Town.Authority, Role.Author);

        var page = await shelf.SendAsync(staff, "a.pdf", Samples.Pdf, "The report");

        Assert.Contains("the checker failed: it could not be reached. The file was not taken.", page.One(".govuk-error-summary"), StringComparison.Ordinal);
        Assert.Equal("The report", page.Html.QuerySelector("#title")?.GetAttribute("value"));
        await using var db = store.Open();
        Assert.False(await db.Papers.AnyAsync(paper => paper.AuthorityId == shelf.Town.Authority.Id, Ct));
    }

    [Theory]
    [InlineData("stream: OK\0", null, null)]
    [InlineData("stream: Win.Test.EICAR_HDB-1 FOUND\0", "Win.Test.EICAR_HDB-1", null)]
    [InlineData("stream: OK", null, "no answer that can be understood")]
    [InlineData("stream: O", null, "no answer that can be understood")]
    [InlineData("", null, "no answer that can be understood")]
    [InlineData("OK\0", null, "no answer that can be understood")]
    [InlineData("stream: OK\0stream: Evil FOUND\0", null, "no answer that can be understood")]
    [InlineData("stream: not OK\0", null, "no answer that can be understood")]
    [InlineData("stream:  FOUND\0", null, "no answer that can be understood")]
    [InlineData("UNKNOWN COMMAND\0", null, "no answer that can be understood")]
    [InlineData("HTTP/1.1 200 OK\r\n\r\n", null, "no answer that can be understood")]
    [InlineData("INSTREAM size limit exceeded. ERROR\0", null, "larger than it takes")]
    public async Task Only_the_words_for_a_clean_file_count_as_clean(string answer, string? found, string? failed)
    {
        using var clamd = new FakeClamd(answer);
        var content = RandomNumberGenerator.GetBytes(200_000);

        var verdict = await new Clamd(clamd.Address, TimeSpan.FromMinutes(1)).CheckAsync(new MemoryStream(content), Ct);

        Assert.Equal(found, verdict.Found);
        Assert.Equal(failed is null, verdict.Failed is null);
        Assert.Contains(failed ?? "", verdict.Failed ?? "", StringComparison.Ordinal);
        Assert.Equal(content, Assert.Single(clamd.Received));
    }

    [Fact]
    public async Task An_answer_that_never_ends_is_no_answer()
    {
        using var clamd = new FakeClamd(new string('x', 5000));

        Assert.NotNull((await new Clamd(clamd.Address, TimeSpan.FromMinutes(1)).CheckAsync(new MemoryStream([1]), Ct)).Failed);
    }

    [Fact]
    public async Task A_checker_that_hangs_is_not_waited_for_without_end()
    {
        using var clamd = new FakeClamd("", hangs: true);

        Assert.Equal("it did not answer in time", (await new Clamd(clamd.Address, TimeSpan.FromMilliseconds(200)).CheckAsync(new MemoryStream([1]), Ct)).Failed);
    }

    [Fact]
    public async Task An_upload_that_goes_on_past_the_limit_is_cut_off()
    {
        await using var site = await Site.StartAsync(store.Store, store.Time, uploads: new(MostMegabytes: 1));
        var shelf = await new Shelf(store).AddAsync();
        using var staff = await site.SignInAsync(shelf.Town.Authority, Role.Author);
        using var endless = new HttpRequestMessage(HttpMethod.Post, Shelf.Uri(shelf.Address)) { Content = new StreamContent(new Endless()) };
        endless.Content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");
        endless.Headers.TransferEncodingChunked = true;

        // Cut off while it is being sent: the answer is heard, or the connection ends.
        HttpStatusCode? status = null;
        try
        {
            using var answer = await staff.Client.SendAsync(endless, Ct);
            status = answer.StatusCode;
        }
        catch (HttpRequestException)
        {
        }

        Assert.True(status is null or HttpStatusCode.RequestEntityTooLarge, $"{status}");
        var large = await shelf.SendAsync(staff, "a.txt", Encoding.ASCII.GetBytes(new string('x', (1 << 20) + 10)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.Status);
        (await shelf.SendAsync(staff, "a.txt", Encoding.ASCII.GetBytes(new string('x', 1 << 20)))).Is(HttpStatusCode.Redirect);
        Assert.Empty(Directory.GetFiles(Path.Combine(store.Store.FilesFolder, "incoming")));
    }

    private Task<Site> SiteAsync(ClamdAddress clamd, TimeSpan patience) => Site.StartAsync(store.Store, store.Time, uploads: new UploadSettings(Clamd: clamd) { Patience = patience });

    /// <summary>A form whose file never ends.</summary>
    private sealed class Endless : Stream
    {
        private long _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _at; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Assert.True(_at < 1L << 30, "A gigabyte was received.");
            var head = Encoding.ASCII.GetBytes("--x\r\nContent-Disposition: form-data; name=\"File\"; filename=\"a.txt\"\r\n\r\n");
            for (var i = 0; i < count; i++, _at++) buffer[offset + i] = _at < head.Length ? head[_at] : (byte)'x';
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }

    public sealed class OnSqlite(SqliteStore store) : CheckedPaperTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : CheckedPaperTests(store), IClassFixture<PostgresStore>;
}
