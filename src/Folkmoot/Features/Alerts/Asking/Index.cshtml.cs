using Folkmoot.Features.Authorities;
using Folkmoot.Platform.Mail;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Alerts.Asking;

/// <summary>What alerts are, and what can be followed.</summary>
public class IndexModel(CurrentAuthority authority, Mailing mailing) : PageModel
{
    public CurrentAuthority Authority => authority;

    public bool IsOn => mailing.IsOn;
}
