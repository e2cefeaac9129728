namespace Folkmoot.Features.Decisions;

/// <summary>When a decision is due. The words as printed stand beside what they mean.</summary>
public sealed record Due(DueKind Kind, DateOnly? From, DateOnly? To, string? AsPrinted, string? Reason)
{
    public static readonly Due NotKnown = new(DueKind.NotKnown, null, null, null, null);
}

public enum DueKind
{
    NotKnown,
    On,
    NotBefore,
    Between,
    Before,
    Month,
}
