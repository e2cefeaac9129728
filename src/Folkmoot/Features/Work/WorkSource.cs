using Folkmoot.Data;
using Folkmoot.Platform.Access;

namespace Folkmoot.Features.Work;

/// <summary>What a source is asked: for whom, at which authority, on which day.</summary>
/// <param name="Db">Opened for whoever asks: what they may not see is not found.</param>
/// <param name="Authority">The authority.</param>
/// <param name="Roles">What they are there today.</param>
/// <param name="Who">Whose own things are meant, where it matters whose they are; null for everybody's.</param>
/// <param name="Today">The day in London.</param>
public sealed record WorkAsked(Db Db, Guid Authority, IReadOnlyCollection<Role> Roles, string? Who, DateOnly Today)
{
    /// <summary>What has been late for longer is history, and in no list of work.</summary>
    public DateOnly Since => Today.AddYears(-1);
}

/// <summary>One kind of work.</summary>
/// <param name="Name">Its name, by which it is known again.</param>
/// <param name="For">Whose work it is. Each of them may do the deed, by the access table.</param>
/// <param name="Thing">To what something is done.</param>
/// <param name="Deed">What is done.</param>
/// <param name="Rows">The one query that finds it, without order or limit.</param>
/// <param name="Say">A row in words.</param>
public sealed record WorkSource(string Name, IReadOnlyList<Role> For, Thing Thing, Deed Deed, Func<WorkAsked, IQueryable<WorkRow>> Rows, Func<WorkRow, WorkLine> Say)
{
    /// <summary>Gives each row its day where the database cannot, such as one that is counted in clear days; null where the query does. Such rows are few.</summary>
    public Func<WorkAsked, IReadOnlyList<WorkRow>, CancellationToken, Task<IReadOnlyList<WorkRow>>>? Reckon { get; init; }
}

/// <summary>What the query of a source finds. What a source has no use for stays empty.</summary>
public sealed class WorkRow
{
    /// <summary>The day of what has none: after all others.</summary>
    public static readonly DateOnly NoDay = new(9999, 1, 1);

    /// <summary>The key of the row that the work is about.</summary>
    public Guid Id { get; init; }

    /// <summary>The last safe day; <see cref="NoDay"/> where there is none on the record.</summary>
    public DateOnly Day { get; set; }

    public string Title { get; init; } = "";

    public string? Reference { get; init; }

    public string? Slug { get; init; }

    public int Number { get; init; }

    /// <summary>The row within which it is done.</summary>
    public Guid? Within { get; init; }

    /// <summary>Another day that the line tells.</summary>
    public DateOnly? On { get; init; }

    public string? Waits { get; init; }

    public string? Words { get; init; }

    /// <summary>Whose it is; null for whoever has the role.</summary>
    public string? Whose { get; init; }

    /// <summary>Who may not do it although they have the role; null for nobody.</summary>
    public string? NotFor { get; init; }

    /// <summary>Who may see it.</summary>
    public Openness Openness { get; init; }

    /// <summary>"23/00061 Carers' Short Breaks".</summary>
    public string Named => Reference is null ? Title : $"{Reference} {Title}";
}

/// <summary>A line of somebody's work.</summary>
/// <param name="What">What is to be done.</param>
/// <param name="About">For which decision, contract or person.</param>
/// <param name="Path">Where it is done, below the authority.</param>
/// <param name="Waits">Who waits for it.</param>
/// <param name="Note">What else has to be known; null for nothing.</param>
public sealed record WorkLine(string What, string About, string Path, string Waits, string? Note = null)
{
    /// <summary>The same as long as the same is to be done to the same: "take" and the key of the decision.</summary>
    public string Key { get; init; } = "";

    /// <summary>The last safe day; null where there is none on the record.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Whose it is; null for whoever has the role.</summary>
    public string? Whose { get; init; }

    /// <summary>Who may not do it although they have the role; null for nobody.</summary>
    public string? NotFor { get; init; }

    /// <summary>Whether it is theirs.</summary>
    public bool IsFor(string who) => (Whose is null || string.Equals(Whose, who, StringComparison.OrdinalIgnoreCase)) && !string.Equals(NotFor, who, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is about something exempt or confidential, which no mail names.</summary>
    public bool IsWithheld { get; init; }
}
