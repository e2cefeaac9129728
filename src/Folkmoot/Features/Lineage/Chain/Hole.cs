using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Lineage.Chain;

/// <summary>A stretch for which the record says nothing of how the service ran. It is drawn, listed and told as such.</summary>
/// <param name="From">The first day of which nothing is known.</param>
/// <param name="To">The last.</param>
/// <param name="Why">What makes it a hole.</param>
/// <param name="Part">The part of the service; null for the whole.</param>
public sealed record Hole(DateOnly From, DateOnly To, HoleReason Why, string? Part)
{
    public string InWords(DateOnly today) => Why switch
    {
        HoleReason.EndNotRecorded when To >= today => $"The award of {From.InWords()} has no end on the record, and nothing later was found.",
        HoleReason.EndNotRecorded => $"How the service ran between the award of {From.InWords()} and {To.AddDays(1).InWords()}: not known. The record gives that award no end.",
        HoleReason.NothingLater => $"Nothing later was found: how the service has run since {From.InWords()} is not known.",
        _ => $"How the service ran from {From.InWords()} to {To.InWords()}: not known. No award for this time is on the record.",
    };
}

public enum HoleReason
{
    NothingBetween,
    EndNotRecorded,
    NothingLater,
}
