namespace Folkmoot.Features.Calculator.Asking;

/// <summary>Something the calculator works out.</summary>
/// <param name="Key">Its name in the address.</param>
/// <param name="Title">Its name.</param>
/// <param name="Lead">What it works out, in a sentence.</param>
/// <param name="Fields">What it asks for.</param>
/// <param name="Example">What is typed in the example that the form offers.</param>
/// <param name="Answer">Works it out. Throws <see cref="Law.OutsideTheLaw"/> for a day that the law known does not reach.</param>
public sealed record Question(string Key, string Title, string Lead, IReadOnlyList<Field> Fields, string Example, Func<Typed, Result> Answer);
