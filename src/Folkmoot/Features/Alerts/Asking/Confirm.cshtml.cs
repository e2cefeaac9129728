using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Alerts.Asking;

/// <summary>Where the link of a letter leads. Opening it confirms nothing, since programs open links too: the button does.</summary>
[IgnoreAntiforgeryToken]
public class ConfirmModel(Db db, CurrentAuthority authority, Followers followers) : PageModel
{
    public CurrentAuthority Authority => authority;

    public Followed? Thing { get; private set; }

    public bool IsDaily { get; private set; }

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) => Response.Headers.CacheControl = "no-store";

    public async Task<IActionResult> OnGetAsync(string secret, CancellationToken ct)
    {
        await FindAsync(secret, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string secret, CancellationToken ct)
    {
        if (await FindAsync(secret, ct) is not { } following) return Page();
        await followers.ConfirmAsync(following, ct);
        return Redirect(authority.Link($"alerts/yours/{following.Follower!.Key}?did=confirmed"));
    }

    private async Task<Following?> FindAsync(string secret, CancellationToken ct)
    {
        var following = await followers.ToConfirmAsync(secret, ct);
        if (following is not null && (await new FollowedThings(db, authority.Id).OfAsync([following], ct)).TryGetValue(following.Id, out var thing))
        {
            (Thing, IsDaily) = (thing, following.HowOften == HowOften.Daily);
            return following;
        }
        Response.StatusCode = StatusCodes.Status404NotFound;
        return null;
    }
}
