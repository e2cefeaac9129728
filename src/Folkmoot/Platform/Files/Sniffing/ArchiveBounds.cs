namespace Folkmoot.Platform.Files.Sniffing;

/// <summary>How far a packed file may unfold, so that a small one cannot fill a machine.</summary>
/// <param name="MostEntries">How many files may be in it.</param>
/// <param name="MostBytes">How many bytes they may have together, unpacked.</param>
/// <param name="MostRatio">How many times its own size it may unfold to, once that is more than a few megabytes.</param>
public sealed record ArchiveBounds(int MostEntries = 5_000, long MostBytes = 256L << 20, int MostRatio = 150)
{
    /// <summary>Up to this size nobody asks how far it unfolds.</summary>
    public long Few { get; init; } = 8L << 20;
}
