namespace Folkmoot.Features.Imports.Sources;

/// <summary>A file to read: its place on disk, and its name below the folder that was given (its own name when a file was given).</summary>
public sealed record FileToRead(string Path, string Name)
{
    /// <summary>Every file of the paths given, folders searched to the bottom, in a steady order.</summary>
    public static IEnumerable<FileToRead> In(IEnumerable<string> paths)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.System, IgnoreInaccessible = true };
        foreach (var path in paths)
        {
            if (!Directory.Exists(path)) { yield return new(path, System.IO.Path.GetFileName(path)); continue; }
            foreach (var file in Directory.EnumerateFiles(path, "*", options).Order(StringComparer.Ordinal))
                yield return new(file, System.IO.Path.GetRelativePath(path, file).Replace('\\', '/'));
        }
    }

    /// <summary>The name of a council's own folder below the folder given, or null.</summary>
    public string? Folder => Name.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? Name[..slash] : null;
}
