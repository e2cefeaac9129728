namespace Folkmoot.Features.Imports;

/// <summary>
/// A sum named in the text, in pounds as printed. <paramref name="Upper"/> is set for a range. Period is "year", "month" or null.
/// <paramref name="Where"/> names the field when it is not prose ("reason key").
/// </summary>
public sealed record SumOfMoney(
    string Text, decimal? Amount, string Meaning, TextSpan Span,
    decimal? Upper = null, string? Period = null, bool Approximate = false, string? Where = null);

/// <summary>
/// A date of a contract named in the text. Date is "2025-03-31", "2021-04", "2020" or null;
/// precision is day, month, year, range, duration or invalid.
/// </summary>
public sealed record ContractDate(string Text, string? Date, string Precision, string Meaning, TextSpan Span);

/// <summary>Another decision named in the text. <paramref name="NearMissOf"/> is set when it is one digit short or long of the form.</summary>
public sealed record ReferenceMention(string Text, TextSpan Span, string? NearMissOf = null);

/// <summary>A statute or regulation relied on, as printed ("Regulation 32(2)(c)").</summary>
public sealed record LegalBasis(string Text, TextSpan Span, string? Instrument = null);
