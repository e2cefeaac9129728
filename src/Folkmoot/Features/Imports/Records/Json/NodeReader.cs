using System.Text;
using System.Text.Json;

namespace Folkmoot.Features.Imports.Records.Json;

/// <summary>Reads JSON into nodes that know the line they stand on.</summary>
internal static class NodeReader
{
    /// <summary>The outermost value; null when the bytes are no JSON, which is then among the problems.</summary>
    public static Node? Read(ReadOnlySpan<byte> json, ProblemList problems)
    {
        json = json.StartsWith("\uFEFF"u8) ? json[3..] : json;
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 32 });
        var lines = new Lines();
        try
        {
            reader.Read();
            var node = Value(ref reader, json, lines, "$", problems);
            while (reader.Read())
            {
            }
            return node;
        }
        catch (JsonException fault)
        {
            problems.Add("$", (int)(fault.LineNumber ?? 0) + 1, "this is not JSON: " + FirstSentence(fault.Message));
        }
        catch (InvalidOperationException)
        {
            problems.Add("$", lines.At(json, (int)reader.TokenStartIndex), "this is not JSON: a text here is not valid UTF-8");
        }
        return null;
    }

    private static Node Value(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, Lines lines, string path, ProblemList problems)
    {
        var line = lines.At(json, (int)reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Members(ref reader, json, lines, new Node(path, line, JsonValueKind.Object), problems);
            case JsonTokenType.StartArray:
                var list = new Node(path, line, JsonValueKind.Array);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    list.Items.Add(Value(ref reader, json, lines, $"{path}[{list.Items.Count}]", problems));
                }
                return list;
            case JsonTokenType.String:
                return new Node(path, line, JsonValueKind.String) { Text = reader.GetString()! };
            case JsonTokenType.Number:
                return new Node(path, line, JsonValueKind.Number) { Text = Encoding.ASCII.GetString(reader.ValueSpan) };
            case JsonTokenType.Null:
                return new Node(path, line, JsonValueKind.Null);
            default:
                return new Node(path, line, reader.TokenType == JsonTokenType.True ? JsonValueKind.True : JsonValueKind.False);
        }
    }

    private static Node Members(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, Lines lines, Node node, ProblemList problems)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            var member = Value(ref reader, json, lines, $"{node.Path}.{name}", problems);
            if (!node.Members.TryAdd(name, member))
            {
                problems.Add(member, "this property is written twice");
            }
        }
        return node;
    }

    private static string FirstSentence(string message) =>
        message.IndexOf(" LineNumber:", StringComparison.Ordinal) is var at and > 0 ? message[..at].TrimEnd('.') : message;

    /// <summary>Counts lines from where it last stood, since tokens come in order.</summary>
    private sealed class Lines
    {
        private int counted;
        private int line = 1;

        public int At(ReadOnlySpan<byte> json, int position)
        {
            line += json[counted..position].Count((byte)'\n');
            counted = position;
            return line;
        }
    }
}
