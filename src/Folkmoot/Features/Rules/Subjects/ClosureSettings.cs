using Folkmoot.Law;

namespace Folkmoot.Features.Rules.Subjects;

public sealed record ClosureSettings(IReadOnlyList<Closure> Days) : RuleSettings
{
    public override Subject Subject => Subject.ClosureDays;

    /// <summary>Nothing in law keeps an authority from closing on a day.</summary>
    public override IReadOnlyList<Refusal> Refusals(string written) => [];
}

public sealed record Closure(DateOnly On, string Reason);
