namespace Folkmoot.Platform.Values;

/// <summary>A value with how it is known, or the fact that it is not known. An unknown is shown as such and never filled in.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
public readonly record struct Fact<T>
{
    private readonly T? value;

    private Fact(T value, Basis basis, string? source)
    {
        this.value = value;
        Basis = basis;
        Source = source;
        IsKnown = true;
    }

    /// <summary>Whether the value is known.</summary>
    public bool IsKnown { get; }

    /// <summary>How a known value is known.</summary>
    public Basis Basis { get; }

    /// <summary>Where it is written, when a place is given.</summary>
    public string? Source { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The value is not known.</exception>
    public T Value => IsKnown ? value! : throw new InvalidOperationException("The value is not known; ask IsKnown first.");

    /// <summary>Nothing is known.</summary>
    public static Fact<T> Unknown => default;

    /// <summary>A known value.</summary>
    public static Fact<T> Of(T value, Basis basis, string? source = null) => new(value, basis, source);

    /// <summary>The value in words, or "not known".</summary>
    public override string ToString() => IsKnown ? value!.ToString() ?? "" : "not known";
}
