using Folkmoot.Features.Accounts.Store;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Accounts.Own;

/// <summary>Where an invitation leads: the first password of an account, or a new one when it was forgotten.</summary>
public sealed class BeginModel(UserManager<Account> accounts, Doing doing) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    [BindProperty]
    public string? New { get; set; }

    public string? NewError { get; private set; }

    public IEnumerable<(string? Field, string? Words)> Wrong => [(nameof(New), NewError)];

    public void OnGet()
    {
        // Whoever reads the address over a shoulder or in a log must not find it in a cache as well.
        Response.Headers.CacheControl = "no-store";
        Response.Headers["Referrer-Policy"] = "no-referrer";
    }

    public async Task<IActionResult> OnPostAsync()
    {
        OnGet();
        var account = await accounts.FindByIdAsync(Id.ToString());
        if (string.IsNullOrEmpty(New)) NewError = "Enter a password";
        else if (account is null or { IsDemonstration: true } or { ClosedAt: not null }) NewError = "This link has run out or has been used. Ask for a new one";
        else
        {
            doing.Is("A password was set by a link of invitation.");
            var set = await accounts.ResetPasswordAsync(account, Invitation.TokenOf(Token), New);
            if (set.Succeeded) return RedirectToPage("/Accounts/SignIn/Index");
            NewError = PasswordWords.Of(set).New;
        }
        return Page();
    }
}
