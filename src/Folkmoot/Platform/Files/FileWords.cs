using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Folkmoot.Platform.Files.Sniffing;

namespace Folkmoot.Platform.Files;

/// <summary>
/// The words of a file, for the search: of office documents, plain text and tables. PDF and pictures give none: nothing that reads a
/// PDF's words is at hand, so a PDF is found by its title.
/// </summary>
public static partial class FileWords
{
    /// <summary>As many characters as an index holds of a text.</summary>
    public const int Most = 400_000;

    /// <summary>The words; null when the document says it is one and cannot be read. The file must have passed <see cref="Sniffer"/>.</summary>
    public static string? Of(Stream file, FileType type, ArchiveBounds bounds)
    {
        try
        {
            return type.Kind switch
            {
                FileKind.Pdf or FileKind.Png or FileKind.Jpeg => "",
                FileKind.Csv or FileKind.Text => OfText(file, type),
                _ => OfOffice(file, type.Kind, bounds),
            };
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException)
        {
            return null;
        }
    }

    private static string OfText(Stream file, FileType type)
    {
        file.Position = 0;
        var encoding = type.MediaType.EndsWith("utf-8", StringComparison.Ordinal) ? Encoding.UTF8 : Encoding.Latin1;
        using var reader = new StreamReader(file, encoding, leaveOpen: true);
        var text = new char[Most];
        return new string(text, 0, reader.ReadBlock(text));
    }

    private static string OfOffice(Stream file, FileKind kind, ArchiveBounds bounds)
    {
        var archive = Archive.Read(file, bounds);
        var parts = kind switch { FileKind.Docx => WordParts(), FileKind.Xlsx => ExcelParts(), FileKind.Pptx => PowerPointParts(), _ => OpenDocumentParts() };
        var words = new StringBuilder();
        foreach (var entry in archive.Entries.Where(entry => parts.IsMatch(entry.Name)).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            using var content = archive.Open(entry);
            using var xml = XmlReader.Create(content, Xml.Settings);
            Add(xml, words, isOpenDocument: kind is FileKind.Odt or FileKind.Ods or FileKind.Odp);
        }
        return words.ToString(0, Math.Min(words.Length, Most));
    }

    // In Open XML words stand in elements named "t"; in OpenDocument all text of the body is words. A paragraph or a cell ends a line.
    private static void Add(XmlReader xml, StringBuilder words, bool isOpenDocument)
    {
        var within = 0;
        while (xml.Read() && words.Length < Most)
        {
            if (xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement && xml.LocalName == (isOpenDocument ? "body" : "t")) within++;
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == (isOpenDocument ? "body" : "t")) within--;
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace && within > 0) words.Append(xml.Value);
            if (xml.LocalName is "p" or "h" or "si" or "table-cell" && xml.NodeType == XmlNodeType.EndElement) words.Append('\n');
            else if (xml.LocalName is "tab" or "br" or "s" or "line-break") words.Append(' ');
        }
    }

    [GeneratedRegex(@"^word/(document|footnotes|endnotes|header\d*|footer\d*)\.xml$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex WordParts();

    [GeneratedRegex(@"^xl/(sharedStrings|worksheets/\w+)\.xml$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ExcelParts();

    [GeneratedRegex(@"^ppt/(slides|notesSlides)/\w+\.xml$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PowerPointParts();

    [GeneratedRegex(@"^content\.xml$", RegexOptions.None, 1000)]
    private static partial Regex OpenDocumentParts();
}
