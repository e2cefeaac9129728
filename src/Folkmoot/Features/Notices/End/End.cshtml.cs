using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Notices.Publishing;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Notices.End;

/// <summary>Withdraws a notice, or lets it lapse.</summary>
[May(Deed.Withdraw, Thing.Notice)]
public sealed class EndModel(Db db, CurrentAuthority authority, Endings endings, Person person) : PageModel
{
    public CurrentAuthority Authority => authority;

    public Notice Notice { get; private set; } = null!;

    [BindProperty]
    public string? How { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    public string? HowError { get; private set; }

    public string? WhyError { get; private set; }

    public IEnumerable<(string? Field, string? Words)> Wrong => [("How", HowError), ("Why", WhyError)];

    public Task<IActionResult> OnGetAsync(int number, CancellationToken ct) => ShowAsync(number, ct);

    public async Task<IActionResult> OnPostAsync(int number, CancellationToken ct)
    {
        HowError = How is "withdraw" or "lapse" ? null : "Say whether it is withdrawn or has lapsed";
        WhyError = string.IsNullOrWhiteSpace(Why) ? "Say why: it is published" : null;
        if (HowError is not null || WhyError is not null) return await ShowAsync(number, ct);
        var result = How == "lapse" ? await endings.LapseAsync(number, Why, person, ct) : await endings.WithdrawAsync(number, Why, person, ct);
        if (result.Mark is not null) return Redirect(authority.Link($"notices/{number}"));
        HowError = result.Refusal;
        return await ShowAsync(number, ct);
    }

    private async Task<IActionResult> ShowAsync(int number, CancellationToken ct)
    {
        var notice = await db.Notices.AsNoTracking().Include(n => n.Mark).FirstOrDefaultAsync(n => n.AuthorityId == authority.Id && n.Number == number, ct);
        if (notice is null) return NotFound();
        Notice = notice;
        return Page();
    }
}
