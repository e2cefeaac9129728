using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Implementation.OfDecision;

/// <summary>Something that whoever reads the page may do with the decision as it stands.</summary>
public sealed record NextStep(string Path, string Says);

/// <summary>What the reader may do next with a decision, as it stands and as the access table says; nothing for the public.</summary>
public sealed class NextSteps(Db db, Person person) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Decision decision)
    {
        if (person.Roles.Count == 0) return Content("");
        var steps = await OfAsync(decision, HttpContext.RequestAborted);
        return steps.Count == 0 ? Content("") : View("/Features/Implementation/OfDecision/NextSteps.cshtml", (decision.Slug, steps));
    }

    private async Task<List<NextStep>> OfAsync(Decision decision, CancellationToken ct)
    {
        List<NextStep> steps = [.. Before(decision)];
        if (person.May(Thing.Record, Deed.Publish) && await db.Takings.Where(t => t.DecisionId == decision.Id).OrderByDescending(t => t.Number).Select(t => (Guid?)t.Id).FirstOrDefaultAsync(ct) is { } taking)
        {
            steps.Add(await db.PublishedRecords.AnyAsync(r => r.TakingId == taking, ct) ? new("record/correct", "Correct the record") : new("record/publish", "Publish the record"));
        }
        if (person.May(Thing.CallIn, Deed.Request, decision.CallIn)) steps.Add(new("call-in/request", "Ask for a call-in"));
        if (person.May(Thing.CallIn, Deed.Settle, decision.CallIn) && await db.CallInRequests.Where(r => r.DecisionId == decision.Id).MaxAsync(r => (int?)r.Number, ct) is { } number)
        {
            steps.Add(decision.CallIn == CallInState.Requested ? new($"call-in/{number}/rule", "Rule on the call-in") : new($"call-in/{number}/hear", "Record the hearing of the call-in"));
        }
        if (person.May(Thing.Decision, Deed.Settle, decision.Implementation)) steps.Add(new("carry-out", decision.Implementation == ImplementationState.Done ? "Undo what it did to the register" : "Carry it out"));
        return steps;
    }

    private IEnumerable<NextStep> Before(Decision decision)
    {
        Enum state = decision.CallIn == CallInState.Reconsider ? decision.CallIn : decision.State;
        if (person.May(Thing.Decision, Deed.Decide, state)) yield return new("take", "Take the decision");
        else if (person.May(Thing.Record, Deed.Start, state)) yield return new("take", "Write down what a body decided");
        if (!decision.State.IsMade() && person.May(Thing.CallIn, Deed.Withdraw, decision.CallIn)) yield return new("call-in/waive", "Waive call-in for urgency");
        if (person.May(Thing.Decision, Deed.Withdraw, decision.State)) yield return new("not-made", "Put it off, or take it back");
    }
}
