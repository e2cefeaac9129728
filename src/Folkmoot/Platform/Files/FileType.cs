namespace Folkmoot.Platform.Files;

/// <summary>The kinds of files that are taken. Nothing that a browser would run is among them.</summary>
public enum FileKind
{
    /// <summary>Portable Document Format.</summary>
    Pdf,

    /// <summary>Word, without macros.</summary>
    Docx,

    /// <summary>Excel, without macros.</summary>
    Xlsx,

    /// <summary>PowerPoint, without macros.</summary>
    Pptx,

    /// <summary>OpenDocument text.</summary>
    Odt,

    /// <summary>OpenDocument spreadsheet.</summary>
    Ods,

    /// <summary>OpenDocument presentation.</summary>
    Odp,

    /// <summary>A picture in Portable Network Graphics.</summary>
    Png,

    /// <summary>A picture in JPEG.</summary>
    Jpeg,

    /// <summary>A table with separators between its cells.</summary>
    Csv,

    /// <summary>Plain text.</summary>
    Text,
}

/// <summary>A kind of file as the web and people name it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Extension">How its name ends, with the dot.</param>
/// <param name="MediaType">What the web calls it.</param>
/// <param name="InWords">What people call it.</param>
public sealed record FileType(FileKind Kind, string Extension, string MediaType, string InWords)
{
    private const string Ooxml = "application/vnd.openxmlformats-officedocument.";
    private const string OpenDocument = "application/vnd.oasis.opendocument.";

    /// <summary>What is taken, for those whose file was not.</summary>
    public const string Taken = "PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), OpenDocument (.odt, .ods, .odp), PNG, JPEG, CSV and plain text";

    /// <summary>Every kind.</summary>
    public static IReadOnlyList<FileType> All { get; } =
    [
        new(FileKind.Pdf, ".pdf", "application/pdf", "PDF"),
        new(FileKind.Docx, ".docx", Ooxml + "wordprocessingml.document", "Word"),
        new(FileKind.Xlsx, ".xlsx", Ooxml + "spreadsheetml.sheet", "Excel"),
        new(FileKind.Pptx, ".pptx", Ooxml + "presentationml.presentation", "PowerPoint"),
        new(FileKind.Odt, ".odt", OpenDocument + "text", "OpenDocument text"),
        new(FileKind.Ods, ".ods", OpenDocument + "spreadsheet", "OpenDocument spreadsheet"),
        new(FileKind.Odp, ".odp", OpenDocument + "presentation", "OpenDocument presentation"),
        new(FileKind.Png, ".png", "image/png", "PNG picture"),
        new(FileKind.Jpeg, ".jpg", "image/jpeg", "JPEG picture"),
        new(FileKind.Csv, ".csv", "text/csv", "CSV table"),
        new(FileKind.Text, ".txt", "text/plain", "plain text"),
    ];

    /// <summary>The type of a kind.</summary>
    public static FileType Of(FileKind kind) => All[(int)kind];
}
