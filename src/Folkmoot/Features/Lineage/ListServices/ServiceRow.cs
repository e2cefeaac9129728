using Folkmoot.Features.Lineage.Chain;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Lineage.ListServices;

/// <summary>A service in the list.</summary>
public sealed record ServiceRow(Guid Id, string Title, string Slug, string? Purpose, Basis Basis)
{
    public DateOnly? LastKnownEnd { get; init; }

    public DecisionEntry? Next { get; init; }
}
