using Folkmoot.Features.Imports.Prose;

namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>A day that no calendar has, such as 31 September.</summary>
internal static class NoSuchDay
{
    public static ProofRule Rule { get; } = new("PRF-20", "a day that no calendar has");

    public static IEnumerable<Finding> In(ReadProof proof) =>
        from text in proof.Proof.Texts
        where text.Field != ProofText.Contact
        from date in text.Dates
        where date.Precision == DatePrecision.Invalid && date.Text.Any(char.IsLetter)
        select Rule.Defect(date.Finding ?? "There is no such day.", "The day that was meant.", text.Quote(date.Start, date.Length));
}
