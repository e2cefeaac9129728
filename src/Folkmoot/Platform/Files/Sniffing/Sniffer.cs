namespace Folkmoot.Platform.Files.Sniffing;

/// <summary>
/// Says what a file is from its bytes, never from its name or from what the sender calls it, and takes none that is two things at once:
/// a picture with an archive behind it, a document that is a page as well, an archive that holds programs.
/// </summary>
public static class Sniffer
{
    private const string TwoThings = "The file is two things at once: something else than {0} is hidden in it. Save it again from the program that made it.";

    // What would make a browser or a server take a file for a page or a program.
    private static readonly string[] OfPages = ["<script", "<html", "<!doctype", "<iframe", "<?php"];

    /// <summary>Looks at a file that can be read from any place.</summary>
    public static Sniffed Look(Stream file, ArchiveBounds bounds)
    {
        if (file.Length == 0) return Sniffed.Not("The file is empty.");
        Span<byte> first = stackalloc byte[8];
        file.Position = 0;
        first = first[..file.ReadAtLeast(first, first.Length, throwOnEndOfStream: false)];
        if (first.StartsWith("%PDF-"u8)) return Whole(file, FileKind.Pdf, PdfShape.Refusal(file));
        if (first.StartsWith(PngShape.Signature)) return Whole(file, FileKind.Png, PngShape.Refusal(file));
        if (first.StartsWith(JpegShape.Signature)) return Whole(file, FileKind.Jpeg, JpegShape.Refusal(file));
        if (first.StartsWith("PK\u0003\u0004"u8)) return OfArchive(file, bounds);
        if (first.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return Sniffed.Not("The file is of an older kind of Office document, or protected with a password. Save it as .docx, .xlsx or .pptx without a password.");
        return TextShape.Look(file);
    }

    private static Sniffed OfArchive(Stream file, ArchiveBounds bounds)
    {
        var sniffed = OfficeShape.Look(file, bounds);
        return sniffed.Type is { } type ? Whole(file, type.Kind, null) : sniffed;
    }

    private static Sniffed Whole(Stream file, FileKind kind, string? refusal)
    {
        if (refusal is not null) return Sniffed.Not(refusal);
        var isArchive = kind is not (FileKind.Pdf or FileKind.Png or FileKind.Jpeg);
        var hides = ByteScan.Holds(file, OfPages) || (kind != FileKind.Pdf && ByteScan.BeginsWithin(file, "%PDF-")) || (!isArchive && Archive.IsBehind(file));
        return hides ? Sniffed.Not(string.Format(TwoThings, "a " + FileType.Of(kind).InWords)) : Sniffed.As(kind);
    }
}
