using System.Text.Json;
using Folkmoot.Data;
using Folkmoot.Law.Restriction;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Folkmoot.Features.Papers;

/// <summary>Under what a paper is withheld, as it was written down. What is null or empty has not been said.</summary>
public sealed record Withholding
{
    /// <summary>The paragraphs of Schedule 12A, Part 1.</summary>
    public IReadOnlyList<ExemptParagraph> Paragraphs { get; init; } = [];

    /// <summary>Whether paragraphs 8 and 9 were looked at and take nothing out: it need not be registered and is not about the authority's own development.</summary>
    public bool NotTakenOut { get; init; }

    /// <summary>Why the public interest in withholding it weighs more than that in showing it.</summary>
    public string? Balance { get; init; }

    /// <summary>What makes it confidential.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>The department and its terms, or the enactment or order.</summary>
    public string? ConfidenceSource { get; init; }

    /// <summary>Why there can be no open part.</summary>
    public string? WhyNoOpenPart { get; init; }

    /// <summary>Whose opinion it is, by role.</summary>
    public string? DecidedBy { get; init; }

    public DateOnly? DecidedOn { get; init; }

    public bool Equals(Withholding? other) => other is not null && WithholdingJson.Write(this) == WithholdingJson.Write(other);

    public override int GetHashCode() => WithholdingJson.Write(this).GetHashCode(StringComparison.Ordinal);
}

/// <summary>What makes a paper confidential: Local Government Act 1972, s.100A(3).</summary>
public enum Confidence
{
    /// <summary>A government department gave it on terms that forbid showing it.</summary>
    Given,

    /// <summary>An enactment or a court's order forbids showing it.</summary>
    Forbidden,
}

/// <summary>It is only ever read whole, so it is kept as JSON text.</summary>
public sealed class WithholdingJson() : ValueConverter<Withholding?, string?>(said => said == null ? null : Write(said), text => text == null ? null : Read(text))
{
    internal static string Write(Withholding said) => JsonSerializer.Serialize(said, Json.Options);

    private static Withholding Read(string text) => JsonSerializer.Deserialize<Withholding>(text, Json.Options)!;
}
