using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Html;

namespace Folkmoot.Tests.Pages;

/// <summary>Reads a fixture's options into our components. An option that a component does not have is an error.</summary>
internal static class FixtureOptions
{
    public static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        Converters = { new Markup(), new LooseText(), new OwnAttributes() },
    };

    private sealed class Markup : JsonConverter<IHtmlContent>
    {
        public override IHtmlContent? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 } html ? new HtmlString(html) : null;

        public override void Write(Utf8JsonWriter writer, IHtmlContent value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    private sealed class LooseText : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            using var value = JsonDocument.ParseValue(ref reader);
            return value.RootElement.ValueKind switch
            {
                JsonValueKind.String => value.RootElement.GetString(),
                JsonValueKind.Null or JsonValueKind.False => null,
                JsonValueKind.Number or JsonValueKind.True => value.RootElement.GetRawText(),
                var kind => throw new JsonException($"A text cannot be read from {kind}."),
            };
        }

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    private sealed class OwnAttributes : JsonConverter<IReadOnlyDictionary<string, string?>>
    {
        public override IReadOnlyDictionary<string, string?> Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            using var value = JsonDocument.ParseValue(ref reader);
            return value.RootElement.EnumerateObject().ToDictionary(pair => pair.Name, pair => (string?)pair.Value.ToString());
        }

        public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, string?> value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
