namespace Folkmoot.Tests;

/// <summary>The checkout the tests run in, and the shared texts beside it.</summary>
internal static class Repository
{
    internal static string Root { get; } = Find();

    internal static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>A file or folder of the shared texts; the test is skipped when they are absent.</summary>
    internal static string Shared(params string[] parts)
    {
        var shared = Environment.GetEnvironmentVariable("FOLKMOOT_SHARED") ?? Path("..", "shared");
        var path = System.IO.Path.Combine([shared, .. parts]);
        if (!File.Exists(path) && !Directory.Exists(path)) Assert.Skip($"Needs ../shared/{string.Join('/', parts)}, which is not here.");
        return path;
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "Folkmoot.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run inside a checkout of the repository.");
        }

        return folder.FullName;
    }
}
