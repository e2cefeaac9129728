using Folkmoot.Law;
using Folkmoot.Law.Retention;

namespace Folkmoot.Features.Rules.Subjects;

/// <param name="Periods">For how many years each kind of paper is kept, beginning with the day of the decision or the meeting. A kind that is not listed is kept for good.</param>
public sealed record RetentionSettings(IReadOnlyList<OwnPeriod> Periods) : RuleSettings
{
    public override Subject Subject => Subject.Retention;

    public override IReadOnlyList<Refusal> Refusals(string written) => InLaw().Refusals();

    public OwnPeriods InLaw() => new(Periods);
}
