using Folkmoot.Data;
using Folkmoot.Features.Drafting.Settling;
using Folkmoot.Features.Proofreading.Checks;
using Folkmoot.Features.Rules;
using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Drafting.OnDecision;

/// <summary>A finding that was settled, without the words it was about: they may have been taken out for a reason.</summary>
public sealed record SettledFinding(string Rule, string Says, Settlement Settlement, string? Reason, string? ByTitle, DateTime? At);

/// <summary>The settled findings of the draft that became a decision, for those to whom the authority's rule shows them.</summary>
public sealed class SettledFindings(Db db, Clock clock, Person person)
{
    private const int Most = 100;

    /// <summary>Whether somebody is shown settled findings where the authority shows them so. Officers are, whatever it chose.</summary>
    public static bool MaySee(Person person, FindingsShown shown) => shown == FindingsShown.Public || person.May(Thing.Finding, Deed.See, shown);

    /// <summary>None where there are none, and none for who may not see them: the page says the same.</summary>
    public async Task<IReadOnlyList<SettledFinding>> OfAsync(Guid authority, Guid decision, CancellationToken ct)
    {
        // The rows are guarded as the working papers of the draft; whom they are shown to now is the authority's rule, asked below. What quotes a person's contact is shown to nobody.
        var contact = PersonalContact.Rule.Id;
        var settled = await (
            from draft in db.Drafts.IgnoreQueryFilters().AsNoTracking()
            where draft.AuthorityId == authority && draft.DecisionId == decision
            join finding in db.RaisedFindings.IgnoreQueryFilters() on draft.Id equals finding.DraftId
            where finding.AuthorityId == authority && finding.Settlement != Settlement.Open && finding.Rule != contact
            orderby finding.RaisedAt, finding.Id
            select new SettledFinding(finding.Rule, finding.Says, finding.Settlement, finding.Reason, finding.SettledByTitle, finding.SettledAt)).Take(Most).ToListAsync(ct);
        return settled.Count > 0 && MaySee(person, (await AuthorityRules.OfAsync(db, authority, ct)).On(clock.Today).Findings.Value) ? settled : [];
    }
}
