namespace Folkmoot.Law.Procurement;

/// <summary>The estimated value of a contract, with and without value added tax; null where nobody has reckoned it.</summary>
/// <param name="WithoutVat">The whole estimated value, tax left out.</param>
/// <param name="WithVat">The whole estimated value, tax included.</param>
public readonly record struct Estimate(Money? WithoutVat = null, Money? WithVat = null)
{
    /// <summary>Whether no value can be put on the contract, for example because nobody knows how long it will run. Not the same as a value that is merely missing.</summary>
    public bool CannotBeMade { get; init; }

    /// <summary>The value on a basis; null when it was not reckoned on that basis.</summary>
    public Money? On(VatBasis basis) => basis == VatBasis.Included ? WithVat : WithoutVat;

    /// <summary>Whether the value is not less than a sum on a basis. Tax is never negative, so the other basis settles it in one direction; else null.</summary>
    internal bool? IsNotLessThan(Money sum, VatBasis basis)
    {
        if (On(basis) is { } value) return value >= sum;
        if (basis == VatBasis.Included) return WithoutVat >= sum ? true : null;
        return WithVat < sum ? false : null;
    }

    /// <summary>The value in words, such as "£663,540 with VAT".</summary>
    public override string ToString() => (WithoutVat, WithVat) switch
    {
        (_, { } with) => $"{with} with VAT",
        ({ } without, null) => $"{without} without VAT",
        _ => "no value",
    };
}
