namespace Folkmoot.Features.Imports.Prose;

public enum ReferenceForm
{
    YearAndNumber, DatedLetter, PrefixAndYear, Directorate, EightDigits, Lettered, Stated,
    Framework,
}

/// <summary>The number of another decision, or another key such as a framework's, as it stands in a text.</summary>
public sealed record CitedReference(string Text, int Start, int Length, ReferenceForm Form)
{
    /// <summary>Set when the number is a digit short or long of its form, as typed by mistake.</summary>
    public string? NearMissOf { get; init; }

    public bool IsDecision => Form != ReferenceForm.Framework;
}
