using System.Text.Json;

namespace Folkmoot.Tests.Features.Imports.Pages;

/// <summary>Compares what was read with what should have been: strings after white space is collapsed, lists as sets, meanings in any words.</summary>
internal static class FieldComparison
{
    internal static IEnumerable<(string Field, bool Right, string Words)> Of(JsonElement expected, JsonElement got, HashSet<string> leftOut)
    {
        var notAnnotated = expected.TryGetProperty("not_annotated", out var list) ? list.EnumerateArray().Select(name => name.GetString()!).ToHashSet(StringComparer.Ordinal) : [];
        foreach (var field in expected.EnumerateObject().Where(field => !leftOut.Contains(field.Name) && !notAnnotated.Contains(field.Name)))
        {
            got.TryGetProperty(field.Name, out var value);
            if (field.Name != "records")
            {
                var (want, have) = (Plain(field.Name, field.Value), Plain(field.Name, value, field.Value));
                yield return (field.Name, want == have, $"{want}\n   not {have}");
                continue;
            }

            for (var i = 0; i < field.Value.GetArrayLength(); i++)
            {
                var row = value.ValueKind == JsonValueKind.Array && i < value.GetArrayLength() ? value[i] : JsonDocument.Parse("{}").RootElement;
                foreach (var (name, right, words) in Of(field.Value[i], row, [])) yield return ($"records[{i}].{name}", right, words);
            }
        }
    }

    /// <summary>One text for a value; of an object only the parts that the expected one names.</summary>
    private static string Plain(string name, JsonElement value, JsonElement? like = null) => value.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => like is { ValueKind: JsonValueKind.Array } ? "[]" : "null",
        JsonValueKind.String => string.Join(' ', value.GetString()!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        JsonValueKind.Number => value.GetDecimal().ToString("0.####"),
        JsonValueKind.Array => "[" + string.Join(" | ", value.EnumerateArray().Select(entry => Plain(name, entry)).Order(StringComparer.Ordinal)) + "]",
        JsonValueKind.Object => string.Join(", ", Parts(name, value, like).Order(StringComparer.Ordinal)),
        var kind => kind.ToString(),
    };

    private static IEnumerable<string> Parts(string name, JsonElement value, JsonElement? like)
    {
        foreach (var part in value.EnumerateObject())
        {
            if (part.Name is "span" or "meaning" || (like is { ValueKind: JsonValueKind.Object } && !like.Value.TryGetProperty(part.Name, out _))) continue;
            if (name == "money" && part.Name is not ("text" or "amount" or "period")) continue;
            if (name == "contract_dates" && part.Name is not ("text" or "date" or "precision")) continue;
            yield return $"{part.Name}: {Plain(part.Name, part.Value)}";
        }
    }
}
