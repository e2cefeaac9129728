using System.Text.RegularExpressions;

namespace Folkmoot.Tests.House;

/// <summary>A file of the repository as a reader sees it.</summary>
internal sealed partial record Source(string Path, string Text)
{
    private static readonly string[] NotOurs = ["bin", "obj", "node_modules", "wwwroot", ".git", "artifacts", "TestResults"];

    /// <summary>Every file of the repository that is written by hand, paths relative to its root.</summary>
    internal static IReadOnlyList<Source> All { get; } = [.. Files(new(Repository.Root), "").Select(path => new Source(path, File.ReadAllText(Repository.Path(path))))];

    /// <summary>C# files of the product.</summary>
    internal static IReadOnlyList<Source> Product { get; } = [.. All.Where(file => file.In("src/") && file.Path.EndsWith(".cs", StringComparison.Ordinal))];

    /// <summary>Razor files of the product.</summary>
    internal static IReadOnlyList<Source> Pages { get; } = [.. All.Where(file => file.In("src/") && file.Path.EndsWith(".cshtml", StringComparison.Ordinal))];

    /// <summary>C# files of both test projects.</summary>
    internal static IReadOnlyList<Source> Tests { get; } = [.. All.Where(file => file.In("tests/") && file.Path.EndsWith(".cs", StringComparison.Ordinal))];

    internal string Name => System.IO.Path.GetFileName(Path);

    internal string Folder => System.IO.Path.GetDirectoryName(Path)!;

    internal IReadOnlyList<string> Lines { get; } = Text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    /// <summary>The text with comments taken out, line for line.</summary>
    internal string Code => LineComment().Replace(Text, "");

    internal bool In(string folder) => Path.StartsWith(folder, StringComparison.Ordinal);

    private static IEnumerable<string> Files(DirectoryInfo folder, string prefix)
    {
        foreach (var file in folder.EnumerateFiles().Where(file => file.Name != ".git")) yield return prefix + file.Name;
        foreach (var child in folder.EnumerateDirectories().Where(child => !NotOurs.Contains(child.Name) && (prefix.Length > 0 || child.Name != "data")))
        {
            foreach (var path in Files(child, prefix + child.Name + "/")) yield return path;
        }
    }

    [GeneratedRegex("^\\s*//.*$|@\\*.*?\\*@", RegexOptions.Multiline, 1000)]
    private static partial Regex LineComment();
}
