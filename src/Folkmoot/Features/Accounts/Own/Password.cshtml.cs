using Folkmoot.Features.Accounts.SignIn;
using Folkmoot.Features.Accounts.Store;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Accounts.Own;

/// <summary>Changing one's password.</summary>
public sealed class PasswordModel(UserManager<Account> accounts, OwnAccount own, SigningIn signing, Doing doing, Person person) : PageModel
{
    [BindProperty]
    public string? Present { get; set; }

    [BindProperty]
    public string? New { get; set; }

    public string? PresentError { get; private set; }

    public string? NewError { get; private set; }

    public IEnumerable<(string? Field, string? Words)> Wrong => [(nameof(Present), PresentError), (nameof(New), NewError)];

    public IActionResult OnGet() => person.IsSignedIn ? Page() : RedirectToPage("/Accounts/SignIn/Index", new { returnUrl = "/account/password" });

    public async Task<IActionResult> OnPostAsync()
    {
        if (await own.FindAsync(User) is not { } account) return StatusCode(StatusCodes.Status403Forbidden);
        PresentError = string.IsNullOrEmpty(Present) ? "Enter your present password" : null;
        NewError = string.IsNullOrEmpty(New) ? "Enter a new password" : null;
        if (PresentError is not null || NewError is not null) return Page();
        doing.Is("The password was changed.");
        var changed = await accounts.ChangePasswordAsync(account, Present!, New!);
        if (changed.Succeeded)
        {
            await signing.GoOnAsync(account, User);
            return RedirectToPage("/Accounts/Own/Index");
        }
        var (wrong, weak) = PasswordWords.Of(changed);
        (PresentError, NewError) = (wrong, weak);
        return Page();
    }
}
