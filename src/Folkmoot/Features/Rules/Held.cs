namespace Folkmoot.Features.Rules;

/// <summary>What is counted with on one subject on one day, and whether the authority gave it.</summary>
/// <param name="Value">What is counted with.</param>
/// <param name="Rows">The rows it comes from; empty when the authority has given none.</param>
/// <param name="Otherwise">What is said, and done, where none is given: "not given; Folkmoot counts with 5 clear working days, the commonest".</param>
public sealed record Held<T>(T Value, IReadOnlyList<AuthorityRule> Rows, string Otherwise)
{
    public bool IsGiven => Rows.Count > 0;

    /// <summary>Where the rule is written, or that it is not given: to be printed beside what is counted by it.</summary>
    public string Says => IsGiven ? string.Join("; ", Rows.Select(row => row.Written).Distinct()) : Otherwise;
}
