using System.Globalization;
using System.Text.Json;
using Folkmoot.Law;

namespace Folkmoot.Features.Imports.Records.Json;

/// <summary>What only rules are written with: lists of words, flags that may be unknown, hours, and the law's refusals.</summary>
internal sealed partial class Fields
{
    /// <summary>Null when the property is absent, which is unknown; an empty list says "none".</summary>
    public IReadOnlyList<T>? WordList<T>(string name) where T : struct, Enum
    {
        var words = Kebab.Values<T>();
        var list = Each(name, JsonValueKind.String, value =>
        {
            if (words.TryGetValue(value.Text, out var word))
            {
                return (T?)word;
            }
            problems.Add(value, $"\"{value.Text}\" is not one of: {string.Join(", ", words.Keys)}");
            return null;
        });
        return node.Members.TryGetValue(name, out var given) && given.Kind == JsonValueKind.Array ? [.. list.OfType<T>()] : null;
    }

    public bool? FlagIfAny(string name) => Take(name, required: false, JsonValueKind.True, JsonValueKind.False)?.Kind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    /// <summary>An hour of the day, as "17:00".</summary>
    public TimeOnly? Hour(string name)
    {
        var value = Take(name, required: false, JsonValueKind.String);
        if (value is null)
        {
            return null;
        }
        if (TimeOnly.TryParseExact(value.Text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour))
        {
            return hour;
        }
        problems.Add(value, $"\"{value.Text}\" is not an hour: write it as 17:00");
        return null;
    }

    /// <summary>Says that a rule falls short, at the property that the law's refusal names.</summary>
    public void Refuse(Refusal refusal) =>
        Wrong(char.ToLowerInvariant(refusal.Field[0]) + refusal.Field[1..], $"{refusal.Why.TrimEnd('.')} ({refusal.Citation})");
}
