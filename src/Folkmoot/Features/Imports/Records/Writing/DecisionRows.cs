using Folkmoot.Features.Decisions;
using Folkmoot.Features.Imports.Records.Format;
using Folkmoot.Platform;

namespace Folkmoot.Features.Imports.Records.Writing;

internal sealed class DecisionRows(RecordFile file, Identities ids, Sourced sourced)
{
    private readonly Guid authority = ids.AuthorityId;
    private readonly DecisionPartRows parts = new(ids, sourced);
    private readonly ConsiderationRows considerations = new(ids, sourced);

    public IEnumerable<Row> All =>
    [
        .. file.Decisions.Select(Row),
        .. file.Decisions.SelectMany(d => d.Divisions, (d, division) => parts.Row(d, division, SortKeyOf(d))),
        .. file.Decisions.SelectMany(d => d.Services, (d, service) => parts.Row(d, service, SortKeyOf(d))),
        .. file.Decisions.SelectMany(d => d.History, parts.Row),
        .. file.Decisions.SelectMany(d => d.Documents, parts.Row),
        .. file.Decisions.SelectMany(d => d.References, (d, reference) => parts.Row(d, reference, Held(reference.Reference))),
        .. file.Decisions.SelectMany(d => considerations.Of(d, SortKeyOf(d))),
    ];

    private Row<Decision> Row(DecisionFacts facts) => new($"decision/{facts.Key}", sourced.Says(facts, facts.Known),
        id => new Decision { Id = id, AuthorityId = authority, Slug = facts.Key, Title = facts.Title },
        decision =>
        {
            SetPeople(decision, facts);
            SetDates(decision, facts);
            (decision.Reference, decision.Title, decision.IsKey, decision.KeyReasons) = (facts.Reference, facts.Title, facts.IsKey, facts.KeyReasons);
            (decision.Notice, decision.State, decision.CallIn, decision.Implementation) = (facts.Notice, facts.State, facts.CallIn, facts.Implementation);
            (decision.PrintedStatus, decision.Urgency, decision.Texts) = (facts.PrintedStatus, facts.Urgency, facts.Texts);
            sourced.Set(decision, facts.Known);
        });

    private void SetPeople(Decision decision, DecisionFacts facts)
    {
        (decision.Taker, decision.TakerBodyId) = (facts.Taker, ids.OfAny("body", facts.TakerBody));
        (decision.LeadMember, decision.LeadDirector, decision.Department) = (facts.LeadMember, facts.LeadDirector, facts.Department);
        decision.AllDivisions = facts.AllDivisions;
    }

    private static void SetDates(Decision decision, DecisionFacts facts)
    {
        (decision.NoticeOn, decision.Due) = (facts.NoticeOn, facts.Due);
        (decision.MadeOn, decision.PublishedOn, decision.EffectiveFrom) = (facts.MadeOn, facts.PublishedOn, facts.EffectiveFrom);
        decision.SortKey = SortKey.Of(facts.Day, decision.Id);
    }

    private long SortKeyOf(DecisionFacts facts)
    {
        var id = ids.Of("decision", facts.Key);
        return ids.SortKeys.TryGetValue(id, out var held) ? held : SortKey.Of(facts.Day, id);
    }

    private Guid? Held(string reference) =>
        file.Decisions.FirstOrDefault(d => d.Reference == reference) is { } here ? ids.Of("decision", here.Key)
        : ids.DecisionsHeld.TryGetValue(reference, out var held) ? held : null;
}
