using Folkmoot.Law;
using Folkmoot.Law.Meetings;

namespace Folkmoot.Features.Rules.Subjects;

/// <param name="Body">The body whose meetings are meant, by its slug; null for every body without a rule of its own.</param>
/// <param name="AgendaDays">Clear days between the agenda and the meeting.</param>
/// <param name="Stages">What has to be ready before that.</param>
public sealed record LeadTimeSettings(string? Body, int? AgendaDays, IReadOnlyList<LeadTime> Stages) : RuleSettings
{
    public override Subject Subject => Subject.LeadTimes;

    public override string About => Body ?? "";

    public override IReadOnlyList<Refusal> Refusals(string written) => InLaw(written).Refusals();

    public LeadTimes InLaw(string written) => new() { Source = written, AgendaDays = AgendaDays, Stages = Stages };
}
