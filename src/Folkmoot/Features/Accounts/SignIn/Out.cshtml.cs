using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Accounts.SignIn;

/// <summary>Signing out, which only a press of a button does.</summary>
public sealed class OutModel(SigningIn signing, Person person) : PageModel
{
    public IActionResult OnGet() => person.IsSignedIn ? Page() : Redirect("/");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (person.IsSignedIn) await signing.OutAsync(person.Who, ct);
        return Redirect("/");
    }
}
