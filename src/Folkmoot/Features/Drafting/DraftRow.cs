using Folkmoot.Platform.Access;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Drafting;

/// <summary>A row of a draft, guarded as the draft is.</summary>
public abstract class DraftRow : Entity, IGuarded
{
    public required Guid DraftId { get; init; }

    public Openness Openness { get; init; } = Openness.Working;
}
