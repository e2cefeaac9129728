using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Rules;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.CallIn;

/// <summary>Writing down, before a decision is made, that call-in is waived because it is urgent.</summary>
public sealed class CallInWaivers(Db db, Clock clock)
{
    public async Task<Attempt<CallInWaiver>> WaiveAsync(Guid decisionId, NewWaiver agreed, Person person, CancellationToken ct)
    {
        if (await db.Decisions.FirstOrDefaultAsync(d => d.Id == decisionId, ct) is not { } decision) return new Objection("", "There is no such decision.");
        var rules = (await AuthorityRules.OfAsync(db, decision.AuthorityId, ct)).On(clock.Today);
        List<Objection> objections = [];
        if (!person.May(Thing.CallIn, Deed.Withdraw, decision.CallIn)) objections.Add(new("", "Waiving call-in is for democratic services to write down, before the call-in window opens."));
        else if (rules.CallIn.Value.Waiver is not { } allowed) objections.Add(new("", $"The authority’s rules do not say that call-in can be waived: {rules.CallIn.Says}."));
        else if (allowed.RecordedBeforeDecision && decision.State.IsMade()) objections.Add(new("", "The decision has been made. By the authority’s rules the agreement has to be written down before it."));
        if (string.IsNullOrWhiteSpace(agreed.Prejudice)) objections.Add(new("prejudice", "Say how waiting for call-in would seriously prejudice the authority’s or the public’s interests."));
        if (string.IsNullOrWhiteSpace(agreed.AgreedBy)) objections.Add(new("agreed-by", $"Say who agreed, by role{(rules.CallIn.Value.Waiver is { } by ? $": the rules name the {by.By}" : "")}."));
        if (agreed.AgreedOn > clock.Today) objections.Add(new("agreed-on", "Nobody can have agreed on a day that has not come."));
        if (objections.Count > 0) return objections;
        var waiver = new CallInWaiver
        {
            Id = clock.NewId(), AuthorityId = decision.AuthorityId, DecisionId = decisionId, Prejudice = agreed.Prejudice.Trim(), AgreedBy = agreed.AgreedBy.Trim(),
            AgreedOn = agreed.AgreedOn, RecordedAt = clock.Now,
        };
        db.Add(waiver);
        // The row of the decision is written as well, so that a decision made at the same moment fails or comes after.
        db.Entry(decision).Property(d => d.CallIn).IsModified = true;
        return await db.TryAsync(new Act(person.Who, $"Wrote down that call-in of decision {decision.Reference ?? decision.Title} is waived for urgency"), waiver, ct);
    }
}
