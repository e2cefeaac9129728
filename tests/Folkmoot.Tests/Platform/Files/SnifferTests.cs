using System.Buffers.Binary;
using System.Text;
using Folkmoot.Platform.Files;
using Folkmoot.Platform.Files.Sniffing;
using Folkmoot.Tests.Features.Papers;

namespace Folkmoot.Tests.Platform.Files;

public class SnifferTests
{
    public static TheoryData<string, byte[], FileKind> Taken { get; } = new()
    {
        { "a PDF", Samples.Pdf, FileKind.Pdf },
        { "a picture", Samples.Png, FileKind.Png },
        { "a photograph", Samples.Jpeg, FileKind.Jpeg },
        { "a Word document", Samples.Docx("Carers"), FileKind.Docx },
        { "a Word document by hand", Samples.DocxWith(), FileKind.Docx },
        { "a spreadsheet", Samples.OfType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", ("xl/printerSettings/printerSettings1.bin", [1, 2, 3])), FileKind.Xlsx },
        { "a presentation", Samples.OfType("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"), FileKind.Pptx },
        { "an OpenDocument text", Samples.Odt("Carers"), FileKind.Odt },
        { "a table", Samples.Text("Year,Sum\n2024,\"1,000\"\n2025,900\n"), FileKind.Csv },
        { "plain text", Samples.Text("Carers’ breaks, and more.\nA second line."), FileKind.Text },
        { "old text", [(byte)'C', 0x92, (byte)'s', (byte)'\n'], FileKind.Text },
    };

    [Theory]
    [MemberData(nameof(Taken))]
    public void A_file_is_what_its_bytes_say(string what, byte[] bytes, FileKind kind)
    {
        var sniffed = Look(bytes);

        Assert.True(sniffed.Refusal is null, $"{what}: {sniffed.Refusal}");
        Assert.Equal(kind, sniffed.Type!.Kind);
    }

    public static TheoryData<string, byte[]> Refused { get; } = new()
    {
        { "nothing", [] },
        { "a page", Samples.Text("<!DOCTYPE html><title>Page</title>") },
        { "a page with words before it", Samples.Text("Words first\n\n<ScRiPt>alert(1)</script>") },
        { "a drawing", Samples.Text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>") },
        { "XML", Samples.Text("<?xml version='1.0'?><x/>") },
        { "rich text", Samples.Text("{\\rtf1 hello}") },
        { "a program", [0x4D, 0x5A, 0x90, 0, 3, 0] },
        { "a script that calls itself a picture", Samples.Text("GIF89a/*<script>*/=1") },
        { "an older Word document", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] },
        { "a PDF without an end", Samples.Pdf[..^7] },
        { "a PDF with words behind it", [.. Samples.Pdf, .. "MZ"u8] },
        { "a PDF with an archive behind it", [.. Samples.Pdf, .. Samples.DocxWith()] },
        { "a PDF with an archive within it", [.. Samples.Pdf[..9], .. Samples.DocxWith(), .. Samples.Pdf[9..]] },
        { "a PDF that is a page", [.. "%PDF-1.4\n<html><script>alert(1)</script></html>\n"u8, .. Samples.Pdf] },
        { "a page that is a PDF", [.. "<html>\n"u8, .. Samples.Pdf] },
        { "a picture with an archive behind it", [.. Samples.Png, .. Samples.DocxWith()] },
        { "a picture with a script behind it", [.. Samples.Png, .. "<script>alert(1)</script>"u8] },
        { "a picture with a script in a chunk", WithChunk("<script>alert(1)</script>"u8) },
        { "a picture with an archive in a chunk", WithChunk(Samples.Zip(("a", [1]))) },
        { "a picture cut off", Samples.Png[..^5] },
        { "a photograph with an archive behind it", [.. Samples.Jpeg, .. Samples.Zip(("A.class", [1]))] },
        { "a photograph cut off", Samples.Jpeg[..^2] },
        { "a photograph that is a PDF", [0xFF, 0xD8, 0xFF, 0xFE, 0, 10, .. "%PDF-1.4"u8, .. Samples.Jpeg[2..]] },
        { "an archive", Samples.Zip(("a.txt", [65])) },
        { "an archive of Java", Samples.DocxWith(("META-INF/MANIFEST.MF", [65])) },
        { "a document with a class of Java", Samples.DocxWith(("A.class", [65])) },
        { "a document with macros", Samples.OfType("application/vnd.ms-word.document.macroEnabled.main+xml") },
        { "a document with a macro's part", Samples.DocxWith(("word/vbaProject.bin", [1])) },
        { "a document with a control", Samples.DocxWith(("word/activeX/activeX1.xml", [65])) },
        { "a document with a document with macros", Samples.DocxWith(("word/embeddings/a.xlsm", [1])) },
        { "a document with a page", Samples.DocxWith(("word/afchunk.htm", [65])) },
        { "an OpenDocument text with macros", Samples.Odt("x", ("Basic/Standard/Module1.xml", [65])) },
        { "an OpenDocument text with a script", Samples.Odt("x", ("Scripts/python/a.py", [65])) },
        { "a document that is two", Samples.Odt("x", ("[Content_Types].xml", Samples.Text($"<Types><Override ContentType=\"{Samples.WordMain}\"/></Types>"))) },
        { "a document whose names lead outside", Samples.DocxWith(("../../etc/passwd", [65])) },
        { "a document with two files of one name", Samples.DocxWith(("a", [65]), ("A", [66])) },
        { "a document that unfolds without end", Samples.Bomb(300) },
        { "a document that unfolds out of proportion", Samples.Bomb(40) },
        { "a document with bytes before it", [.. "MZ junk"u8, .. Samples.DocxWith()] },
        { "a document with bytes behind it", [.. Samples.DocxWith(), .. "<html>"u8] },
        { "a document cut off", Samples.DocxWith()[..^30] },
        { "a document whose XML unfolds", Samples.Zip(("[Content_Types].xml", Samples.Text("<!DOCTYPE t [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><t>&b;</t>")), ("word/document.xml", [65])) },
        { "a document that says less than it unfolds to", Lying(Samples.DocxWith(("word/a.xml", new byte[5000]))) },
        { "a document with too many files", Samples.DocxWith([.. Enumerable.Range(0, 60).Select(n => ($"a{n}", (byte[])[65]))]) },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_hides_something_or_runs_is_refused_in_words(string what, byte[] bytes)
    {
        var sniffed = Look(bytes);

        Assert.True(sniffed.Type is null, $"{what} was taken for {sniffed.Type?.InWords}");
        Assert.EndsWith(".", sniffed.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sign_that_stands_where_two_pieces_meet_is_found()
    {
        byte[] bytes = [.. Samples.Pdf[..9], .. Enumerable.Repeat((byte)' ', (1 << 16) - 9 - 4), .. "<script"u8, .. Samples.Pdf[9..]];

        Assert.Null(Look(bytes).Type);
    }

    [Fact]
    public void The_words_of_documents_are_read_and_those_of_pictures_are_none()
    {
        Assert.Equal("Carers’ breaks", Words(Samples.Docx("Carers’ breaks")).Trim());
        Assert.Equal("Carers’ breaks", Words(Samples.Odt("Carers’ breaks")).Trim());
        Assert.Equal("Carers’ breaks", Words(Samples.Text("Carers’ breaks")));
        Assert.Equal("", Words(Samples.Pdf));
        Assert.Equal("", Words(Samples.Png));
    }

    [Fact]
    public void A_document_that_says_it_is_one_and_cannot_be_read_has_no_words()
    {
        var broken = Samples.Zip(("[Content_Types].xml", Samples.Text($"<Types><Override ContentType=\"{Samples.WordMain}\"/></Types>")), ("word/document.xml", Samples.Text("<w:t>not closed")));

        Assert.Null(FileWords.Of(new MemoryStream(broken), Look(broken).Type!, new()));
    }

    private static Sniffed Look(byte[] bytes) => Sniffer.Look(new MemoryStream(bytes), new(MostEntries: 50));

    private static string Words(byte[] bytes) => FileWords.Of(new MemoryStream(bytes), Look(bytes).Type!, new())!;

    private static byte[] WithChunk(ReadOnlySpan<byte> content)
    {
        var head = new byte[8];
        BinaryPrimitives.WriteInt32BigEndian(head, content.Length);
        Encoding.ASCII.GetBytes("tEXt", head.AsSpan(4));
        return [.. Samples.Png[..33], .. head, .. content, 0, 0, 0, 0, .. Samples.Png[33..]];
    }

    // Halves the size that the last file says it has, in the directory.
    private static byte[] Lying(byte[] zip)
    {
        var entry = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteInt32LittleEndian(zip.AsSpan(entry + 24), 2500);
        return zip;
    }
}
