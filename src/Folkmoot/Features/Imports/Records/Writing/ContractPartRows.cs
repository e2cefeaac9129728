using Folkmoot.Features.Contracts;
using Folkmoot.Features.Imports.Records.Format;

namespace Folkmoot.Features.Imports.Records.Writing;

/// <summary>What belongs to a contract: options, terms, funding, savings.</summary>
internal sealed class ContractPartRows(RecordFile file, Identities ids, Sourced sourced)
{
    private readonly Guid authority = ids.AuthorityId;

    public Row<ExtensionOption> Row(ContractFacts contract, OptionFacts facts, int number) =>
        new($"contract/{contract.Key}/option/{facts.Key}", sourced.Says(facts, facts.Known, number),
            id => sourced.Set(
                new ExtensionOption
                {
                    Id = id, AuthorityId = authority, ContractId = ids.Of("contract", contract.Key), Number = number, Months = facts.Months, LatestDay = facts.LatestDay,
                    NoticeDays = facts.NoticeDays, InOriginalNotice = facts.InOriginalNotice, TakenUp = facts.TakenUp, TakenUpById = ids.OfAny("decision", facts.TakenUpBy),
                },
                facts.Known),
            set: null);

    public Row<Term> Row(ContractFacts contract, TermFacts facts)
    {
        var reference = facts.DecisionReference ?? file.Decisions.FirstOrDefault(d => d.Key == facts.Decision)?.Reference;
        return new Row<Term>($"contract/{contract.Key}/term/{facts.Key}", sourced.Says(facts, facts.Known, reference),
            id => new Term { Id = id, AuthorityId = authority, ContractId = ids.Of("contract", contract.Key) },
            term =>
            {
                (term.From, term.To, term.Arose, term.AroseAsWritten, term.Competed) = (facts.From, facts.To, facts.Arose, facts.AroseAsWritten, facts.Competed);
                (term.AnnualValue, term.Value) = (facts.AnnualValue, facts.Value);
                (term.DecisionId, term.DecisionReference) = (ids.OfAny("decision", facts.Decision), reference);
                (term.AwardNoticeOn, term.AwardNoticeReference) = (facts.AwardNoticeOn, facts.AwardNoticeReference);
                term.Grounds = [.. facts.Grounds.Select(g => new Ground(g.Citation, !g.ProcedureOnly, g.GivenIn, g.Reasons))];
                sourced.Set(term, facts.Known);
            });
    }

    public Row<FundingLine> Row(ContractFacts contract, FundingFacts facts)
    {
        var party = facts.Party ?? file.Partners.First(p => p.Key == facts.Partner).Name;
        return new Row<FundingLine>($"contract/{contract.Key}/funding/{facts.Key}", sourced.Says(facts, facts.Known, party),
            id => new FundingLine { Id = id, AuthorityId = authority, ContractId = ids.Of("contract", contract.Key), Party = party },
            line =>
            {
                (line.Party, line.PartnerId, line.TermId) = (party, ids.OfAny("partner", facts.Partner), TermOf(facts.Term));
                (line.Year, line.Amount, line.Status, line.Evidence, line.EvidenceOn) = (facts.Year, facts.Amount, facts.Status, facts.Evidence, facts.EvidenceOn);
                sourced.Set(line, facts.Known);
            });
    }

    public Row<Saving> Row(ContractFacts contract, SavingFacts facts) =>
        new($"contract/{contract.Key}/saving/{facts.Key}", sourced.Says(facts, facts.Known),
            id => new Saving { Id = id, AuthorityId = authority, ContractId = ids.Of("contract", contract.Key) },
            saving =>
            {
                (saving.Amount, saving.FromYear, saving.FallsOn) = (facts.Amount, facts.FromYear, facts.FallsOn);
                (saving.AgreedWith, saving.Delivered) = (facts.AgreedWith, facts.Delivered);
                sourced.Set(saving, facts.Known);
            });

    private Guid? TermOf(string? term) =>
        file.Contracts.FirstOrDefault(c => c.Terms.Any(t => t.Key == term)) is { } contract ? ids.Of($"contract/{contract.Key}/term/{term}") : null;
}
