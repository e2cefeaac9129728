using Folkmoot.Features.Alerts.Asking;
using Folkmoot.Features.Authorities;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Alerts.Yours;

/// <summary>
/// Makes an end of all alerts. Mail programs send the form by themselves when somebody presses their own button (RFC 8058), which is why
/// it asks for no cookie and answers without leading elsewhere; a link opened only asks.
/// </summary>
[IgnoreAntiforgeryToken]
public class LeaveModel(CurrentAuthority authority, Followers followers) : PageModel
{
    public CurrentAuthority Authority => authority;

    public string Key { get; private set; } = "";

    public bool HasLeft { get; private set; }

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) => Response.Headers.CacheControl = "no-store";

    public void OnGet(string key) => Key = key;

    public async Task OnPostAsync(string key, CancellationToken ct)
    {
        if (await followers.WithKeyAsync(key, ct) is { } follower) await followers.LeaveAsync(follower, ct);
        HasLeft = true;
    }
}
