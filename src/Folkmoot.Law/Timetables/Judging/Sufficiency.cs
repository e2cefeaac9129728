using System.Globalization;
using Folkmoot.Law.Days;
using Folkmoot.Law.Timetables.Planning;

namespace Folkmoot.Law.Timetables.Judging;

/// <summary>Whether an award now proposed is long enough to be the last without competition.</summary>
/// <param name="Enough">Yes when its replacement can be decided in time; not evidenced where nobody has said when that could be.</param>
/// <param name="NextStarts">The first day after the award.</param>
/// <param name="DecideBy">The last day on which the replacement can be decided, legal and practical.</param>
/// <param name="EarliestDecision">The first day on which it could be; null where nobody has said.</param>
/// <param name="EnoughUntil">The last day the award would have to run to for that decision to lead to a start in time; null where nobody has said, or past the years known.</param>
/// <param name="Sum">The sum, line by line.</param>
public sealed record Sufficient(Met Enough, DateOnly NextStarts, PracticalDay DecideBy, DateOnly? EarliestDecision, DateOnly? EnoughUntil, IReadOnlyList<string> Sum)
{
    /// <summary>Days between the first day the decision can be made and the last it may: negative when the award is too short by so many.</summary>
    public int? DaysToSpare => DecideBy.Day.DayNumber - EarliestDecision?.DayNumber;
}

/// <summary>The length of an award (TIM-07): by when its replacement has to be decided, and whether that can still be done.</summary>
public static class Sufficiency
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "TIM-07", 1, "whether an award is long enough to be the last", Standing.Custom, Confidence.Medium, Since: null,
        "The replacement has to be decided as many days before it starts as the authority has taken before, or as its profile needs.",
        Instruments.Estimated("observed days from decision to start, or the latest decision of a computed timetable"));

    /// <summary>By the days the authority has itself taken from decision to start.</summary>
    /// <param name="lastDay">The last day of the award proposed.</param>
    /// <param name="observed">Days from decision to start, at least 1.</param>
    /// <param name="earliestDecision">The first day on which the replacement could be decided; null where nobody has said.</param>
    /// <param name="calendars">The calendars of the authority.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one day.</exception>
    /// <exception cref="OutsideTheLaw">The day to decide by is outside the years the calendars know.</exception>
    public static Sufficient ByObserved(DateOnly lastDay, int observed, DateOnly? earliestDecision, TimetableCalendars calendars)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(observed, 1);
        var next = lastDay.AddDays(1);
        var legal = Deadline(next.AddDays(-observed), next);
        return Judge(next, new(legal, calendars.People?.OnOrBefore(legal.Day) ?? legal.Day), earliestDecision, earliestDecision?.AddDays(observed - 1), $"{observed} days observed from decision to start");
    }

    /// <summary>By a profile on the authority's calendars and meetings.</summary>
    /// <param name="lastDay">The last day of the award proposed.</param>
    /// <param name="network">The network of the replacement.</param>
    /// <param name="earliestDecision">The first day on which the replacement could be decided; null where nobody has said.</param>
    /// <param name="decision">The key of the step that is the decision.</param>
    /// <exception cref="OutsideTheLaw">A count leaves the years the calendars know.</exception>
    public static Sufficient ByProfile(DateOnly lastDay, Network network, DateOnly? earliestDecision, string decision = "decision")
    {
        var latest = Timetable.Of(network, lastDay, lastDay)[decision].Latest;
        DateOnly? until = null;
        if (earliestDecision is { } day)
        {
            var decided = network.Upstream(decision).Append(decision).Select(key => new Happened(key, day, day));
            var done = Timetable.Of(network, lastDay, day, happened: [.. decided]).Done;
            until = done == DateOnly.MaxValue ? null : done.AddDays(-1);
        }

        return Judge(lastDay.AddDays(1), new(Deadline(latest.Legal, lastDay.AddDays(1)), latest.Start), earliestDecision, until, $"the steps of '{network.Profile.Name}' after the decision");
    }

    private static Sufficient Judge(DateOnly next, PracticalDay by, DateOnly? earliest, DateOnly? until, string basis)
    {
        List<string> sum = [string.Create(CultureInfo.InvariantCulture, $"{next:d MMMM yyyy} less {basis}: decided by {by.Day:d MMMM yyyy}")];
        if (earliest is { } day) sum.Add(string.Create(CultureInfo.InvariantCulture, $"the first day on which it can be decided is {day:d MMMM yyyy}"));
        return new(earliest is null ? Met.NotEvidenced : (earliest <= by.Day).Answer(), next, by, earliest, until, sum);
    }

    private static Deadline Deadline(DateOnly day, DateOnly next) => new()
    {
        Day = day,
        From = next,
        Bound = Bound.NotAfter,
        Rule = Rule,
        Length = new(next.DayNumber - day.DayNumber, Unit.Days),
        Steps = new Sum().Counted(day, next.AddDays(-1)).Result(next, "the next arrangement begins").Steps,
    };
}
