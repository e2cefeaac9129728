using System.Text.RegularExpressions;

namespace Folkmoot.Tests.House;

/// <summary>A folder of src/Folkmoot/Features, with the features that its source names.</summary>
internal sealed partial record Feature(string Name, IReadOnlyList<Source> Files)
{
    private const string Root = "src/Folkmoot/Features/";

    internal static IReadOnlyList<Feature> All { get; } =
    [
        .. Source.All.Where(file => file.In(Root) && file.Path[Root.Length..].Contains('/'))
            .GroupBy(file => file.Path[Root.Length..].Split('/')[0])
            .Where(folder => folder.Key != "Shared")
            .Select(folder => new Feature(folder.Key, [.. folder]))
            .OrderBy(feature => feature.Name, StringComparer.Ordinal),
    ];

    private IReadOnlyList<string> Types => field ??=
        [.. Files.Where(file => file.Name.EndsWith(".cs", StringComparison.Ordinal)).SelectMany(file => Declaration().Matches(file.Code).Select(match => match.Groups[1].Value)).Distinct()];

    /// <summary>The arrows of the feature: who is named, and in which file.</summary>
    internal IEnumerable<(string To, string Where)> Arrows() =>
        from file in Files
        where file.Name.EndsWith(".cs", StringComparison.Ordinal) || file.Name.EndsWith(".cshtml", StringComparison.Ordinal)
        from other in All
        where other.Name != Name && other.IsNamedIn(file.Code)
        select (other.Name, file.Path);

    // Either the namespace, in a using or in full, or a type by the last part of its namespace.
    private bool IsNamedIn(string code) =>
        Regex.IsMatch(code, $@"\bFeatures\.{Name}\b", RegexOptions.None, TimeSpan.FromSeconds(1))
        || Regex.Matches(code, $@"(?<![.\w]){Name}\.(\w+)", RegexOptions.None, TimeSpan.FromSeconds(1)).Any(match => Types.Contains(match.Groups[1].Value));

    [GeneratedRegex(@"\b(?:class|record|struct|enum|interface)\s+(?:struct\s+|class\s+)?([A-Z]\w*)", RegexOptions.None, 1000)]
    private static partial Regex Declaration();
}
