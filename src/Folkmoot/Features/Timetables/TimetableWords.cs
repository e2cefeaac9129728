using Folkmoot.Features.Rules;
using Folkmoot.Features.Timetables.Reckoning;
using Folkmoot.Law;
using Folkmoot.Law.Timetables.Judging;
using Folkmoot.Law.Timetables.Planning;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Timetables;

/// <summary>Bands, ways and lengths in plain words.</summary>
public static class TimetableWords
{
    public static string Of(Band band) => band.ToString();

    /// <summary>The part of a class name that goes with a band.</summary>
    public static string Look(Band band) => band.ToString().ToLowerInvariant();

    public static string Of(Way way) => way switch
    {
        Way.FullRedesign => "Full redesign",
        Way.LikeForLike => "Same service competed again",
        Way.OptionToExtend => "Option to extend taken up",
        Way.Modification => "Contract modified",
        Way.DirectAward => "Award without competition",
        Way.CallOff => "Call-off from a framework",
        Way.Insource => "Service brought in house",
        _ => "Service ended",
    };

    /// <summary>As addresses have it: "like-for-like".</summary>
    public static string Address(Way way) => string.Concat(way.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    public static Way? WayAt(string? address) => Enum.GetValues<Way>().Select(way => (Way?)way).FirstOrDefault(way => Address(way!.Value) == address);

    /// <summary>By what a contract is judged, in one sentence.</summary>
    public static string By(ContractStanding standing) => (standing.Position, standing.Facts) switch
    {
        ({ By: JudgedBy.ReplacementSigned }, { ReplacementStarts: { } starts }) => $"A contract that follows it is on the register and begins on {starts.InWords()}, so nothing has to be begun.",
        ({ By: JudgedBy.ReplacementSignedStartNotKnown }, _) => "A contract that follows it is on the register; its first day is not known, so whether it begins in time is not known either.",
        ({ GapDays: > 0 and var gap }, { ReplacementStarts: { } starts }) => $"The contract that follows it begins on {starts.InWords()}: {gap.Counted("day")} between the two are covered by neither.",
        (_, { Option: { } option }) when standing.Way == Way.OptionToExtend => $"An option of {option.Months.Counted("month")} is left{(option.LatestDay is { } last ? $", to be taken up by {last.InWords()}" : "")}: its dates are those of taking it up.",
        _ => "No contract that follows it is on the register, and no option is known to be left: its dates are those of competing the same service again.",
    };

    /// <summary>"3 days ago", "today", "in 12 days".</summary>
    public static string Away(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => "today",
        1 => "tomorrow",
        -1 => "yesterday",
        < 0 and var days => $"{-days:#,##0} days ago",
        var days => $"in {days:#,##0} days",
    };

    /// <summary>Whether a step waits for a period that a rule fixes, and is no work.</summary>
    public static bool IsWaiting(StepKind kind) => kind is not (StepKind.Work or StepKind.Agenda);
}
