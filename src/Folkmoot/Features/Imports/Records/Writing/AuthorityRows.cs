using Folkmoot.Features.Authorities;
using Folkmoot.Features.Imports.Records.Format;
using Folkmoot.Features.Meetings;
using Folkmoot.Features.Providers;

namespace Folkmoot.Features.Imports.Records.Writing;

internal sealed class AuthorityRows(Identities ids, Sourced sourced)
{
    private readonly Guid authority = ids.AuthorityId;

    public IEnumerable<Row> Of(RecordFile file) =>
    [
        .. file.Bodies.Select(Row),
        .. file.Bodies.SelectMany(b => b.Meetings, Row),
        .. file.Portfolios.Select(Row),
        .. file.Divisions.Select(Row),
        .. file.Partners.Select(Row),
        .. file.Providers.Select(Row),
    ];

    private Row<Body> Row(BodyFacts facts) => new($"body/{facts.Key}", facts,
        id => new Body { Id = id, AuthorityId = authority, Name = facts.Name, Slug = facts.Key },
        body => (body.Name, body.Kind) = (facts.Name, facts.Kind));

    private Row<Meeting> Row(BodyFacts body, MeetingFacts facts) => new($"meeting/{facts.Key}", sourced.Says(facts, facts.Known, body.Key),
        id => new Meeting { Id = id, AuthorityId = authority, BodyId = ids.Of("body", body.Key), On = facts.On },
        meeting =>
        {
            (meeting.BodyId, meeting.On) = (ids.Of("body", body.Key), facts.On);
            (meeting.Time, meeting.Place) = (facts.Time, facts.Place);
            sourced.Set(meeting, facts.Known);
        });

    private Row<Portfolio> Row(PortfolioFacts facts) => new($"portfolio/{facts.Key}", facts,
        id => new Portfolio { Id = id, AuthorityId = authority, Title = facts.Title },
        portfolio => (portfolio.Title, portfolio.From, portfolio.To) = (facts.Title, facts.From, facts.To));

    private Row<Division> Row(DivisionFacts facts) => new($"division/{facts.Key}", facts,
        id => new Division { Id = id, AuthorityId = authority, Name = facts.Name, Slug = facts.Key },
        division => division.Name = facts.Name);

    private Row<Partner> Row(PartnerFacts facts) => new($"partner/{facts.Key}", facts,
        id => new Partner { Id = id, AuthorityId = authority, Name = facts.Name, Slug = facts.Key },
        partner => (partner.Name, partner.FormerName) = (facts.Name, facts.FormerName));

    private Row<Provider> Row(ProviderFacts facts) => new($"provider/{facts.Key}", facts,
        id => new Provider { Id = id, AuthorityId = authority, Name = facts.Name, Slug = facts.Key },
        provider => (provider.Name, provider.CharityNumber, provider.CompanyNumber, provider.Ppon) =
            (facts.Name, facts.CharityNumber, facts.CompanyNumber, facts.Ppon));
}
