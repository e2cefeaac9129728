using System.Text.Json;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;

namespace Folkmoot.Features.Alerts.Telling;

/// <summary>The rows that an entry of the audit trail says were added and that may be news.</summary>
internal sealed record Written(IReadOnlyList<Guid> Decisions, IReadOnlyList<Guid> Events, IReadOnlyList<Guid> Terms)
{
    public static readonly Written Nothing = new([], [], []);

    public bool IsNothing => Decisions.Count + Events.Count + Terms.Count == 0;

    /// <summary>Reads the changes of an entry.</summary>
    public static Written Of(string changes)
    {
        // Most entries tell of other things, and some are long.
        if (!changes.Contains("\"Added\"", StringComparison.Ordinal)) return Nothing;
        using var read = JsonDocument.Parse(changes);
        var added = read.RootElement.EnumerateArray().Where(change => change.GetProperty("did").GetString() == "Added" && change.GetProperty("key").ValueKind == JsonValueKind.String)
            .Select(change => (Kind: change.GetProperty("kind").GetString(), Key: change.GetProperty("key"))).ToList();
        IReadOnlyList<Guid> Keys(string kind) => [.. added.Where(one => one.Kind == kind).Select(one => one.Key.GetGuid())];
        return new(Keys(nameof(Decision)), Keys(nameof(DecisionEvent)), Keys(nameof(Term)));
    }
}
