using System.Text.Json.Serialization;
using Folkmoot.Law;

namespace Folkmoot.Features.Rules.Subjects;

/// <summary>What a rule says. What is null is not given, and nothing is put in its place here.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(KeyDecisionSettings), nameof(Rules.Subject.KeyDecisions))]
[JsonDerivedType(typeof(CallInSettings), nameof(Rules.Subject.CallIn))]
[JsonDerivedType(typeof(ClosureSettings), nameof(Rules.Subject.ClosureDays))]
[JsonDerivedType(typeof(ClearDaySettings), nameof(Rules.Subject.ClearDays))]
[JsonDerivedType(typeof(LeadTimeSettings), nameof(Rules.Subject.LeadTimes))]
[JsonDerivedType(typeof(SignOffSettings), nameof(Rules.Subject.SignOff))]
[JsonDerivedType(typeof(TimetableSettings), nameof(Rules.Subject.Timetable))]
[JsonDerivedType(typeof(FindingSettings), nameof(Rules.Subject.Findings))]
[JsonDerivedType(typeof(RetentionSettings), nameof(Rules.Subject.Retention))]
public abstract record RuleSettings
{
    public abstract Subject Subject { get; }

    /// <summary>What within the subject it is for: rules for different things hold beside each other.</summary>
    public virtual string About => "";

    /// <summary>Where it falls short of the statute or makes no sense, as the law says it.</summary>
    /// <param name="written">Where the rule is written.</param>
    public abstract IReadOnlyList<Refusal> Refusals(string written);
}
