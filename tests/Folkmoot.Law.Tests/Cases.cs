using System.Text.Json;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests;

/// <summary>The worked cases of the shared texts. Each is asked beside its rule.</summary>
internal static class Cases
{
    /// <summary>Asks every case of a rule; the number says how many there are at least, so that a test of none cannot pass.</summary>
    internal static void ForEach(string rule, int atLeast, Action<JsonElement, JsonElement> check)
    {
        using var document = Read();
        var cases = document.RootElement.GetProperty("cases").EnumerateArray().Where(one => one.GetProperty("rule").GetString() == rule).ToList();
        Assert.True(cases.Count >= atLeast, $"{cases.Count} cases of {rule}");
        foreach (var one in cases) check(one.GetProperty("inputs"), one.GetProperty("expected"));
    }

    internal static void Same(JsonElement expected, string name, DateOnly actual) => Assert.Equal((name, Day(expected, name)), (name, actual));

    internal static DateOnly Day(JsonElement parent, string name) => Day(parent.GetProperty(name));

    internal static DateOnly Day(JsonElement value) => D(value.GetString()!);

    /// <summary>A fact of a case: true, false, or null where the case does not give it.</summary>
    internal static bool? Fact(JsonElement given, string name) =>
        given.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : null;

    internal static Money? Sum(JsonElement given, string name) =>
        given.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? Money.Pounds(value.GetDecimal()) : null;

    private static JsonDocument Read() => JsonDocument.Parse(File.ReadAllText(Repository.Shared("law", "cases.json")));
}
