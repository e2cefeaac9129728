using Folkmoot.Features.Contracts;

namespace Folkmoot.Features.Lineage.Chain;

/// <summary>Which days the terms of a service account for, part by part, and which they do not.</summary>
public static class Coverage
{
    /// <summary>The parts that must be followed one by one: one nameless lane unless a contract covers only a part.</summary>
    public static IReadOnlyList<string?> Parts(ServiceRecords records)
    {
        var named = records.Contracts.Select(c => c.Part).OfType<string>().Distinct().ToList();
        return named.Count == 0 ? [null] : [.. records.Service.Parts.Select(p => p.Name).Concat(named).Distinct().Order(StringComparer.Ordinal)];
    }

    public static IReadOnlyList<Hole> Holes(ServiceRecords records, DateOnly today) => [.. Parts(records).SelectMany(part => Holes(records, part, today))];

    public static IEnumerable<Hole> Holes(ServiceRecords records, string? part, DateOnly today)
    {
        var contracts = records.Contracts.Where(c => part is null || c.Part is null || c.Part == part).ToList();
        var terms = TermsOf(records, contracts);
        var starts = terms.Select(t => t.From).Concat(contracts.Select(c => c.Start)).Where(d => d is not null).ToList();
        if (starts.Count == 0)
        {
            return [];
        }
        return Walk(terms, starts.Min()!.Value, contracts.Max(c => c.End), part, today);
    }

    /// <summary>The terms whose first day is known, in order.</summary>
    public static List<Term> TermsOf(ServiceRecords records, IReadOnlyCollection<Contract> contracts) =>
        [.. records.Terms.Where(t => t.From is not null && contracts.Any(c => c.Id == t.ContractId)).OrderBy(t => t.From).ThenBy(t => t.To)];

    private static IEnumerable<Hole> Walk(List<Term> terms, DateOnly start, DateOnly? contractEnd, string? part, DateOnly today)
    {
        var next = start;
        var open = false;
        foreach (var term in terms)
        {
            if (term.From > next)
            {
                yield return new Hole(next, term.From.Value.AddDays(-1), open ? HoleReason.EndNotRecorded : HoleReason.NothingBetween, part);
            }
            open = term.To is null && term.From >= next;
            next = Later(next, term.To?.AddDays(1) ?? term.From!.Value);
        }
        var end = contractEnd >= next ? contractEnd.Value : open ? today : next.AddDays(-1);
        if (end >= next)
        {
            yield return new Hole(next, end, open ? HoleReason.EndNotRecorded : HoleReason.NothingBetween, part);
            next = end.AddDays(1);
        }
        if (next <= today)
        {
            yield return new Hole(next, today, HoleReason.NothingLater, part);
        }
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
