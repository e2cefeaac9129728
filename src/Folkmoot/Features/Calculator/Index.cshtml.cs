using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Calculator;

/// <summary>The calculator, of no authority or of one.</summary>
public class IndexModel(Db db, CurrentAuthority authority, Clock clock) : PageModel
{
    public Sheet Sheet { get; private set; } = null!;

    public string Home => authority.IsSet ? authority.Link("") : "/";

    public string? Whose => authority.IsSet ? authority.Value.Name : null;

    public bool IsWrong => Sheet.Typed.Problems.Count > 0 || Sheet.Outside is not null;

    public string Title => $"{(IsWrong ? "Error: " : "")}{Sheet.Question.Title} – Calculator";

    public string Address => authority.IsSet ? authority.Link("calculator") : "/calculator";

    /// <summary>The whole address of the answer, to be sent to somebody.</summary>
    public string Link => $"{Request.Scheme}://{Request.Host}{Sheet.Address(Address)}";

    public async Task OnGetAsync(CancellationToken ct) => Sheet = await Sheet.ReadAsync(db, authority, clock, Request.Query, ct);
}
