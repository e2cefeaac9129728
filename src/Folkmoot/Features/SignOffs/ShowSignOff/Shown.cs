using Folkmoot.Features.SignOffs.Changes;
using Folkmoot.Features.SignOffs.Signing;

namespace Folkmoot.Features.SignOffs.ShowSignOff;

/// <summary>A sign-off as the page shows it.</summary>
/// <param name="SignOff">The row.</param>
/// <param name="Given">The signature that is laid beside the draft: its own, or the one given in an earlier round; null when it was never given.</param>
/// <param name="Since">What changed since that was given; null when it never was.</param>
/// <param name="Capacity">Whether the reader may sign it.</param>
/// <param name="MaySay">Whether the reader may comment.</param>
/// <param name="IsLate">Whether its day has passed.</param>
/// <param name="Typed">What was typed and not taken.</param>
/// <param name="Problem">What is wrong with it.</param>
public sealed record Shown(SignOff SignOff, SignOff? Given, Since? Since, Capacity Capacity, bool MaySay, bool IsLate, string? Typed, string? Problem)
{
    /// <summary>Those who may sign it today, by what they do.</summary>
    public IReadOnlyList<string> Who { get; init; } = [];

    public string Field => $"words-{SignOff.Id:N}";
}
