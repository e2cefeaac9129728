using System.Text.Json;
using System.Text.Json.Serialization;
using Folkmoot.Data;
using Folkmoot.Law;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Folkmoot.Features.Rules.Subjects;

/// <summary>Settings are only ever read whole, so they are kept as JSON text.</summary>
public sealed class RuleSettingsJson() : ValueConverter<RuleSettings, string>(settings => Write(settings), text => Read(text))
{
    private static readonly JsonSerializerOptions Options = new(Json.Options) { IgnoreReadOnlyProperties = true, Converters = { new Pounds() } };

    public static readonly ValueComparer<RuleSettings> Comparer = new(
        (left, right) => (left == null ? null : Write(left)) == (right == null ? null : Write(right)),
        settings => Write(settings).GetHashCode(StringComparison.Ordinal),
        settings => settings);

    public static string Write(RuleSettings settings) => JsonSerializer.Serialize(settings, Options);

    private static RuleSettings Read(string text) => JsonSerializer.Deserialize<RuleSettings>(text, Options)!;

    private sealed class Pounds : JsonConverter<Money>
    {
        public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Money.Pounds(reader.GetDecimal());

        public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => writer.WriteNumberValue(value.InPounds);
    }
}
