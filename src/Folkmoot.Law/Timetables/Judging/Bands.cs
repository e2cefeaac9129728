using Folkmoot.Law.Timetables.Planning;

namespace Folkmoot.Law.Timetables.Judging;

/// <summary>What still fits before a contract ends.</summary>
public enum Band
{
    /// <summary>A full redesign fits.</summary>
    Green,

    /// <summary>A competition with a compressed design fits.</summary>
    Amber,

    /// <summary>Only the same service competed again fits, without a redesign.</summary>
    Red,

    /// <summary>No competition fits.</summary>
    Black,
}

/// <summary>The weeks at which the band changes.</summary>
/// <param name="Likely">A full redesign at its likely lengths.</param>
/// <param name="Low">The same at its lowest.</param>
/// <param name="Floor">The least a competition takes.</param>
public readonly record struct BandWeeks(int Likely, int Low, int Floor)
{
    /// <summary>The sums of the phases: nothing is typed but their parts.</summary>
    public static BandWeeks OfPhases { get; } = new(Phases.FullRedesign.Likely, Phases.FullRedesign.Low, Phases.Floor);
}

/// <summary>The band of a contract on a day, with the days on which it changes.</summary>
/// <param name="Band">What still fits.</param>
/// <param name="Today">The day it was judged for.</param>
/// <param name="Starts">The first day of the next arrangement.</param>
/// <param name="LatestStartLikely">The last green day.</param>
/// <param name="LatestStartLow">The last amber day.</param>
/// <param name="FloorDate">The last red day; after it no competition fits.</param>
public sealed record Judged(Band Band, DateOnly Today, DateOnly Starts, DateOnly LatestStartLikely, DateOnly LatestStartLow, DateOnly FloorDate)
{
    /// <summary>Weeks left until the next arrangement begins, to a tenth; negative once it should have begun.</summary>
    public decimal WeeksRemaining => Math.Round((Starts.DayNumber - Today.DayNumber) / 7m, 1, MidpointRounding.AwayFromZero);

    /// <summary>Days left until no competition fits; negative after.</summary>
    public int DaysToFloor => FloorDate.DayNumber - Today.DayNumber;

    /// <summary>What still fits, in words.</summary>
    public string Says => Band switch
    {
        Band.Green => "A full redesign still fits.",
        Band.Amber => "A competition with a compressed design still fits; a full redesign does not.",
        Band.Red => "Only the same service can still be competed, without a redesign.",
        _ => "No competition fits any more.",
    };
}

/// <summary>The bands (TIM-03): green, amber, red and black, by the last days on which each way could still begin.</summary>
public static class Bands
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "TIM-03", 1, "what still fits before a contract ends", Standing.Custom, Confidence.Medium, Since: null,
        "A planning measure, not a test of law. The weeks are sums of planned phases; on an authority's own calendars the same days are computed step by step.",
        Instruments.Estimated("a full redesign at likely and at low lengths, and the least a competition takes"));

    /// <summary>The band by weeks.</summary>
    /// <param name="contractEnd">The last day of the contract, after options that were taken up.</param>
    /// <param name="today">The day to judge for.</param>
    /// <param name="weeks">The weeks at which the band changes; the sums of the phases when none are given.</param>
    public static Judged ByWeeks(DateOnly contractEnd, DateOnly today, BandWeeks? weeks = null)
    {
        var (starts, at) = (contractEnd.AddDays(1), weeks ?? BandWeeks.OfPhases);
        return ByDays(starts, today, starts.AddDays(-7 * at.Likely), starts.AddDays(-7 * at.Low), starts.AddDays(-7 * at.Floor));
    }

    /// <summary>The band by the real calendars, meetings and rules: each of the three days is the last on which its network can begin.</summary>
    /// <param name="contractEnd">The last day of the contract, after options that were taken up.</param>
    /// <param name="today">The day to judge for.</param>
    /// <param name="redesign">A full redesign: at likely lengths it parts green from amber, at low lengths amber from red.</param>
    /// <param name="floor">The least a competition takes: at low lengths it parts red from black.</param>
    /// <exception cref="OutsideTheLaw">A count leaves the years the calendars know.</exception>
    public static Judged ByNetworks(DateOnly contractEnd, DateOnly today, Network redesign, Network floor)
    {
        var starts = contractEnd.AddDays(1);
        return ByDays(starts, today, redesign.LastDayToBegin(starts, Pace.Likely), redesign.LastDayToBegin(starts, Pace.Low), floor.LastDayToBegin(starts, Pace.Low));
    }

    /// <summary>The band by the real calendars, where they reach; null where they do not, and the weeks alone can be shown.</summary>
    public static Judged? ByNetworksWhereKnown(DateOnly contractEnd, DateOnly today, Network redesign, Network floor)
    {
        if (!redesign.MayReach(contractEnd.AddDays(1))) return null;
        try
        {
            return ByNetworks(contractEnd, today, redesign, floor);
        }
        catch (OutsideTheLaw)
        {
            return null;
        }
    }

    /// <summary>The band by three days that were computed before, as they are kept.</summary>
    /// <param name="starts">The first day of the next arrangement.</param>
    /// <param name="today">The day to judge for.</param>
    /// <param name="likely">The last green day.</param>
    /// <param name="low">The last amber day.</param>
    /// <param name="floor">The last red day.</param>
    public static Judged ByDays(DateOnly starts, DateOnly today, DateOnly likely, DateOnly low, DateOnly floor) =>
        new(today <= likely ? Band.Green : today <= low ? Band.Amber : today <= floor ? Band.Red : Band.Black, today, starts, likely, low, floor);
}
