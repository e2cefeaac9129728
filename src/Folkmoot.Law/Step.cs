namespace Folkmoot.Law;

/// <summary>How a run of days was treated in a count.</summary>
public enum Treatment
{
    /// <summary>The day counted from, itself left out.</summary>
    Start,

    /// <summary>Counted.</summary>
    Counted,

    /// <summary>A Saturday or Sunday, passed over.</summary>
    Weekend,

    /// <summary>A bank holiday, passed over.</summary>
    BankHoliday,

    /// <summary>A day on which the authority is closed, passed over.</summary>
    Closure,

    /// <summary>The day the count arrives at, itself outside it.</summary>
    Result,
}

/// <summary>One line of a sum of days: a run of neighbouring days that were treated alike.</summary>
/// <param name="From">First day of the run, included.</param>
/// <param name="To">Last day of the run, included.</param>
/// <param name="Treatment">How the days were treated.</param>
/// <param name="Note">What the days are, such as "bank holiday in Scotland"; null when the treatment says it all.</param>
public readonly record struct Step(DateOnly From, DateOnly To, Treatment Treatment, string? Note = null)
{
    /// <summary>Length of the run in days, at least 1.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>How many days of the run count: all or none.</summary>
    public int Counted => Treatment == Treatment.Counted ? Days : 0;

    /// <summary>The line in plain words, such as "Saturday 24 to Sunday 25 September 2022: weekend, not counted".</summary>
    public override string ToString() => $"{Run}: {What}";

    private string Run => From == To ? $"{To:dddd d MMMM yyyy}"
        : From.Year != To.Year ? $"{From:dddd d MMMM yyyy} to {To:dddd d MMMM yyyy}"
        : From.Month != To.Month ? $"{From:dddd d MMMM} to {To:dddd d MMMM yyyy}"
        : $"{From:dddd d} to {To:dddd d MMMM yyyy}";

    private string What => Treatment switch
    {
        Treatment.Start => $"{Note ?? "start"}, not counted",
        Treatment.Counted => (Note is null ? "" : Note + ", ") + (Days == 1 ? "1 day" : $"{Days} days"),
        Treatment.Weekend => "weekend, not counted",
        Treatment.BankHoliday => $"{Note ?? "bank holiday"}, not counted",
        Treatment.Closure => $"{Note ?? "closed"}, not counted",
        _ => Note ?? "result",
    };
}
