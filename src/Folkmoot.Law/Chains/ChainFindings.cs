namespace Folkmoot.Law.Chains;

/// <summary>What a chain of awards shows, and what it cannot show.</summary>
/// <param name="Uncompeted">How many awards are known not to have been competed.</param>
/// <param name="LongestRun">The longest run of them without another award between.</param>
/// <param name="UncompetedMonths">The months of those whose days are known.</param>
/// <param name="MonthsOfService">The months from the first day on record to the last; null when there is none.</param>
/// <param name="UncompetedValue">The values of the uncompeted awards that are known, together.</param>
/// <param name="WithoutValue">The uncompeted awards whose value is not on record.</param>
/// <param name="LastCompetition">The first day of the latest award known to have been competed; null when none is.</param>
/// <param name="Unknowns">What the record does not state about competition, in words.</param>
/// <param name="Alert">Whether the chain calls for attention, with each of its five signs.</param>
public sealed record ChainFindings(
    int Uncompeted, int LongestRun, int UncompetedMonths, int? MonthsOfService, Money UncompetedValue, IReadOnlyList<string> WithoutValue,
    DateOnly? LastCompetition, IReadOnlyList<string> Unknowns, Answer Alert);
