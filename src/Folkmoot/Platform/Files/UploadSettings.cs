using Folkmoot.Platform.Files.Checking;
using Folkmoot.Platform.Files.Sniffing;

namespace Folkmoot.Platform.Files;

/// <summary>What files are taken, and who checks them.</summary>
/// <param name="MostMegabytes">How large a file may be, in units of 1,048,576 bytes.</param>
/// <param name="Clamd">Who checks files for what is harmful; null when nobody does.</param>
public sealed record UploadSettings(int MostMegabytes = 40, ClamdAddress? Clamd = null)
{
    private const int Largest = 1024;

    /// <summary>How large a file may be, in bytes.</summary>
    public long MostBytes => (long)MostMegabytes << 20;

    /// <summary>How far a packed file may unfold.</summary>
    public ArchiveBounds Bounds { get; init; } = new();

    /// <summary>How long the checker is waited for at each step.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Reads the settings as they are typed.</summary>
    /// <param name="megabytes">A whole number; nothing for the usual size.</param>
    /// <param name="clamd">The checker's address; nothing for none.</param>
    /// <param name="problem">What is wrong with them; null when nothing is.</param>
    public static UploadSettings Read(string? megabytes, string? clamd, out string? problem)
    {
        problem = null;
        var settings = new UploadSettings();
        if (!string.IsNullOrWhiteSpace(megabytes))
        {
            if (int.TryParse(megabytes.Trim(), out var most) && most is > 0 and <= Largest) settings = settings with { MostMegabytes = most };
            else problem = $"FOLKMOOT_PAPER_MEGABYTES is a whole number from 1 to {Largest}, and not '{megabytes}'.";
        }
        if (string.IsNullOrWhiteSpace(clamd)) return settings;
        if (ClamdAddress.Read(clamd) is { } address) return settings with { Clamd = address };
        problem = $"FOLKMOOT_CLAMD is tcp://host:3310 or the path of clamd's socket, and not '{clamd}'.";
        return settings;
    }
}
