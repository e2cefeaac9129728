using Folkmoot.Law;
using Folkmoot.Law.Days;

namespace Folkmoot.Features.Rules.Subjects;

/// <param name="Steps">Who signs, in order.</param>
public sealed record SignOffSettings(IReadOnlyList<SignOffStep> Steps) : RuleSettings
{
    public override Subject Subject => Subject.SignOff;

    /// <summary>No statute says how long a signature takes.</summary>
    public override IReadOnlyList<Refusal> Refusals(string written) => [];
}

/// <param name="Who">The role.</param>
/// <param name="What">What is signed off, where it is not the whole report.</param>
/// <param name="Days">How long it takes; null where that is not given.</param>
/// <param name="Counted">Whether every day counts or only working days.</param>
public sealed record SignOffStep(string Who, string? What, int? Days, ClearDayMode Counted);
