using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Values;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Reports.KeyProcedure;

/// <summary>The way from a decision that was made and not treated as key to the report that scrutiny required, or may.</summary>
public sealed class KeyReportOfDecision(Db db, Person person) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Decision decision)
    {
        if (decision.MadeOn is null || decision.IsKey == Answer.Yes) return Content("");
        var isRequired = await db.KeyReports.AnyAsync(r => r.AuthorityId == decision.AuthorityId && r.DecisionId == decision.Id, HttpContext.RequestAborted);
        return isRequired || person.May(Thing.Report, Deed.Request) ? View("/Features/Reports/KeyProcedure/KeyReportOfDecision.cshtml", (decision.Slug, isRequired, decision.IsKey == Answer.No)) : Content("");
    }
}
