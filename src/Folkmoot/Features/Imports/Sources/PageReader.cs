using Folkmoot.Features.Imports.Decoding;
using Folkmoot.Features.Imports.Prose;

namespace Folkmoot.Features.Imports.Sources;

/// <summary>Bytes of a file to a record. Pure but for reading the file itself.</summary>
public static class PageReader
{
    /// <param name="authority">The council named on the command line; it wins over folder and page.</param>
    public static ReadFile Read(FileToRead file, string? authority)
    {
        try
        {
            var length = new FileInfo(file.Path).Length;
            return FileDecoder.RefusalForSize(length) is { } reason
                ? ReadFile.Refused(file, authority ?? file.Folder, reason)
                : Read(file, authority, File.ReadAllBytes(file.Path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return ReadFile.Refused(file, authority ?? file.Folder, fault is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : "the file cannot be opened");
        }
    }

    public static ReadFile Read(FileToRead file, string? authority, byte[] bytes)
    {
        var decoded = FileDecoder.Decode(bytes);
        if (decoded.Source is not { } source) return ReadFile.Refused(file, authority ?? file.Folder, decoded.Refusal!);
        var council = authority ?? file.Folder ?? CouncilAddress.In(source);
        if (PageKinds.Of(source) is not { } kind) return ReadFile.Refused(file, council, NotAPage(source));
        var record = kind.Read(source);
        ProseReading.Into(record, source);
        if (record is { PageKind: "issue_decisions", Records: [var only] }) LiftProse(record, only);
        record.Findings.AddRange(decoded.Findings);
        if (record.NotImported is { } left) return new(file, council, record, source, bytes, left);
        return new(file, council, record, source, bytes, null);
    }

    // A page that holds one decision says of itself what that decision says.
    private static void LiftProse(PageRecord page, PageRecord row)
    {
        page.Money.AddRange(row.Money);
        page.ContractDates.AddRange(row.ContractDates);
        page.LinkedReferences.AddRange(row.LinkedReferences);
        page.LegalBases.AddRange(row.LegalBases);
        page.Considerations.AddRange(row.Considerations);
    }

    private static string NotAPage(SourceText source) => source.Format switch
    {
        SourceFormat.Json => "JSON of a shape that is not known here",
        SourceFormat.Xml => "XML that is no answer of the committee system's web service",
        SourceFormat.Html when source.Text.Contains("error", StringComparison.OrdinalIgnoreCase) => "an error page of a web site, not a page of the committee system",
        SourceFormat.Html => "HTML that is no page of the committee system",
        _ => "no page or paper of a kind known here: no label or heading was recognised",
    };
}
