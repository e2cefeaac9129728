namespace Folkmoot.Law.Transparency;

/// <summary>Tells which fields of a published row are empty.</summary>
internal static class Fields
{
    internal static IEnumerable<string> Missing(params IEnumerable<(string Name, object? Value)> fields) =>
        fields.Where(field => field.Value is null or "").Select(field => field.Name);
}
