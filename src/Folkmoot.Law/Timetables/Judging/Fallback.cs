using Folkmoot.Law.Timetables.Planning;

namespace Folkmoot.Law.Timetables.Judging;

/// <summary>The last dates of a decision that is still to take effect before a contract ends (TIM-04).</summary>
/// <param name="Timetable">The steps behind the dates, each of which can be explained.</param>
public sealed record FallbackDates(Timetable Timetable)
{
    /// <summary>The last day on which the decision can be made and published.</summary>
    public Latest Decision => Timetable["decision"].Latest;

    /// <summary>The last day on which its notice can be published.</summary>
    public Latest Notice => Timetable["notice"].Latest;
}

/// <summary>Fallback dates (TIM-04): how late a decision without a competition can still be noticed and made.</summary>
public static class Fallback
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "TIM-04", 1, "last notice and last decision before a contract ends", Standing.Custom, Confidence.High, Since: null, Reading: null,
        Instruments.AccessToInformation(9, "(2)"), Instruments.Estimated("call-in runs out before the next arrangement begins"));

    /// <summary>The last dates for a contract.</summary>
    /// <param name="contractEnd">The last day of the contract.</param>
    /// <param name="calendars">The calendars and meetings of the authority; leave out the people's calendar to have the legal days alone.</param>
    /// <param name="callInDays">The authority's window in clear working days; 0 where the decision cannot be called in.</param>
    /// <param name="noticeDays">The notice in clear days, 28 or more.</param>
    /// <param name="between">What has to come between effect and the next arrangement, such as a standstill, signature or the provider's notice: each waits for the one before it, whatever it says it waits for.</param>
    /// <exception cref="OutsideTheLaw">A count leaves the years the calendars know.</exception>
    public static FallbackDates For(DateOnly contractEnd, TimetableCalendars calendars, int? callInDays = null, int? noticeDays = null, params IReadOnlyList<StepPlan> between)
    {
        var profile = Profiles.Fallback;
        if (callInDays is { } window) profile = profile.With("call-in", Estimate.Exactly(window));
        if (noticeDays is { } notice) profile = profile.With("notice", Estimate.Exactly(notice));
        var after = "call-in";
        foreach (var step in between)
        {
            profile = profile.Adding(step with { After = [after] });
            after = step.Key;
        }

        return new(Timetable.Of(new(profile, calendars), contractEnd, contractEnd));
    }
}
