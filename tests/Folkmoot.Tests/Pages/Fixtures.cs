using System.Text.Json;
using System.Text.Json.Nodes;

namespace Folkmoot.Tests.Pages;

/// <summary>The examples that govuk-frontend ships with each component: options in, markup out.</summary>
internal static class Fixtures
{
    private static readonly string Folder = Repository.Path("node_modules", "govuk-frontend", "dist", "govuk", "components");

    public static bool Present => Directory.Exists(Folder);

    public static IReadOnlyList<Fixture> Of(string component)
    {
        var file = System.IO.Path.Combine(Folder, component, "fixtures.json");
        var all = JsonNode.Parse(File.ReadAllText(file))!["fixtures"]!.AsArray();
        return [.. all.Select(node => new Fixture(node!["name"]!.GetValue<string>(), node["options"]!.AsObject(), node["html"]!.GetValue<string>()))];
    }
}

internal sealed record Fixture(string Name, JsonObject Options, string Html)
{
    /// <summary>Every option used, as a path without positions: "rows.actions.items.href".</summary>
    public IReadOnlySet<string> Paths()
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        Walk(Options, "", paths);
        return paths;
    }

    private static void Walk(JsonNode? node, string path, HashSet<string> paths)
    {
        if (path.Length > 0)
        {
            paths.Add(path);
            if (IsFalse(node))
            {
                paths.Add(path + ".[false]");
            }
        }
        if (node is JsonObject parent && !path.EndsWith("ttributes", StringComparison.Ordinal))
        {
            foreach (var (name, child) in parent)
            {
                Walk(child, path.Length == 0 ? name : $"{path}.{name}", paths);
            }
        }
        else if (node is JsonArray list)
        {
            foreach (var child in list)
            {
                Walk(child, path, paths);
            }
        }
    }

    private static bool IsFalse(JsonNode? node) =>
        node is null || (node.GetValueKind() is JsonValueKind.False) || (node.GetValueKind() is JsonValueKind.String && node.GetValue<string>().Length == 0);
}
