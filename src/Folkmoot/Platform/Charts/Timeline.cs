namespace Folkmoot.Platform.Charts;

/// <summary>What a timeline shows. Drawing it is a pure function of this: see <see cref="TimelineDrawing"/>.</summary>
/// <param name="Id">Distinguishes its parts from those of other pictures on the page.</param>
/// <param name="Title">What it is, in one line.</param>
/// <param name="Description">What it shows, for those who do not see it.</param>
/// <param name="Today">Drawn as an upright line.</param>
/// <param name="Rows">From top to bottom.</param>
public sealed record Timeline(string Id, string Title, string Description, DateOnly Today, IReadOnlyList<TimelineRow> Rows)
{
    /// <summary>The first day of the first year with anything in it.</summary>
    public DateOnly From => new(Days.Append(Today).Min().Year, 1, 1);

    /// <summary>A little after the last day with anything in it, today among them.</summary>
    public DateOnly To => Days.Append(Today).Max().AddMonths(3);

    private IEnumerable<DateOnly> Days => Rows.SelectMany(r => r.Marks).SelectMany(m => m.To is { } to ? new[] { m.From, to } : [m.From]);
}

/// <summary>One row of a timeline.</summary>
/// <param name="Label">What the row is about.</param>
/// <param name="Marks">What stands in it.</param>
public sealed record TimelineRow(string Label, IReadOnlyList<TimelineMark> Marks);

/// <summary>Something on a timeline.</summary>
/// <param name="Shape">How it is drawn.</param>
/// <param name="Look">How it is known, told by pattern.</param>
/// <param name="From">Its day, or its first day.</param>
/// <param name="To">Its last day, when it lasts.</param>
/// <param name="Label">A word or two beside it.</param>
/// <param name="Detail">All about it in one line, told when it is pointed at or read out.</param>
public sealed record TimelineMark(TimelineShape Shape, TimelineLook Look, DateOnly From, DateOnly? To, string Label, string Detail)
{
    /// <summary>A shorter label for where the other does not fit.</summary>
    public string? Short { get; init; }

    /// <summary>Where it leads.</summary>
    public string? Href { get; init; }
}

/// <summary>The shapes on a timeline.</summary>
public enum TimelineShape
{
    /// <summary>A filled bar from one day to another.</summary>
    Bar,

    /// <summary>A hatched gap from one day to another.</summary>
    Hole,

    /// <summary>A line with ends, beneath its label.</summary>
    Span,

    /// <summary>A diamond on a day.</summary>
    Diamond,

    /// <summary>A flag on a day.</summary>
    Flag,

    /// <summary>A dot on a day.</summary>
    Dot,
}

/// <summary>How the thing drawn is known.</summary>
public enum TimelineLook
{
    /// <summary>Solid.</summary>
    Stated,

    /// <summary>Striped.</summary>
    Inferred,

    /// <summary>Dotted.</summary>
    Press,

    /// <summary>An outline only.</summary>
    NotKnown,
}
