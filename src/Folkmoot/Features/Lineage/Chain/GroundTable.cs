using Folkmoot.Features.Contracts;

namespace Folkmoot.Features.Lineage.Chain;

/// <summary>The grounds named for the awards of a service, side by side: a column for each award, a row for each ground.</summary>
public sealed record GroundTable(IReadOnlyList<Term> Awards, IReadOnlyList<Ground> Rows)
{
    /// <summary>Provisions of law named for at least one award.</summary>
    public int Provisions => Rows.Count(r => r.IsProvision);

    /// <summary>Procedures named without a provision.</summary>
    public int Procedures => Rows.Count(r => !r.IsProvision);

    public static GroundTable Of(ServiceRecords records)
    {
        var awards = records.Terms.Where(t => t.Arose != Arising.Initial || t.Grounds.Count > 0).OrderBy(t => t.From ?? DateOnly.MaxValue).ToList();
        return new GroundTable(awards, [.. awards.SelectMany(t => t.Grounds).DistinctBy(g => g.Citation).OrderByDescending(g => g.IsProvision)]);
    }

    public static Ground? In(Term award, Ground row) => award.Grounds.FirstOrDefault(g => g.Citation == row.Citation);
}
