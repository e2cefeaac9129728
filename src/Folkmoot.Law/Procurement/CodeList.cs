using System.Globalization;

namespace Folkmoot.Law.Procurement;

/// <summary>Codes of the common procurement vocabulary as a schedule lists them: single codes, and ranges of which both ends belong.</summary>
/// <param name="Ranges">The ranges; a single code is a range of one.</param>
public sealed record CodeList(params IReadOnlyList<(int First, int Last)> Ranges)
{
    private const int Digits = 8;

    /// <summary>Whether a code stands in the list.</summary>
    public bool Has(string code)
    {
        var number = Number(code);
        return Ranges.Any(range => range.First <= number && number <= range.Last);
    }

    /// <summary>A code as a number: its eight digits, the check digit after the hyphen left away.</summary>
    /// <exception cref="FormatException">The text is no code of eight digits.</exception>
    public static int Number(string code)
    {
        var digits = code.AsSpan().Trim();
        if (digits.IndexOf('-') is var hyphen and >= 0) digits = digits[..hyphen];
        return digits.Length == Digits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"\"{code}\" is no code of the common procurement vocabulary: eight digits are wanted.");
    }

    /// <summary>The list in words, such as "80000000 to 80660000, 98000000".</summary>
    public override string ToString() =>
        string.Join(", ", Ranges.Select(range => range.First == range.Last ? $"{range.First:D8}" : $"{range.First:D8} to {range.Last:D8}"));
}
