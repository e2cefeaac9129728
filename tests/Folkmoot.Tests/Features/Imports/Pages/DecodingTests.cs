using System.Text;
using Folkmoot.Features.Imports.Decoding;
using Folkmoot.Features.Imports.Sources;

namespace Folkmoot.Tests.Features.Imports.Pages;

public sealed class DecodingTests
{
    private const string Words = "Issue details\n\nCafé – £3m\n\nDecision type: Key\nDecision status: For Determination\n";

    public static TheoryData<byte[]> Encoded => new(
        Encoding.UTF8.GetBytes(Words), [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Words)], [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Words)],
        Encoding.Unicode.GetBytes(Words), [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Words)], Windows1252(Words));

    [Theory]
    [MemberData(nameof(Encoded))]
    public void The_same_words_come_out_of_every_encoding(byte[] bytes) => Assert.Equal("Café – £3m", Read.File(bytes).Record!.Title);

    [Fact]
    public void Half_a_character_at_the_end_is_noted_and_the_rest_read()
    {
        var read = Read.File([.. Encoding.UTF8.GetBytes(Words + "Contact: Caf"), 0xC3]);
        Assert.Equal("Café – £3m", read.Record!.Title);
        Assert.Contains(read.Record.Findings, finding => finding.Rule == "half_a_character");
    }

    public static TheoryData<byte[], string> NoPages => new()
    {
        { [], "empty" },
        { [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10], "picture" },
        { [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], "picture" },
        { [.. "%PDF-1.7\n%"u8], "PDF" },
        { [(byte)'P', (byte)'K', 3, 4, 0, 0], "Word" },
        { [.. "  \n\t \n"u8], "white space" },
        { Noise(20_000), "not text" },
        { new byte[5000], "not text" },
    };

    [Theory]
    [MemberData(nameof(NoPages))]
    public void What_is_no_text_is_refused_with_its_reason(byte[] bytes, string reason) =>
        Assert.Contains(reason, FileDecoder.Decode(bytes).Refusal, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Sixty_megabytes_of_noise_are_refused_without_being_read()
    {
        var folder = Directory.CreateTempSubdirectory("folkmoot-");
        var path = Path.Combine(folder.FullName, "noise.txt");
        using (var file = File.Create(path)) file.SetLength(60L * 1024 * 1024);
        Assert.Contains("too large", PageReader.Read(new(path, "noise.txt"), "sandford").Refusal, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("Decision type: Key\nReason Key: ", "(((((((")]
    [InlineData("Issue details\n\n", "Decision type: ")]
    [InlineData("<div id=\"modgov\">", "<div>")]
    [InlineData("Plan items\n", "1.\n")]
    [InlineData("08/11/2031 - a ref: 1\n", "08/11/2031 - ")]
    [InlineData("Decision status: x\nDecision due: ", "Email: a@b, ")]
    [InlineData("Decision status: x\nDecision due: ", "1 1 1 1/1/1 ")]
    public void The_work_of_reading_grows_in_step_with_the_length(string head, string repeated)
    {
        _ = Allocated(head, repeated, 50_000);
        var small = Allocated(head, repeated, 50_000);
        var large = Allocated(head, repeated, 400_000);
        Assert.True(large < small * 12, $"50 kB took {small:N0} bytes, 400 kB took {large:N0}");
    }

    // Bytes allocated stand for the work done: they are the same on every machine, which time is not.
    private static long Allocated(string head, string repeated, int length)
    {
        var bytes = Encoding.UTF8.GetBytes(head + string.Concat(Enumerable.Repeat(repeated, length / repeated.Length)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read.File(bytes);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Theory]
    [InlineData("kent.gov.uk", "kent")]
    [InlineData("https://democracy.kent.gov.uk/x", "kent")]
    [InlineData("sandford.moderngov.co.uk", "sandford")]
    [InlineData("www.legislation.gov.uk", null)]
    public void The_council_is_told_by_an_address_on_the_page(string address, string? council) =>
        Assert.Equal(council, PageReader.Read(new("page.txt", "page.txt"), null, Encoding.UTF8.GetBytes(Words + "Contact: Email: a@" + address)).Council);

    private static byte[] Windows1252(string text) => [.. text.Select(c => c switch { '–' => (byte)0x96, _ => (byte)c })];

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(7).NextBytes(bytes);
        return bytes;
    }
}
