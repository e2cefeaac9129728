using Folkmoot.Data;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Accounts.Own;

/// <summary>Choosing how often one is told of one's work by e-mail.</summary>
public sealed class AlertsModel(Db db, Person person, OwnAccount own, Mailing mailing) : PageModel
{
    [BindProperty]
    public string? HowOften { get; set; }

    public string? HowOftenError { get; private set; }

    public IEnumerable<(string? Field, string? Words)> Wrong => [(nameof(HowOften), HowOftenError)];

    public bool IsOn => mailing.IsOn;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!person.IsSignedIn) return RedirectToPage("/Accounts/SignIn/Index", new { returnUrl = "/account/alerts" });
        if (await own.FindAsync(User) is not { } account) return StatusCode(StatusCodes.Status403Forbidden);
        HowOften = (account.WorkMail ?? WorkMail.Daily).ToString();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await own.FindAsync(User) is not { } known) return StatusCode(StatusCodes.Status403Forbidden);
        if (!Enum.TryParse<WorkMail>(HowOften, out var chosen) || !Enum.IsDefined(chosen))
        {
            HowOftenError = "Choose how often you want to be told";
            return Page();
        }
        var account = await db.Accounts.SingleAsync(a => a.Id == known.Id, ct);
        account.WorkMail = chosen;
        account.Version++;
        try
        {
            await db.SaveAsync(new Act(person.Who, $"E-mail about their work: {account.WorkMail.InWords()}."), ct);
            return RedirectToPage("/Accounts/Own/Index");
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            HowOftenError = "Your account was changed at the same moment. Choose again";
            return Page();
        }
    }
}
