using Folkmoot.Law;

namespace Folkmoot.Features.Rules.Subjects;

/// <param name="ShownTo">Who besides the officers.</param>
public sealed record FindingSettings(FindingsShown ShownTo) : RuleSettings
{
    public override Subject Subject => Subject.Findings;

    /// <summary>The law asks for none of it.</summary>
    public override IReadOnlyList<Refusal> Refusals(string written) => [];
}

/// <summary>Who is shown the settled findings of a decision, besides the officers.</summary>
public enum FindingsShown
{
    Nobody,

    /// <summary>Members of the council and those who take decisions.</summary>
    Members,

    /// <summary>Anyone.</summary>
    Public,
}
