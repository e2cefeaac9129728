namespace Folkmoot.Features.Calculator.Asking;

public enum FieldKind
{
    Day,
    Number,
    Money,
    Choice,
}

/// <summary>Something a question asks for.</summary>
/// <param name="Name">Its name in the address.</param>
/// <param name="Label">What is asked.</param>
/// <param name="Kind">How it is typed.</param>
public sealed record Field(string Name, string Label, FieldKind Kind)
{
    public string? Hint { get; init; }

    public bool IsOptional { get; init; }

    /// <summary>What is said when it is left empty and may not be.</summary>
    public string? Missing { get; init; }

    /// <summary>The answers of a choice, the first of which is taken when none is chosen.</summary>
    public IReadOnlyList<(string Value, string Words)> Choices { get; init; } = [];

    public static Field Day(string name, string label) => new(name, label, FieldKind.Day) { Hint = "For example, 27/3/2026" };

    public static Field Choice(string name, string label, params IReadOnlyList<(string Value, string Words)> choices) => new(name, label, FieldKind.Choice) { Choices = choices };
}
