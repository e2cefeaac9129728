using Folkmoot.Features.Imports.Records.Format;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Imports.Records.Writing;

/// <summary>Writes basis and source, which the file names by key, onto rows.</summary>
internal sealed class Sourced(IReadOnlyList<SourceFacts> all)
{
    private readonly Dictionary<string, SourceFacts> sources = all.ToDictionary(s => s.Key);

    public SourceFacts Of(Provenance known) => sources[known.Source];

    /// <summary>What the file says of a fact, its source spelled out.</summary>
    public object[] Says(object facts, Provenance known, params object?[] more) => [facts, Of(known), more];

    public T Set<T>(T row, Provenance known) where T : RecordedEntity
    {
        var source = Of(known);
        (row.Basis, row.Source, row.SourceUrl) = (known.Basis, source.Title, source.Url);
        return row;
    }
}
