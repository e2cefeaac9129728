using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Decisions;

/// <summary>Something read out of a decision's text, with the words it was read from.</summary>
/// <param name="Kind">What sort of thing was read.</param>
/// <param name="AsPrinted">The words.</param>
/// <param name="Meaning">What it is, in plain words.</param>
/// <param name="Label">The label of the text it stands in.</param>
/// <param name="Sum">The sum, when it is one.</param>
/// <param name="SumTo">The upper end of a range of sums.</param>
/// <param name="Period">"year" for a yearly sum.</param>
/// <param name="Date">The date as far as it is known: 2024-04-01, 2024-04 or 2024.</param>
public sealed record Reading(ReadingKind Kind, string AsPrinted, string Meaning, string? Label = null, Money? Sum = null, Money? SumTo = null, string? Period = null, string? Date = null);

public enum ReadingKind
{
    Sum,
    ContractDate,
    Law,
    Finding,
}
