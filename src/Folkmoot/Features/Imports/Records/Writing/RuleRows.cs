using Folkmoot.Features.Imports.Records.Format;
using Folkmoot.Features.Rules;

namespace Folkmoot.Features.Imports.Records.Writing;

internal sealed class RuleRows(Identities ids, Sourced sourced)
{
    public IEnumerable<Row> Of(RecordFile file) => file.Authority.Rules.Select(Row);

    private Row<AuthorityRule> Row(RuleFacts facts) => new($"rule/{facts.Key}", sourced.Says(facts, facts.Known),
        id => new AuthorityRule
        {
            Id = id, AuthorityId = ids.AuthorityId, Slug = facts.Key, Subject = facts.Settings.Subject, About = facts.Settings.About, From = facts.From, Settings = facts.Settings,
        },
        rule =>
        {
            (rule.Subject, rule.About, rule.From, rule.Settings) = (facts.Settings.Subject, facts.Settings.About, facts.From, facts.Settings);
            (rule.Provision, rule.Note) = (facts.Provision, facts.Note);
            sourced.Set(rule, facts.Known);
        });
}
