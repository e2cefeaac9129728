using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;

namespace Folkmoot.Tests.Features.Papers;

/// <summary>Small files of each kind, and what somebody with bad intentions makes of them.</summary>
internal static class Samples
{
    public const string WordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public static byte[] Pdf { get; } = Encoding.Latin1.GetBytes("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n");

    public static byte[] Png { get; } = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// <summary>A header, a comment, a scan of a few bytes and the end.</summary>
    public static byte[] Jpeg { get; } =
    [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 16, (byte)'J', (byte)'F', (byte)'I', (byte)'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xFE, 0, 6, 1, 2, 3, 4,
        0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56, 0xFF, 0xD9,
    ];

    public static byte[] Text(string words) => Encoding.UTF8.GetBytes(words);

    public static byte[] Docx(string words)
    {
        using var bytes = new MemoryStream();
        using (var word = WordprocessingDocument.Create(bytes, DocumentFormat.OpenXml.WordprocessingDocumentType.Document))
        {
            word.AddMainDocumentPart().Document = new Document(new Body(new Paragraph(new Run(new Text(words)))));
        }
        return bytes.ToArray();
    }

    /// <summary>A document of Word by hand: its main part, and whatever else is to be in it.</summary>
    public static byte[] DocxWith(params (string Name, byte[] Content)[] more) => OfType(WordMain, more);

    public static byte[] OfType(string mainType, params (string Name, byte[] Content)[] more) => Zip(
    [
        ("[Content_Types].xml", Text($"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"{mainType}\"/></Types>")),
        ("word/document.xml", Text("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>Words</w:t></w:r></w:p></w:body></w:document>")), .. more,
    ]);

    public static byte[] Odt(string words, params (string Name, byte[] Content)[] more) => Zip(
    [
        ("mimetype", Text("application/vnd.oasis.opendocument.text")),
        ("content.xml", Text($"<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>{words}</text:p></office:text></office:body></office:document-content>")),
        ("META-INF/manifest.xml", Text("<manifest/>")), .. more,
    ]);

    /// <summary>A file of a few kilobytes that unfolds to so many megabytes of nothing.</summary>
    public static byte[] Bomb(int megabytes) => DocxWith(("word/media/nothing.xml", new byte[megabytes << 20]));

    public static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name, name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.SmallestSize).Open();
                entry.Write(content);
            }
        }
        return bytes.ToArray();
    }
}
