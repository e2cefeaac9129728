using Folkmoot.Data;
using Folkmoot.Platform.Files;

namespace Folkmoot.Features.Papers;

/// <summary>Where the bytes of papers lie: those of each paper in a folder of its own, so that removing one paper's touches no other's.</summary>
public sealed class PaperFiles(Store store)
{
    /// <summary>Where files lie until somebody keeps them.</summary>
    public string IncomingFolder => Path.Combine(store.FilesFolder, "incoming");

    public FileStore Of(Guid paper) => new(Path.Combine(store.FilesFolder, "papers", paper.ToString("N")));
}
