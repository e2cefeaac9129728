using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Services;

namespace Folkmoot.Features.Lineage.Chain;

/// <summary>The whole story of a service, worked out from its records on a day. Nothing here is stored, so nothing can fall behind the register.</summary>
public sealed class ServiceLineage(ServiceRecords records, DateOnly today)
{
    public ServiceRecords Records { get; } = records;

    public Service Service => Records.Service;

    public DateOnly Today { get; } = today;

    public IReadOnlyList<Hole> Holes { get; } = Coverage.Holes(records, today);

    public Uncompeted Uncompeted { get; } = Uncompeted.Of(records);

    public IReadOnlyList<Price> Prices { get; } = Price.All(records);

    public IReadOnlyList<Backing> Backings { get; } = Backing.All(records);

    public GroundTable Grounds { get; } = GroundTable.Of(records);

    /// <summary>The last day that any award or contract is known to reach.</summary>
    public DateOnly? LastKnownEnd { get; } = records.Terms.Select(t => t.To).Concat(records.Contracts.Select(c => c.End)).Max();

    public bool IsPast => LastKnownEnd < Today;

    public IReadOnlyList<Promise> OpenPromises => [.. Records.Considerations.SelectMany(c => c.Promises).Where(p => p.KeptOn is null || p.KeptOn > Today)];

    public IReadOnlyList<Question> OpenQuestions => [.. Records.Considerations.SelectMany(c => c.Questions).Where(q => q.Reply is null && q.AnsweredOn is null)];

    /// <summary>The next decision announced and not yet made.</summary>
    public DecisionEntry? NextDecision => Decisions.Where(d => d.IsAhead(Today)).MinBy(d => d.Due.From ?? d.Due.To);

    /// <summary>The decisions in the order of the lineage, those that cannot be placed last.</summary>
    public IReadOnlyList<DecisionEntry> Decisions => [.. Records.Decisions.OrderBy(d => PlaceOf(d) ?? DateOnly.MaxValue).ThenBy(d => d.Reference)];

    /// <summary>The day a decision is placed by: its own, else the day a body considered it, else the first day of what it made.</summary>
    public DateOnly? PlaceOf(DecisionEntry decision) => DayOf(decision) ?? Records.Terms.Where(t => t.DecisionId == decision.Id).Min(t => t.From);

    /// <summary>A day on which the decision is known to have been in hand.</summary>
    public DateOnly? DayOf(DecisionEntry decision) =>
        decision.MadeOn ?? decision.Due.From ?? decision.Due.To ?? Records.Considerations.Where(c => c.DecisionId == decision.Id).Min(c => c.On) ?? decision.NoticeOn;

    public Contract ContractOf(Term term) => Records.Contracts.First(c => c.Id == term.ContractId);

    public DecisionEntry? DecisionOf(Guid? id) => Records.Decisions.FirstOrDefault(d => d.Id == id);
}
