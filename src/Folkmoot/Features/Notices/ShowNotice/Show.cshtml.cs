using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Notices.ShowNotice;

/// <summary>A notice as it was published.</summary>
public class ShowModel(Db db, CurrentAuthority authority) : PageModel
{
    public CurrentAuthority Authority => authority;

    public NoticeRecord Record { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken ct)
    {
        if (await NoticeRecord.FindAsync(db, authority.Id, number, ct) is not { } record) return NotFound();
        Record = record;
        return Page();
    }
}
