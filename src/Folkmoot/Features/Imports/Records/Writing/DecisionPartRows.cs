using Folkmoot.Features.Decisions;
using Folkmoot.Features.Imports.Records.Format;
using Folkmoot.Platform;

namespace Folkmoot.Features.Imports.Records.Writing;

/// <summary>What belongs to a decision and is written once: when the file changes it, another row takes its place.</summary>
internal sealed class DecisionPartRows(Identities ids, Sourced sourced)
{
    private readonly Guid authority = ids.AuthorityId;

    public Row<DecisionDivision> Row(DecisionFacts decision, string division, long sortKey) =>
        new($"decision/{decision.Key}/division/{division}", sourced.Says(division, decision.Known, sortKey),
            id => sourced.Set(
                new DecisionDivision { Id = id, AuthorityId = authority, DecisionId = Of(decision), DivisionId = ids.Of("division", division), SortKey = sortKey },
                decision.Known),
            set: null);

    public Row<DecisionService> Row(DecisionFacts decision, DecisionServiceFacts facts, long sortKey) =>
        new($"decision/{decision.Key}/service/{facts.Service}", sourced.Says(facts, facts.Known, sortKey),
            id => sourced.Set(
                new DecisionService { Id = id, AuthorityId = authority, DecisionId = Of(decision), ServiceId = ids.Of("service", facts.Service), SortKey = sortKey },
                facts.Known),
            set: null);

    public Row<DecisionEvent> Row(DecisionFacts decision, HistoryFacts facts) =>
        new($"decision/{decision.Key}/history/{facts.Key}", sourced.Says(facts, facts.Known),
            id => sourced.Set(
                new DecisionEvent
                {
                    Id = id, AuthorityId = authority, DecisionId = Of(decision), Track = facts.Track, State = facts.State, On = facts.On,
                    RecordedAt = ids.Now, Who = facts.Who, Why = facts.Why,
                },
                facts.Known),
            set: null);

    public Row<DecisionDocument> Row(DecisionFacts decision, DocumentFacts facts) =>
        new($"decision/{decision.Key}/document/{facts.Key}", sourced.Says(facts, facts.Known),
            id => sourced.Set(
                new DecisionDocument
                {
                    Id = id, AuthorityId = authority, DecisionId = Of(decision), Title = facts.Title, Kind = facts.Kind, Url = facts.Url, Size = facts.Size,
                    Restricted = facts.Restricted,
                },
                facts.Known),
            set: null);

    public Row<DecisionReference> Row(DecisionFacts decision, ReferenceFacts facts, Guid? to) =>
        new($"decision/{decision.Key}/reference/{facts.Key}", sourced.Says(facts, facts.Known, to is not null),
            id => sourced.Set(
                new DecisionReference { Id = id, AuthorityId = authority, DecisionId = Of(decision), Reference = facts.Reference, ToId = to },
                facts.Known),
            set: null);

    private Guid Of(DecisionFacts decision) => ids.Of("decision", decision.Key);
}
