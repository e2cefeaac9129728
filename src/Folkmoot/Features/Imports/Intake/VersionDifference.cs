namespace Folkmoot.Features.Imports.Intake;

/// <summary>A field that differs between two captures of a page. Before is null for a field that came, After for one that went.</summary>
public sealed record VersionDifference(string? Name, string Label, string? Before, string? After)
{
    /// <summary>What changed from one capture to the next, in the order of the later one, then what has gone.</summary>
    public static IReadOnlyList<VersionDifference> Between(IReadOnlyList<ReadField> before, IReadOnlyList<ReadField> after)
    {
        var left = Numbered(before);
        var found = new List<VersionDifference>();
        foreach (var (key, field) in Numbered(after))
        {
            if (!left.Remove(key, out var was)) found.Add(new(field.Name, field.Label, null, field.Value));
            else if (was.Value != field.Value) found.Add(new(field.Name, field.Label, was.Value, field.Value));
        }
        found.AddRange(left.Values.Select(field => new VersionDifference(field.Name, field.Label, field.Value, null)));
        return found;
    }

    // A label may stand on a page twice: the first is compared with the first.
    private static Dictionary<(string?, string, int), ReadField> Numbered(IReadOnlyList<ReadField> fields)
    {
        var numbered = new Dictionary<(string?, string, int), ReadField>();
        var seen = new Dictionary<(string?, string), int>();
        foreach (var field in fields)
        {
            var count = seen[(field.Name, field.Label)] = seen.GetValueOrDefault((field.Name, field.Label)) + 1;
            numbered[(field.Name, field.Label, count)] = field;
        }
        return numbered;
    }
}
