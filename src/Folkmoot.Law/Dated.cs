using System.Globalization;

namespace Folkmoot.Law;

/// <summary>A figure that holds from a day on, with the provision that fixes it.</summary>
/// <param name="From">The first day on which it holds.</param>
/// <param name="Figure">The figure, in the unit of the value it belongs to.</param>
/// <param name="Citation">The provision that fixes it.</param>
public sealed record Since<T>(DateOnly From, T Figure, Citation Citation);

/// <summary>A value of the law whatever its type, as the register of the law prints it.</summary>
public abstract class Dated
{
    private protected Dated(string rule, string name, string unit) => (RuleId, Name, Unit) = (rule, name, unit);

    /// <summary>The id of the rule the value belongs to, such as "EXE-05".</summary>
    public string RuleId { get; }

    /// <summary>What the value is, in a few plain words.</summary>
    public string Name { get; }

    /// <summary>What it is counted in, such as "clear days", "per cent" or "pounds, VAT included".</summary>
    public string Unit { get; }

    /// <summary>The first day for which nobody has read the law yet; null when the value stands until it is amended.</summary>
    public DateOnly? KnownUntil { get; init; }

    /// <summary>The name with the last day for which the figures are known, where there is one.</summary>
    public string Title => KnownUntil is { } until ? string.Create(CultureInfo.InvariantCulture, $"{Name} (known to {until.AddDays(-1):d MMMM yyyy})") : Name;

    /// <summary>The figures as text, oldest first.</summary>
    public abstract IReadOnlyList<Since<string>> Printed { get; }
}

/// <summary>A value that the law fixes: the figures it has had, each with the day it began and its provision. Asked about a day before the first or past the last known, it throws.</summary>
/// <typeparam name="T">A number of something, or <see cref="Money"/>.</typeparam>
public sealed class Dated<T> : Dated where T : notnull
{
    private readonly Since<T>[] _figures;

    /// <summary>A value with its figures, oldest first.</summary>
    /// <param name="rule">The id of the rule it belongs to.</param>
    /// <param name="name">What it is.</param>
    /// <param name="unit">What it is counted in.</param>
    /// <param name="figures">At least one, by ascending day.</param>
    public Dated(string rule, string name, string unit, params Since<T>[] figures) : base(rule, name, unit) => _figures = figures;

    /// <summary>A value that has been the same since its provision came into force.</summary>
    public Dated(string rule, string name, string unit, DateOnly from, T figure, Citation citation)
        : this(rule, name, unit, new Since<T>(from, figure, citation)) { }

    /// <summary>The figures, oldest first.</summary>
    public IReadOnlyList<Since<T>> Figures => _figures;

    /// <inheritdoc />
    public override IReadOnlyList<Since<string>> Printed =>
        [.. _figures.Select(figure => new Since<string>(figure.From, figure.Figure is DateOnly day ? day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{figure.Figure}"), figure.Citation))];

    /// <summary>The figure that holds on a day.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the first figure, or past the last day known.</exception>
    public T On(DateOnly day) => Holding(day).Figure;

    /// <summary>The figure that holds on a day, with the day it began and its provision.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the first figure, or past the last day known.</exception>
    public Since<T> Holding(DateOnly day)
    {
        if (KnownUntil is { } until && day >= until)
        {
            throw new OutsideTheLaw($"{RuleId} ({Name}) is known to {until.AddDays(-1):d MMMM yyyy}; it was asked about {day:d MMMM yyyy}.");
        }
        for (var i = _figures.Length - 1; i >= 0; i--)
        {
            if (_figures[i].From <= day) return _figures[i];
        }
        throw new OutsideTheLaw($"{RuleId} ({Name}) is known from {_figures[0].From:d MMMM yyyy}; it was asked about {day:d MMMM yyyy}.");
    }
}
