using System.Globalization;

namespace Folkmoot.Law;

/// <summary>A sum in pounds sterling, held as whole pence.</summary>
/// <param name="Pence">The sum in pence; may be negative.</param>
public readonly record struct Money(long Pence) : IComparable<Money>
{
    /// <summary>A sum given in pounds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The sum has a part smaller than a penny, or is too large to hold.</exception>
    public static Money Pounds(decimal pounds)
    {
        var pence = pounds * 100;
        if (pence != decimal.Truncate(pence) || Math.Abs(pence) > long.MaxValue)
        {
            throw new ArgumentOutOfRangeException(nameof(pounds), pounds, "A sum of money is a whole number of pence.");
        }
        return new Money((long)pence);
    }

    /// <summary>The sum in pounds.</summary>
    public decimal InPounds => Pence / 100m;

    /// <summary>The sum of two sums.</summary>
    public static Money operator +(Money left, Money right) => new(checked(left.Pence + right.Pence));

    /// <summary>The difference of two sums.</summary>
    public static Money operator -(Money left, Money right) => new(checked(left.Pence - right.Pence));

    /// <summary>What a share of the sum comes to, in per cent, to the penny and never more than the exact share.</summary>
    public Money Share(decimal percent) => new((long)decimal.Floor(Pence * percent / 100m));

    /// <summary>How much of another sum this one is, in per cent.</summary>
    /// <exception cref="DivideByZeroException">The other sum is nothing.</exception>
    public decimal PercentOf(Money whole) => Pence * 100m / whole.Pence;

    /// <summary>A sum taken a whole number of times.</summary>
    public static Money operator *(Money sum, int times) => new(checked(sum.Pence * times));

    /// <summary>Whether the left sum is the smaller.</summary>
    public static bool operator <(Money left, Money right) => left.Pence < right.Pence;

    /// <summary>Whether the left sum is the larger.</summary>
    public static bool operator >(Money left, Money right) => left.Pence > right.Pence;

    /// <summary>Whether the left sum is not the larger.</summary>
    public static bool operator <=(Money left, Money right) => left.Pence <= right.Pence;

    /// <summary>Whether the left sum is not the smaller.</summary>
    public static bool operator >=(Money left, Money right) => left.Pence >= right.Pence;

    /// <inheritdoc />
    public int CompareTo(Money other) => Pence.CompareTo(other.Pence);

    /// <summary>As people write it: £3,087,000, or £12.50 where there are pence.</summary>
    public override string ToString()
    {
        var format = Pence % 100 == 0 ? "#,##0" : "#,##0.00";
        return (Pence < 0 ? "-£" : "£") + Math.Abs(InPounds).ToString(format, CultureInfo.InvariantCulture);
    }
}
