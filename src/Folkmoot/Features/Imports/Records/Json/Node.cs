using System.Text.Json;

namespace Folkmoot.Features.Imports.Records.Json;

/// <summary>A value of a JSON text with its place in it.</summary>
internal sealed class Node(string path, int line, JsonValueKind kind)
{
    public string Path { get; } = path;

    public int Line { get; } = line;

    public JsonValueKind Kind { get; } = kind;

    /// <summary>The text of a string, or the digits of a number as written.</summary>
    public string Text { get; init; } = "";

    public Dictionary<string, Node> Members { get; } = new(StringComparer.Ordinal);

    public List<Node> Items { get; } = [];

    public string KindInWords => Kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
