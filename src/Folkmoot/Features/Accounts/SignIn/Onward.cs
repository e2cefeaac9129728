using Folkmoot.Features.Accounts.Typed;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Accounts.SignIn;

/// <summary>Where somebody goes on to who has signed in.</summary>
public static class Onward
{
    /// <summary>To what they had typed, sent along as the form that it still is; else where they were going, only ever to an address of this site.</summary>
    public static IActionResult Onwards(this PageModel page, string? address, string? kept) =>
        kept is not null ? page.LocalRedirectPreserveMethod(TypedAgain.Address) : page.LocalRedirect(page.Url.IsLocalUrl(address) ? address! : SigningIn.LeadsTo);
}
