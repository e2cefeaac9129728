using System.Text.Json;
using System.Text.Json.Serialization;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Folkmoot.Data;

public sealed class MoneyInPence() : ValueConverter<Money, long>(money => money.Pence, pence => new Money(pence));

public sealed class UtcInstant() : ValueConverter<DateTime, DateTime>(
    instant => instant.Kind == DateTimeKind.Utc ? instant : instant.ToUniversalTime(),
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));

/// <summary>A list of small values that is only ever read whole, kept as JSON text.</summary>
public sealed class JsonList<T>() : ValueConverter<IReadOnlyList<T>, string>(
    list => JsonSerializer.Serialize(list, Json.Options),
    text => JsonSerializer.Deserialize<List<T>>(text, Json.Options) ?? new List<T>())
{
    public static readonly ValueComparer<IReadOnlyList<T>> Comparer = new(
        (left, right) => ReferenceEquals(left, right) || (left != null && right != null && left.SequenceEqual(right)),
        list => list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item)),
        list => list);
}

internal static class Json
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };
}
