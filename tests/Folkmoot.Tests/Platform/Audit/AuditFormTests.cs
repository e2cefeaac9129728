using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Audit.Checking;
using FsCheck;
using FsCheck.Fluent;

namespace Folkmoot.Tests.Platform.Audit;

public class AuditFormTests
{
    private static readonly string Document = File.ReadAllText(Repository.Path("docs", "audit-trail.md"));

    [Fact]
    public void The_worked_example_of_the_document_gives_its_hashes()
    {
        using var json = JsonDocument.Parse(Block("json"));
        var previous = AuditForm.Beginning;
        foreach (var (row, number) in json.RootElement.EnumerateArray().Select((row, i) => (row, i + 1)))
        {
            string Of(string name) => row.GetProperty(name).GetString()!;
            var digest = AuditForm.DigestOf(Of("kind"), Of("at"), Of("authorityId"), Of("who"), Of("why"), Of("changes"));
            Assert.Equal((number, previous), (row.GetProperty("number").GetInt32(), Of("previous")));
            Assert.Equal(Of("hash"), AuditForm.HashOf(number, previous, digest));
            Assert.Contains($"digest of row {number}  {digest}\n", Document, StringComparison.Ordinal);
            Assert.Contains($"hash of row {number}    {Of("hash")}\n", Document, StringComparison.Ordinal);
            previous = Of("hash");
        }

        Assert.Equal(2, json.RootElement.GetArrayLength());
    }

    [Fact]
    public void The_forms_that_the_document_prints_have_the_hashes_it_prints()
    {
        static string Sha(string form) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(form)));
        var form = Block("text").Trim();

        Assert.Contains($"digest of row 1  {Sha(form)}\n", Document, StringComparison.Ordinal);
        Assert.Contains($"hash of row 1    {Sha($"1:1,64:{AuditForm.Beginning},64:{Sha(form)},")}\n", Document, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_differ_anywhere_never_share_a_digest() => Check.One(
        Config.QuickThrowOnFailure.WithQuietOnSuccess(true),
        Prop.ForAll(
            (from texts in Gen.Elements("", ",", "1:", "0:,", "a", "é", "1:a,").ArrayOf(6) from others in Gen.Elements("", ",", "1:", "0:,", "a", "é", "1:a,").ArrayOf(6) select (texts, others)).ToArbitrary(),
            rows => (Digest(rows.texts) == Digest(rows.others)) == rows.texts.SequenceEqual(rows.others)));

    [Theory]
    [InlineData("57:ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef0123456789", 57L)]
    [InlineData(" abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789 ", null)]
    public void A_published_head_is_read_with_its_number_or_without(string typed, long? number) =>
        Assert.Equal(new PublishedHead(number, "abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789"), PublishedHead.Read(typed));

    [Theory]
    [InlineData("")]
    [InlineData("57")]
    [InlineData("57:abc")]
    [InlineData("x:abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789")]
    public void What_is_no_head_is_refused(string typed) => Assert.Null(PublishedHead.Read(typed));

    private static string Digest(string[] six) => AuditForm.DigestOf(six[0], six[1], six[2], six[3], six[4], six[5]);

    private static string Block(string language) => Document.Split($"```{language}\n")[1].Split("\n```")[0];
}
