using Folkmoot.Law;
using Folkmoot.Law.Days;
using Folkmoot.Platform.Access;

namespace Folkmoot.Features.Rules.Subjects;

/// <param name="Steps">Who signs, in order.</param>
public sealed record SignOffSettings(IReadOnlyList<SignOffStep> Steps) : RuleSettings
{
    public override Subject Subject => Subject.SignOff;

    /// <summary>No statute says how long a signature takes.</summary>
    public override IReadOnlyList<Refusal> Refusals(string written) => [];
}

/// <param name="Who">Whose signature it is, as the authority calls it.</param>
/// <param name="What">What is signed off, where it is not the whole report.</param>
/// <param name="Days">How long it takes; null where that is not given.</param>
/// <param name="Counted">Whether every day counts or only working days.</param>
public sealed record SignOffStep(string Who, string? What, int? Days, ClearDayMode Counted)
{
    /// <summary>Its turn: those with the same number are asked at the same time. Null for its place in the list.</summary>
    public int? Order { get; init; }

    /// <summary>The role that signs; null where an account is named or nothing is given.</summary>
    public Role? Role { get; init; }

    /// <summary>The one account that signs, by the address it signs in with.</summary>
    public string? Account { get; init; }

    /// <summary>The sections of a report that it depends on, by <see cref="ReportSections"/>; null for all of them.</summary>
    public IReadOnlyList<string>? DependsOn { get; init; }

    /// <summary>Whether somebody may sign for a draft that they started themselves.</summary>
    public bool OwnDraft { get; init; }
}
