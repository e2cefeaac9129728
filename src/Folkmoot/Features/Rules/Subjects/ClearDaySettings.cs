using Folkmoot.Law;
using Folkmoot.Law.Days;

namespace Folkmoot.Features.Rules.Subjects;

/// <param name="TwentyEight">How the 28 clear days of a notice are read.</param>
/// <param name="Five">How the five clear days before a meeting are read.</param>
/// <param name="ClosureDays">Whether closure days lengthen statutory periods too: the monitoring officer's choice.</param>
public sealed record ClearDaySettings(ClearDayMode? TwentyEight, ClearDayMode? Five, bool? ClosureDays) : RuleSettings
{
    public override Subject Subject => Subject.ClearDays;

    /// <summary>Both readings are open: neither falls short.</summary>
    public override IReadOnlyList<Refusal> Refusals(string written) => [];
}
