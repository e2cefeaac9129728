using Folkmoot.Data;
using Folkmoot.Law.Records;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Records;

/// <summary>What the statement of a decision says: the items of regulations 12 and 13 of the 2012 regulations.</summary>
public sealed record RecordWords
{
    public string Decision { get; init; } = "";

    public string Reasons { get; init; } = "";

    /// <summary>The alternatives considered and rejected, each with why.</summary>
    public IReadOnlyList<RejectedOption> Rejected { get; init; } = [];

    /// <summary>Whether it says that no alternative was considered.</summary>
    public bool NoneRejected { get; init; }

    public IReadOnlyList<DeclaredInterest> Interests { get; init; } = [];

    /// <summary>Whether it says that no conflict of interest was declared.</summary>
    public bool NoneDeclared { get; init; }

    /// <summary>What it holds, as the law asks.</summary>
    public RecordHolds Holds => new()
    {
        Decision = !string.IsNullOrWhiteSpace(Decision),
        Date = true,
        Reasons = !string.IsNullOrWhiteSpace(Reasons),
        Alternatives = NoneRejected || Rejected.Count > 0,
        ConflictDeclared = Interests.Count > 0 ? true : NoneDeclared ? false : null,
        Dispensations = Interests.Count > 0 && Interests.All(interest => !string.IsNullOrWhiteSpace(interest.Dispensation)),
    };

    internal static void Map(ComplexPropertyBuilder<RecordWords> words)
    {
        words.Property(w => w.Rejected).HasConversion(new JsonList<RejectedOption>(), JsonList<RejectedOption>.Comparer);
        words.Property(w => w.Interests).HasConversion(new JsonList<DeclaredInterest>(), JsonList<DeclaredInterest>.Comparer);
        words.Ignore(w => w.Holds);
    }
}

/// <summary>An alternative that was considered and rejected.</summary>
public sealed record RejectedOption(string Option, string Why);

/// <summary>A conflict of interest that a member declared.</summary>
/// <param name="Member">Who, by role.</param>
/// <param name="Interest">What it is.</param>
/// <param name="Dispensation">The note of the dispensation that the head of paid service granted, or that there was none.</param>
public sealed record DeclaredInterest(string Member, string Interest, string Dispensation);
