using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Accounts.Typed;

/// <summary>Where words that were typed before signing in are shown by themselves when the page they were typed on has no place for them now. It changes nothing, and what it shows was sealed here.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(Person person) : PageModel
{
    /// <summary>The words; null when they were kept for too long.</summary>
    public TypedWords? Typed { get; private set; }

    public IActionResult OnGet() => RedirectToPage("/Accounts/SignIn/Index");

    public IActionResult OnPost()
    {
        Typed = HttpContext.Features.Get<TypedWords>();
        // Whoever has not signed in after all is asked again, with the words carried on.
        return Typed is null || person.IsSignedIn ? Page() : RedirectToPagePreserveMethod("/Accounts/SignIn/Index", "Again", new { ReturnUrl = Typed.Page });
    }
}
