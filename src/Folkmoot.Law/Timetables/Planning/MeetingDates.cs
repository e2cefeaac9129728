namespace Folkmoot.Law.Timetables.Planning;

/// <summary>
/// The days on which a body meets, as the authority has published them. Known from the first to the last of them: about any
/// other day nothing is known, and a step that waits for the body is then planned for a working day and says so.
/// </summary>
public sealed class MeetingDates
{
    private readonly DateOnly[] _days;

    /// <summary>The meetings of a body, in any order.</summary>
    /// <param name="gate">The name under which steps wait for it, such as "cabinet".</param>
    /// <param name="days">At least one.</param>
    /// <exception cref="ArgumentException">No day was given.</exception>
    public MeetingDates(string gate, params IEnumerable<DateOnly> days)
    {
        (Gate, _days) = (gate, [.. days.Distinct().Order()]);
        if (_days.Length == 0) throw new ArgumentException($"No meetings of '{gate}' were given: leave the body out instead.", nameof(days));
    }

    /// <summary>The name under which steps wait for it.</summary>
    public string Gate { get; }

    /// <summary>The days, in order.</summary>
    public IReadOnlyList<DateOnly> Days => _days;

    /// <summary>Whether the meetings around a day are known.</summary>
    public bool Knows(DateOnly day) => day >= _days[0] && day <= _days[^1];

    /// <summary>The last meeting on or before a day; null where the meetings around it are not known.</summary>
    public DateOnly? OnOrBefore(DateOnly day)
    {
        if (!Knows(day)) return null;
        var at = Array.BinarySearch(_days, day);
        return _days[at >= 0 ? at : ~at - 1];
    }

    /// <summary>The first meeting on or after a day; null where the meetings around it are not known.</summary>
    public DateOnly? OnOrAfter(DateOnly day)
    {
        if (!Knows(day)) return null;
        var at = Array.BinarySearch(_days, day);
        return _days[at >= 0 ? at : ~at];
    }
}
