namespace Folkmoot.Platform.Values;

/// <summary>Why something that was asked for was not done, in plain words.</summary>
/// <param name="Field">The name of the field it is about; empty when it is about the whole.</param>
/// <param name="Says">A sentence.</param>
public sealed record Objection(string Field, string Says);

/// <summary>What came of something that was asked for: it was done, or nothing was and here is why.</summary>
/// <typeparam name="T">What there is when it was done.</typeparam>
/// <param name="Done">What was done; null when nothing was.</param>
/// <param name="Objections">Why nothing was done; empty when it was.</param>
public sealed record Attempt<T>(T? Done, IReadOnlyList<Objection> Objections)
    where T : class
{
    /// <summary>It was done.</summary>
    public static implicit operator Attempt<T>(T done) => new(done, []);

    /// <summary>Nothing was done, for one reason.</summary>
    public static implicit operator Attempt<T>(Objection objection) => new(null, [objection]);

    /// <summary>Nothing was done, for these reasons.</summary>
    public static implicit operator Attempt<T>(List<Objection> objections) => new(null, objections);
}
