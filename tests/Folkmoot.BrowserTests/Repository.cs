namespace Folkmoot.BrowserTests;

/// <summary>The checkout the tests run in.</summary>
internal static class Repository
{
    private static readonly string Root = Find();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

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
