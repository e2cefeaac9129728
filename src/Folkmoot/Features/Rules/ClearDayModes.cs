using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Law.Days;

namespace Folkmoot.Features.Rules;

/// <summary>How an authority reads clear days.</summary>
/// <param name="TwentyEight">The 28 clear days of a notice.</param>
/// <param name="Five">The five clear days before a meeting.</param>
/// <param name="ClosureDays">Whether closure days lengthen statutory periods.</param>
public sealed record ClearDayModes(ClearDayMode TwentyEight, ClearDayMode Five, bool ClosureDays)
{
    /// <summary>As most authorities read them.</summary>
    public static readonly ClearDayModes Commonest = new(ClearDayMode.Calendar, ClearDayMode.Working, false);

    public static ClearDayModes Of(ClearDaySettings settings) =>
        new(settings.TwentyEight ?? Commonest.TwentyEight, settings.Five ?? Commonest.Five, settings.ClosureDays ?? Commonest.ClosureDays);
}
