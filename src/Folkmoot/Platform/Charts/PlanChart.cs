namespace Folkmoot.Platform.Charts;

/// <summary>What a plan shows: steps as bars up to an end. Drawing it is a pure function of this: see <see cref="PlanDrawing"/>.</summary>
/// <param name="Id">Distinguishes its parts from those of other pictures on the page.</param>
/// <param name="Title">What it is, in one line.</param>
/// <param name="Description">What it shows, for those who do not see it.</param>
/// <param name="Today">Drawn as an upright line.</param>
/// <param name="End">The day that everything is counted back from, drawn as a double line.</param>
/// <param name="Groups">From top to bottom, each under its name.</param>
public sealed record PlanChart(string Id, string Title, string Description, DateOnly Today, DateOnly End, IReadOnlyList<PlanGroup> Groups)
{
    // A step of no length still takes room for its mark and its day.
    private const int DaysAround = 21;

    /// <summary>The first day drawn.</summary>
    public DateOnly From => Days.Append(Today).Min().AddDays(-DaysAround);

    /// <summary>The last day drawn.</summary>
    public DateOnly To => Days.Append(Today).Append(End).Max().AddDays(DaysAround);

    private IEnumerable<DateOnly> Days => Groups.SelectMany(group => group.Rows).SelectMany(row => row.Marks is { Count: > 0 } marks ? marks : [row.From]);
}

/// <summary>Rows of a plan that belong together.</summary>
/// <param name="Name">Stands above them.</param>
/// <param name="Rows">From top to bottom.</param>
public sealed record PlanGroup(string Name, IReadOnlyList<PlanRow> Rows);

/// <summary>One row of a plan.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Look">How it is drawn.</param>
/// <param name="From">The first day of the bar, or the day of the event.</param>
/// <param name="To">The day after the bar.</param>
/// <param name="Detail">All about it in one line, told when it is pointed at or read out.</param>
public sealed record PlanRow(string Name, PlanLook Look, DateOnly From, DateOnly To, string Detail)
{
    /// <summary>Where it leads.</summary>
    public string? Href { get; init; }

    /// <summary>The first day on which it could begin, when that is earlier than <see cref="From"/>: the room between is drawn as a thin line.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>Whether a day lost here is a day lost at the end: drawn with a heavy edge.</summary>
    public bool IsCritical { get; init; }

    /// <summary>The days of a row that has several, such as meetings.</summary>
    public IReadOnlyList<DateOnly> Marks { get; init; } = [];
}

/// <summary>How a row of a plan is drawn.</summary>
public enum PlanLook
{
    /// <summary>A grey bar: somebody works.</summary>
    Work,

    /// <summary>A hatched bar: a period that a rule fixes runs out.</summary>
    Waiting,

    /// <summary>A diamond: something is done on one day.</summary>
    Event,

    /// <summary>Rings: meetings.</summary>
    Meetings,
}
