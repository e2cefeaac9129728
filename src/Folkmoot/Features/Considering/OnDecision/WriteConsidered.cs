using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.Considering.OnDecision;

/// <summary>For whoever may: the ways to write down what bodies made of a decision, and to answer what they asked.</summary>
public sealed class WriteConsidered(CurrentAuthority authority, Person person) : ViewComponent
{
    public IViewComponentResult Invoke(Decision decision)
    {
        var (mayWrite, maySettle) = (person.May(Thing.Consideration, Deed.Edit), person.May(Thing.Consideration, Deed.Settle));
        var at = authority.Link($"decisions/{decision.Slug}/considered");
        List<(string Address, string Says)> ways = [];
        if (maySettle) ways.AddRange(decision.Considerations.OrderBy(c => c.On).Select(c => ($"{at}/{c.Id}", $"{(mayWrite ? "Write down" : "Answer")} what {c.Body!.Name} {(mayWrite ? "made of it" : "asked")}")));
        if (mayWrite) ways.Add((at, "Write down what another body made of it"));
        return ways.Count == 0 ? Content("") : View("/Features/Considering/OnDecision/WriteConsidered.cshtml", ways);
    }
}
