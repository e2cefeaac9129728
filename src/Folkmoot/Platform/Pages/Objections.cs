using Folkmoot.Platform.Values;

namespace Folkmoot.Platform.Pages;

/// <summary>What a form that was sent has against it: for the summary at its top and beside its fields.</summary>
public sealed class Objections
{
    private readonly List<Objection> all = [];

    /// <summary>Whether anything is wrong.</summary>
    public bool Any => all.Count > 0;

    /// <summary>For the error summary: the field's id, null for the whole, and the words.</summary>
    public IEnumerable<(string? Field, string? Words)> Summary => all.Select(one => (one.Field.Length == 0 ? null : one.Field, (string?)one.Says));

    /// <summary>What is wrong with a field; null when nothing is.</summary>
    public string? this[string field] => all.Find(one => one.Field == field)?.Says;

    /// <summary>The title of the page, which says that there is an error.</summary>
    public string Title(string title) => Any ? "Error: " + title : title;

    /// <summary>Adds what an operation refused. Of a field that is known to be wrong nothing more is said.</summary>
    public void Add(IEnumerable<Objection> objections) => all.AddRange([.. objections.Where(one => one.Field.Length == 0 || this[one.Field] is null)]);

    /// <summary>Adds what is wrong with one field.</summary>
    public void Add(string field, string says) => all.Add(new(field, says));

    /// <summary>The day typed into a field; null, with what is wrong, when it is none. An empty field is wrong when the day is needed.</summary>
    public DateOnly? Day(string field, string? typed, bool needed = true)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            if (needed) Add(field, "Enter a day like 27/3/2024 or 27 March 2024.");
            return null;
        }
        var day = TypedDay.Read(typed, out var problem);
        if (day is null) Add(field, problem + ".");
        return day;
    }
}
