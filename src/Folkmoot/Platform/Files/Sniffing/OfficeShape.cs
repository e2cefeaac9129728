using System.Text;
using System.Xml;

namespace Folkmoot.Platform.Files.Sniffing;

/// <summary>A document of Word, Excel, PowerPoint or an OpenDocument program, by what its archive says of itself. Whatever could run is refused.</summary>
internal static class OfficeShape
{
    private const string Ooxml = "[Content_Types].xml", OpenDocument = "mimetype", Manifest = "META-INF/manifest.xml";
    private const string Runs = "The file holds macros, controls or other programs. Save it without them, as .docx, .xlsx, .pptx or PDF.";
    private const int Longest = 1 << 20;

    private static readonly (string Type, FileKind Kind)[] Mains =
    [
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileKind.Docx),
        ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileKind.Xlsx),
        ("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", FileKind.Pptx),
    ];

    private static readonly string[] RunningTypes = ["macroenabled", "vbaproject", "activex", "macrosheet", "oleobject"];

    private static readonly string[] RunningFolders = ["basic/", "scripts/", "word/activex/", "xl/activex/", "ppt/activex/", "xl/macrosheets/"];

    private static readonly string[] RunningEndings =
        [".docm", ".dotm", ".xlsm", ".xltm", ".xlam", ".xlsb", ".pptm", ".potm", ".ppam", ".bin", ".exe", ".dll", ".scr", ".com", ".js", ".jse", ".vbs", ".vbe", ".wsf", ".bat", ".cmd", ".ps1", ".jar", ".class", ".hta", ".htm", ".html", ".xhtml", ".mht", ".svgz", ".swf", ".lnk", ".msi", ".py", ".sh"];

    public static Sniffed Look(Stream file, ArchiveBounds bounds)
    {
        var archive = Archive.Read(file, bounds);
        if (archive.Refusal is { } refusal) return Sniffed.Not(refusal);
        try
        {
            return (archive[Ooxml], archive[OpenDocument]) switch
            {
                ({ } types, null) when archive[Manifest] is null && !Has(archive, "META-INF/") => OfTypes(archive, types),
                (null, { } mime) when archive.Entries[0] == mime && mime.Method == ArchiveEntry.Stored && archive["content.xml"] is not null => OfMime(archive, mime),
                _ => Sniffed.Not($"The file is an archive and no document. These are taken: {FileType.Taken}."),
            };
        }
        catch (XmlException)
        {
            return Sniffed.Not(ArchiveWords.Broken);
        }
    }

    private static Sniffed OfTypes(Archive archive, ArchiveEntry types)
    {
        using var content = archive.Open(types);
        using var xml = XmlReader.Create(content, Xml.Settings);
        var said = new List<string>();
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.GetAttribute("ContentType") is { } type) said.Add(type.Trim());
        }
        if (said.Exists(type => Array.Exists(RunningTypes, running => type.Contains(running, StringComparison.OrdinalIgnoreCase))) || HoldsRunning(archive)) return Sniffed.Not(Runs);
        var kinds = Mains.Where(main => said.Contains(main.Type, StringComparer.OrdinalIgnoreCase)).ToList();
        return kinds.Count == 1 ? Sniffed.As(kinds[0].Kind) : Sniffed.Not($"The file is an archive and no document. These are taken: {FileType.Taken}.");
    }

    private static Sniffed OfMime(Archive archive, ArchiveEntry mime)
    {
        if (HoldsRunning(archive)) return Sniffed.Not(Runs);
        if (archive[Manifest] is { } manifest && Text(archive, manifest).Contains("encryption-data", StringComparison.Ordinal)) return Sniffed.Not(ArchiveWords.Locked);
        var type = FileType.All.FirstOrDefault(one => one.Kind is FileKind.Odt or FileKind.Ods or FileKind.Odp && one.MediaType == Text(archive, mime));
        return type is null ? Sniffed.Not($"The file is an archive and no document. These are taken: {FileType.Taken}.") : Sniffed.As(type.Kind);
    }

    private static bool HoldsRunning(Archive archive) => archive.Entries.Any(entry =>
        Array.Exists(RunningFolders, folder => entry.Name.StartsWith(folder, StringComparison.OrdinalIgnoreCase))
        || (Array.Exists(RunningEndings, ending => entry.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) && !entry.Name.Contains("printerSettings", StringComparison.OrdinalIgnoreCase)));

    private static bool Has(Archive archive, string folder) => archive.Entries.Any(entry => entry.Name.StartsWith(folder, StringComparison.OrdinalIgnoreCase));

    private static string Text(Archive archive, ArchiveEntry entry)
    {
        if (entry.Size > Longest) return "";
        using var reader = new StreamReader(archive.Open(entry), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
