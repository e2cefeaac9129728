namespace Folkmoot.Law.Days;

/// <summary>A standstill between telling the bidders and binding the contract. It runs to midnight at the end of its last day.</summary>
/// <param name="Ends">The last day of the standstill, with its sum.</param>
public sealed record Standstill(Deadline Ends)
{
    /// <summary>The first day on which the award or contract may be made: the next calendar day, working or not.</summary>
    public DateOnly Over => Ends.Day.AddDays(1);
}
