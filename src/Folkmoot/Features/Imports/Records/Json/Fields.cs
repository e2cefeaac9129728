using System.Globalization;
using System.Text.Json;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Imports.Records.Json;

/// <summary>Reads the properties of one object strictly: what is absent or null stays unknown, what is wrong becomes a problem, what nobody asked for becomes one too.</summary>
internal sealed partial class Fields(Node node, ProblemList problems, Links links)
{
    private readonly List<string> asked = [];

    public Node Node => node;

    /// <summary>The value of a property; null when it is absent, null, or of another kind (which is a problem).</summary>
    private Node? Take(string name, bool required, params ReadOnlySpan<JsonValueKind> kinds)
    {
        asked.Add(name);
        if (!node.Members.TryGetValue(name, out var value) || value.Kind == JsonValueKind.Null)
        {
            if (required)
            {
                problems.Add(value ?? node, value is null ? $"the property \"{name}\" is missing" : "this must not be null");
            }
            return null;
        }
        if (kinds.Contains(value.Kind))
        {
            return value;
        }
        problems.Add(value, $"this must be {new Node("", 0, kinds[0]).KindInWords}, and is {value.KindInWords}");
        return null;
    }

    public string? Text(string name, bool required = false)
    {
        var value = Take(name, required, JsonValueKind.String);
        if (value is null || value.Text.Trim().Length > 0)
        {
            return value?.Text.Trim();
        }
        problems.Add(value, "this is empty: leave the property out, or write null, when nothing is known");
        return null;
    }

    /// <summary>A text that has to have a form of its own.</summary>
    public string? Text(string name, Func<string, bool> fits, string otherwise)
    {
        var text = Text(name);
        if (text is null || fits(text)) return text;
        problems.Add(node.Members[name], $"\"{text}\" {otherwise}");
        return null;
    }

    public string Required(string name) => Text(name, required: true) ?? "";

    public bool Flag(string name) => Take(name, required: false, JsonValueKind.True, JsonValueKind.False)?.Kind == JsonValueKind.True;

    public DateOnly? Date(string name, bool required = false)
    {
        var value = Take(name, required, JsonValueKind.String);
        if (value is null)
        {
            return null;
        }
        if (DateOnly.TryParseExact(value.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }
        problems.Add(value, $"\"{value.Text}\" is not a day: write it as 2024-03-31");
        return null;
    }

    public decimal? Figure(string name)
    {
        var value = Take(name, required: false, JsonValueKind.Number);
        if (value is null)
        {
            return null;
        }
        if (decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var figure))
        {
            return figure;
        }
        problems.Add(value, $"{value.Text} is too large");
        return null;
    }

    /// <summary>A whole number of at least <paramref name="least"/>.</summary>
    public int? Number(string name, int least, bool required = false)
    {
        var value = Take(name, required, JsonValueKind.Number);
        if (value is null)
        {
            return null;
        }
        if (int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least)
        {
            return number;
        }
        problems.Add(value, $"{value.Text} is not a whole number of {least} or more");
        return null;
    }

    public Money? Money(string name)
    {
        if (Figure(name) is not { } pounds)
        {
            return null;
        }
        if (pounds * 100 == decimal.Truncate(pounds * 100) && Math.Abs(pounds) < 1_000_000_000_000m)
        {
            return Law.Money.Pounds(pounds);
        }
        problems.Add(node.Members[name], $"{pounds} is not a sum of money: pounds, with no part smaller than a penny");
        return null;
    }

    /// <summary>One of the words of a list. Absent is the list's first, which is "unknown" wherever a value may be unknown.</summary>
    public T Word<T>(string name, bool required = false) where T : struct, Enum => WordIfAny<T>(name, required) ?? default;

    public T? WordIfAny<T>(string name, bool required = false) where T : struct, Enum
    {
        var value = Take(name, required, JsonValueKind.String);
        if (value is null)
        {
            return null;
        }
        var words = Kebab.Values<T>();
        if (words.TryGetValue(value.Text, out var word))
        {
            return word;
        }
        problems.Add(value, $"\"{value.Text}\" is not one of: {string.Join(", ", words.Keys)}");
        return null;
    }

    /// <summary>To be called last: says which properties nobody asked for.</summary>
    public void Close()
    {
        foreach (var (name, value) in node.Members.Where(m => !asked.Contains(m.Key, StringComparer.Ordinal)))
        {
            problems.Add(value, $"unknown property \"{name}\"; known here: {string.Join(", ", asked)}");
        }
    }
}
