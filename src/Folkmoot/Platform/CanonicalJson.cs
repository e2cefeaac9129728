using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Folkmoot.Platform;

/// <summary>
/// JSON in one form only, so that whoever writes the same values gets the same bytes: no white space, names of an object in the order of
/// their UTF-16 code units, in strings only what JSON itself wants escaped, whole numbers in plain digits (RFC 8785 without its fractions).
/// </summary>
public static class CanonicalJson
{
    /// <summary>The one form of a value.</summary>
    /// <exception cref="NotSupportedException">A number is not whole.</exception>
    public static string Of(JsonNode? value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    /// <summary>SHA-256 of a text in UTF-8: 64 small hexadecimal digits.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static void Write(StringBuilder text, JsonNode? value)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject members:
                WriteAll(text, '{', '}', members.OrderBy(member => member.Key, StringComparer.Ordinal), member =>
                {
                    WriteString(text, member.Key);
                    text.Append(':');
                    Write(text, member.Value);
                });
                break;
            case JsonArray items:
                WriteAll(text, '[', ']', items, item => Write(text, item));
                break;
            default:
                WriteValue(text, value.AsValue());
                break;
        }
    }

    private static void WriteAll<T>(StringBuilder text, char open, char close, IEnumerable<T> parts, Action<T> write)
    {
        text.Append(open);
        var first = true;
        foreach (var part in parts)
        {
            if (!first) text.Append(',');
            first = false;
            write(part);
        }
        text.Append(close);
    }

    private static void WriteValue(StringBuilder text, JsonValue value)
    {
        if (value.TryGetValue<string>(out var words)) WriteString(text, words);
        else if (value.TryGetValue<bool>(out var yes)) text.Append(yes ? "true" : "false");
        else if (value.TryGetValue<long>(out var number)) text.Append(number.ToString(CultureInfo.InvariantCulture));
        else if (value.TryGetValue<int>(out var small)) text.Append(small.ToString(CultureInfo.InvariantCulture));
        else throw new NotSupportedException($"Only text, whole numbers, true and false have a canonical form here, not {value.ToJsonString()}.");
    }

    private static void WriteString(StringBuilder text, string words)
    {
        text.Append('"');
        foreach (var c in words)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }
        text.Append('"');
    }
}
