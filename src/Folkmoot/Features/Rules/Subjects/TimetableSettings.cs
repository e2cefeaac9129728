using Folkmoot.Law;
using Folkmoot.Law.Timetables.Planning;

namespace Folkmoot.Features.Rules.Subjects;

/// <param name="Way">The way of procuring whose steps are meant.</param>
/// <param name="Steps">The lengths that replace the planning estimates; a step that is not named keeps its estimate.</param>
public sealed record TimetableSettings(Way Way, IReadOnlyList<StepLength> Steps) : RuleSettings
{
    public override Subject Subject => Subject.Timetable;

    public override string About => Way.ToString();

    public override IReadOnlyList<Refusal> Refusals(string written) =>
        [.. Steps.SelectMany(step => Ways.Profiles[Way].Refusals(step.Step, step.Length))];

    public Profile InLaw() => Steps.Aggregate(Ways.Profiles[Way], (profile, step) => profile.With(step.Step, step.Length));
}

/// <param name="Step">The key of the step in the law's profile.</param>
/// <param name="Low">Days, in the unit of the step.</param>
/// <param name="Likely">The length to plan for.</param>
/// <param name="High">The longest.</param>
public sealed record StepLength(string Step, int Low, int Likely, int High)
{
    public Estimate Length => new(Low, Likely, High);
}
