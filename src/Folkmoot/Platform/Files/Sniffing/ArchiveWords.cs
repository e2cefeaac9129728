namespace Folkmoot.Platform.Files.Sniffing;

/// <summary>Why a packed file is refused.</summary>
internal static class ArchiveWords
{
    public const string Broken = "The file is packed in a way that no office program packs, or it is not whole. Save it again from the program that made it.";
    public const string TooMany = "The file holds too many files. Save it again from the program that made it, with fewer pictures.";
    public const string Unfolds = "The file unfolds to far more than its size. Save it again from the program that made it.";
    public const string Locked = "The file is protected with a password. Save it without one.";
    private const string Leads = "The file holds names that lead outside it, or two files of one name. Save it again from the program that made it.";

    /// <summary>What is wrong with the names; null when nothing is.</summary>
    public static string? Names(IReadOnlyList<ArchiveEntry> entries) =>
        entries.Any(entry => entry.Name.Length == 0 || entry.Name[0] is '/' or '\\' || entry.Name.Contains(':') || entry.Name.Contains('\0') || entry.Name.Split('/', '\\').Contains(".."))
        || entries.Select(entry => entry.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count() < entries.Count ? Leads : null;
}
