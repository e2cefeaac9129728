using Folkmoot.Features.Imports.Records.Format;
using Folkmoot.Features.Services;
using Folkmoot.Platform;

namespace Folkmoot.Features.Imports.Records.Writing;

internal sealed class ServiceRows(Identities ids, Sourced sourced)
{
    private readonly Guid authority = ids.AuthorityId;

    public IEnumerable<Row> Of(RecordFile file) =>
    [
        .. file.Services.Select(Row),
        .. file.Services.SelectMany(s => s.ContinuesAs, Row),
        .. file.Services.SelectMany(s => s.Events, Row),
    ];

    private Row<Service> Row(ServiceFacts facts) => new($"service/{facts.Key}", sourced.Says(facts, facts.Known, facts.Need.Select(n => sourced.Of(n.Known))),
        id => new Service { Id = id, AuthorityId = authority, Slug = facts.Key, Title = facts.Title, SortKey = SortKey.Of(null, id) },
        service =>
        {
            (service.Title, service.Purpose, service.Duties, service.Priorities) = (facts.Title, facts.Purpose, facts.Duties, facts.Priorities);
            service.Parts = [.. facts.Parts.Select(p => new ServicePart(p.Name, p.About))];
            service.Need = [.. facts.Need.Select(Figure)];
            sourced.Set(service, facts.Known);
        });

    private NeedFigure Figure(NeedFacts need) =>
        new(need.About, need.Value, need.Known.Basis, sourced.Of(need.Known).Title, sourced.Of(need.Known).Url);

    private Row<Continuation> Row(ServiceFacts service, ContinuationFacts facts) =>
        new($"service/{service.Key}/continues-as/{facts.Key}", sourced.Says(facts, facts.Known),
            id => sourced.Set(
                new Continuation { Id = id, AuthorityId = authority, FromServiceId = ids.Of("service", service.Key), ToServiceId = ids.Of("service", facts.Service), Part = facts.Part },
                facts.Known),
            set: null);

    private Row<ServiceEvent> Row(ServiceFacts service, EventFacts facts) =>
        new($"service/{service.Key}/event/{facts.Key}", sourced.Says(facts, facts.Known),
            id => new ServiceEvent { Id = id, AuthorityId = authority, ServiceId = ids.Of("service", service.Key), On = facts.On, What = facts.What },
            happening =>
            {
                (happening.On, happening.Until, happening.What, happening.Milestone) = (facts.On, facts.Until, facts.What, facts.Milestone);
                sourced.Set(happening, facts.Known);
            });
}
