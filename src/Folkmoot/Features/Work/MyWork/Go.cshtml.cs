using Folkmoot.Data;
using Folkmoot.Features.Accounts;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Work.MyWork;

/// <summary>Where signing in leads: to the work at the one authority that somebody is something to, or to the choice between several. Who cannot work yet is led to their account.</summary>
public sealed class GoModel(Db db, Clock clock, Person person) : PageModel
{
    private const int Most = 100;

    public IReadOnlyList<(string Name, string ShortName)> Authorities { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!person.IsSignedIn) return RedirectToPage("/Accounts/SignIn/Index", new { returnUrl = "/my-work" });
        if (!Proof.IsStrong(User)) return RedirectToPage("/Accounts/Own/Index");
        var today = clock.Today;
        var found = await (
            from authority in db.Authorities.AsNoTracking()
            where db.RolesHeld.Any(h => h.AuthorityId == authority.Id && h.AccountId == person.AccountId && h.From <= today && (h.Until == null || h.Until >= today))
            orderby authority.Name
            select new { authority.Name, authority.ShortName }).Take(Most).ToListAsync(ct);
        Authorities = found.ConvertAll(one => (one.Name, one.ShortName));
        return Authorities.Count switch { 0 => RedirectToPage("/Accounts/Own/Index"), 1 => Redirect($"/{Authorities[0].ShortName}/my-work"), _ => Page() };
    }
}
