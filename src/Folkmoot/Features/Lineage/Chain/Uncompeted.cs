using Folkmoot.Features.Contracts;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Lineage.Chain;

/// <summary>The awards that were made without competition, as far as the record says so. An award of which it does not say is not counted.</summary>
public sealed record Uncompeted(IReadOnlyList<Term> Awards, Months Known, Months Unknown)
{
    /// <summary>Those of a year or less.</summary>
    public IReadOnlyList<Term> Short => [.. Awards.Where(t => t.To < t.From!.Value.AddYears(1))];

    public int ShortInferred => Short.Count(t => t.Basis == Basis.Inferred);

    /// <summary>Awards of which the record does not say whether they were competed.</summary>
    public int NotSaid { get; private init; }

    public DateOnly? Since => Awards.Min(t => t.From);

    public DateOnly? Until => Awards.Max(t => t.To);

    /// <summary>Whether they follow each other without a day between.</summary>
    public bool IsUnbroken => Since is { } since && Until is { } until && Months.Of(since, until) == Known;

    public static Uncompeted Of(ServiceRecords records)
    {
        var terms = records.Terms.Where(t => t is { From: not null, To: not null }).OrderBy(t => t.From).ToList();
        var notSaid = records.Terms.Count(t => t.Competed == Answer.Unknown);
        var awards = terms.Where(t => t.Competed == Answer.No).ToList();
        if (awards.Count == 0)
        {
            return new Uncompeted([], default, default) { NotSaid = notSaid };
        }
        var last = awards.Max(t => t.To);
        return new Uncompeted(awards, Sum(Stretches(awards)), Sum(Gaps([.. terms.Where(t => t.From >= awards[0].From && t.From <= last)]))) { NotSaid = notSaid };
    }

    /// <summary>The awards run together where one follows the other without a gap, so that months are not cut at their seams.</summary>
    private static IEnumerable<(DateOnly From, DateOnly To)> Stretches(List<Term> terms)
    {
        var (from, to) = (terms[0].From!.Value, terms[0].To!.Value);
        foreach (var term in terms)
        {
            if (term.From > to.AddDays(1))
            {
                yield return (from, to);
                (from, to) = (term.From.Value, term.To!.Value);
            }
            to = term.To > to ? term.To.Value : to;
        }
        yield return (from, to);
    }

    private static IEnumerable<(DateOnly From, DateOnly To)> Gaps(List<Term> terms)
    {
        var stretches = Stretches(terms).ToList();
        return stretches.Zip(stretches.Skip(1), (one, next) => (one.To.AddDays(1), next.From.AddDays(-1)));
    }

    private static Months Sum(IEnumerable<(DateOnly From, DateOnly To)> stretches)
    {
        var all = stretches.Select(s => Months.Of(s.From, s.To)).ToList();
        return new Months(all.Sum(m => m.Whole), all.Sum(m => m.Days));
    }
}
