using Folkmoot.Platform;

namespace Folkmoot.Features.Imports.Records.Writing;

/// <summary>The keys in the register of everything a record file names, settled before the first row is made so that rows can link to each other in any order.</summary>
internal sealed class Identities(Guid authorityId, Clock clock)
{
    private readonly Dictionary<string, Guid> ids = new(StringComparer.Ordinal);

    public Guid AuthorityId => authorityId;

    public DateTime Now => clock.Now;

    /// <summary>Where a thing that was here before the file stands in the order of lists.</summary>
    public Dictionary<Guid, long> SortKeys { get; } = [];

    /// <summary>Decisions that other records hold, by reference.</summary>
    public Dictionary<string, Guid> DecisionsHeld { get; init; } = new(StringComparer.Ordinal);

    public void Settle(string path, Guid id) => ids[path] = id;

    public Guid Of(string path)
    {
        if (!ids.TryGetValue(path, out var id))
        {
            ids[path] = id = clock.NewId();
        }
        return id;
    }

    public Guid Of(string kind, string key) => Of($"{kind}/{key}");

    public Guid? OfAny(string kind, string? key) => key is null ? null : Of(kind, key);
}
