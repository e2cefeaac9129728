using System.Text.Json;
using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Records.Json;

/// <summary>Keys, links, lists and objects within an object.</summary>
internal sealed partial class Fields
{
    /// <summary>The key by which the rest of the file, and the next version of it, know this thing.</summary>
    public string Key(string? kind = null)
    {
        var value = Take("key", required: true, JsonValueKind.String);
        if (value is null)
        {
            return "";
        }
        if (!KeyForm().IsMatch(value.Text))
        {
            problems.Add(value, $"\"{value.Text}\" is not a key: small letters, digits and single hyphens, at most 80");
        }
        if (kind is not null)
        {
            links.Declare(kind, value);
        }
        return value.Text;
    }

    /// <summary>The key of another thing in the file.</summary>
    public string? Link(string name, string kind, bool required = false)
    {
        var value = Take(name, required, JsonValueKind.String);
        if (value is not null)
        {
            links.Link(kind, value);
        }
        return value?.Text;
    }

    public IReadOnlyList<string> LinkList(string name, string kind) => Each(name, JsonValueKind.String, value =>
    {
        links.Link(kind, value);
        return value.Text;
    });

    public IReadOnlyList<string> TextList(string name) => Each(name, JsonValueKind.String, value => value.Text);

    /// <summary>Codes of the common procurement vocabulary; null when there is none.</summary>
    public IReadOnlyList<string>? CodeList(string name)
    {
        var codes = Each(name, JsonValueKind.String, value =>
        {
            if (!CodeForm().IsMatch(value.Text))
            {
                problems.Add(value, $"\"{value.Text}\" is not a code of the common procurement vocabulary: eight digits, and perhaps a hyphen and a check digit");
            }
            return value.Text;
        });
        return codes.Count == 0 ? null : codes;
    }

    public IReadOnlyList<T> List<T>(string name, Func<Fields, T> read) => Each(name, JsonValueKind.Object, value => Closed(value, read));

    /// <summary>A list whose members have keys that differ within the list.</summary>
    public IReadOnlyList<T> Keyed<T>(string name, Func<Fields, T> read)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return Each(name, JsonValueKind.Object, value =>
        {
            if (value.Members.TryGetValue("key", out var key) && !seen.Add(key.Text))
            {
                problems.Add(key, $"another member of this list has the key \"{key.Text}\"");
            }
            return Closed(value, read);
        });
    }

    public T? One<T>(string name, Func<Fields, T> read, bool required = false) where T : class =>
        Take(name, required, JsonValueKind.Object) is { } value ? Closed(value, read) : null;

    /// <summary>A financial year, as "2024/25".</summary>
    public string? Year(string name)
    {
        var year = Text(name);
        if (year is not null && !(YearForm().IsMatch(year) && (int.Parse(year[2..4]) + 1) % 100 == int.Parse(year[5..])))
        {
            problems.Add(node.Members[name], $"\"{year}\" is not a financial year: write it as 2024/25");
        }
        return year;
    }

    /// <summary>Two days of which the second must not be the earlier.</summary>
    public void InOrder(string first, DateOnly? from, string second, DateOnly? to)
    {
        if (from > to)
        {
            problems.Add(node.Members[second], $"{to:yyyy-MM-dd} is before \"{first}\", which is {from:yyyy-MM-dd}");
        }
    }

    public void Wrong(string name, string message) => problems.Add(node.Members.GetValueOrDefault(name) ?? node, message);

    private T Closed<T>(Node value, Func<Fields, T> read)
    {
        var fields = new Fields(value, problems, links);
        var result = read(fields);
        fields.Close();
        return result;
    }

    private List<T> Each<T>(string name, JsonValueKind kind, Func<Node, T> read)
    {
        var results = new List<T>();
        foreach (var item in Take(name, required: false, JsonValueKind.Array)?.Items ?? [])
        {
            if (item.Kind == kind)
            {
                results.Add(read(item));
            }
            else
            {
                problems.Add(item, $"this must be {new Node("", 0, kind).KindInWords}, and is {item.KindInWords}");
            }
        }
        return results;
    }

    [GeneratedRegex("^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex KeyForm();

    [GeneratedRegex("^[0-9]{8}(-[0-9])?$", RegexOptions.CultureInvariant)]
    private static partial Regex CodeForm();

    [GeneratedRegex("^[0-9]{4}/[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex YearForm();
}
