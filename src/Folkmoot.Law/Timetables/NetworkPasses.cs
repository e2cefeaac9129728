using Folkmoot.Law.Timetables.Planning;

namespace Folkmoot.Law.Timetables;

/// <summary>The latest days of one step.</summary>
/// <param name="Legal">The last day on which it may begin, as the count gives it.</param>
/// <param name="Start">The last day on which people can begin it: the working day, or the meeting, on or before the legal day.</param>
/// <param name="Finish">The day by which it has to have ended, when what follows begins.</param>
public readonly record struct Latest(DateOnly Legal, DateOnly Start, DateOnly Finish);

/// <summary>The earliest days of one step; <see cref="DateOnly.MaxValue"/> where they lie past the years the calendars know.</summary>
/// <param name="Start">The first day on which it can begin.</param>
/// <param name="Finish">The first day on which what follows can begin.</param>
public readonly record struct Earliest(DateOnly Start, DateOnly Finish);

partial class Network
{
    /// <summary>The latest days of every step, in the order of <see cref="Steps"/>. Allocates nothing.</summary>
    /// <param name="starts">The first day of the next arrangement: the day after the contract's end.</param>
    /// <param name="pace">The lengths to count with.</param>
    /// <param name="into">Room for as many as there are steps.</param>
    /// <exception cref="OutsideTheLaw">A count leaves the years the calendars know, or a rule was not in force.</exception>
    public void ComputeLatest(DateOnly starts, Pace pace, Span<Latest> into)
    {
        for (var at = _nodes.Length - 1; at >= 0; at--)
        {
            ref readonly var node = ref _nodes[at];
            var finish = starts;
            foreach (var (step, lead) in _behind[at])
            {
                finish = Earlier(finish, into[step].Start.AddDays(-lead));
            }

            var legal = node.Rule.InForceOn(Counting.Back(node.Kind, node.Length.At(pace), finish, node.Calendar));
            into[at] = new(legal, node.Gate?.OnOrBefore(legal) ?? Calendars.People?.OnOrBefore(legal) ?? legal, finish);
        }
    }

    /// <summary>The latest days of every step, where the calendars and the rules reach that far.</summary>
    /// <returns>False where they do not; what was written is then worth nothing.</returns>
    public bool TryComputeLatest(DateOnly starts, Pace pace, Span<Latest> into)
    {
        if (!MayReach(starts)) return false;
        try
        {
            ComputeLatest(starts, pace, into);
            return true;
        }
        catch (OutsideTheLaw)
        {
            return false;
        }
    }

    /// <summary>The last day on which the whole can begin: the earliest of the latest days.</summary>
    /// <exception cref="OutsideTheLaw">A count leaves the years the calendars know, or a rule was not in force.</exception>
    public DateOnly LastDayToBegin(DateOnly starts, Pace pace)
    {
        Span<Latest> latest = _nodes.Length <= 64 ? stackalloc Latest[_nodes.Length] : new Latest[_nodes.Length];
        ComputeLatest(starts, pace, latest);
        var first = latest[0].Start;
        foreach (var one in latest[1..]) first = Earlier(first, one.Start);
        return first;
    }

    /// <summary>The earliest days of every step when nothing begins before a day, in the order of <see cref="Steps"/>. Allocates nothing.</summary>
    /// <param name="today">The first day on which anything that has not begun can begin.</param>
    /// <param name="lengths">The length of each step, in its own unit.</param>
    /// <param name="happened">What has happened, in the order of the steps; empty where nothing has.</param>
    /// <param name="into">Room for as many as there are steps.</param>
    /// <returns>The first day on which everything is done.</returns>
    public DateOnly ComputeEarliest(DateOnly today, ReadOnlySpan<int> lengths, ReadOnlySpan<Progress> happened, Span<Earliest> into)
    {
        var horizon = Calendars.Statute.Holidays.Last.AddDays(-Margin);
        var done = DateOnly.MinValue;
        for (var at = 0; at < _nodes.Length; at++)
        {
            var progress = happened.IsEmpty ? default : happened[at];
            var start = progress.Began ?? Ready(at, today, horizon, into);
            var finish = progress.Ended ?? Forward(at, start, lengths[at], horizon);
            if (progress is { Began: not null, Ended: null } && lengths[at] > 0) finish = Later(finish, today);
            into[at] = new(start, finish);
            done = Later(done, finish);
        }

        return done;
    }

    /// <summary>The lengths of the steps at a pace.</summary>
    public void LengthsAt(Pace pace, Span<int> into)
    {
        for (var at = 0; at < _nodes.Length; at++) into[at] = _nodes[at].Length.At(pace);
    }

    // Past the last day known nothing can be counted back, and a register may hold many such contracts: asked without throwing.
    internal bool MayReach(DateOnly starts) => starts.AddDays(-1) <= Calendars.Statute.Holidays.Last;

    private DateOnly Ready(int at, DateOnly today, DateOnly horizon, Span<Earliest> into)
    {
        var day = today;
        foreach (var (step, lead) in _before[at])
        {
            var before = into[step].Finish;
            if (before == DateOnly.MaxValue) return before;
            day = Later(day, before.AddDays(lead));
        }

        return day > horizon ? DateOnly.MaxValue : _nodes[at].Gate?.OnOrAfter(day) ?? Calendars.People?.OnOrAfter(day) ?? day;
    }

    private DateOnly Forward(int at, DateOnly start, int length, DateOnly horizon)
    {
        if (start == DateOnly.MaxValue) return start;
        ref readonly var node = ref _nodes[at];
        return node.Calendar is not null && start > horizon ? DateOnly.MaxValue : Counting.Forward(node.Kind, length, start, node.Calendar);
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    // Past this many days before the calendars end, a count of working days might leave them.
    private const int Margin = 60;
}
