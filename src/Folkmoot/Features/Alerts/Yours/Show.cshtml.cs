using Folkmoot.Data;
using Folkmoot.Features.Alerts.Asking;
using Folkmoot.Features.Authorities;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Alerts.Yours;

/// <summary>What somebody follows, by the key in their alerts. It does not show the address.</summary>
[IgnoreAntiforgeryToken]
public class ShowModel(Db db, CurrentAuthority authority, Followers followers) : PageModel
{
    public sealed record Line(Guid Id, string Title, string Name, string? Link, bool IsDaily);

    private static readonly Dictionary<string, string> Deeds = new(StringComparer.Ordinal)
    {
        ["confirmed"] = "You will get these alerts.",
        ["changed"] = "How often these alerts come is changed.",
        ["stopped"] = "These alerts are stopped.",
    };

    public CurrentAuthority Authority => authority;

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    public string? Did { get; private set; }

    public string LeaveAt { get; private set; } = "";

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) => Response.Headers.CacheControl = "no-store";

    public async Task<IActionResult> OnGetAsync(string key, string? did, CancellationToken ct)
    {
        LeaveAt = authority.Link("alerts/leave/" + key);
        Did = Deeds.GetValueOrDefault(did ?? "");
        if (await followers.WithKeyAsync(key, ct) is not { } follower)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }
        var things = await new FollowedThings(db, authority.Id).OfAsync(follower.Followings, ct);
        Lines = [.. follower.Followings.Select(f => things.TryGetValue(f.Id, out var thing)
            ? new Line(f.Id, TitleOf(f.Kind), thing.Name, authority.Link(thing.Path), f.HowOften == HowOften.Daily)
            : new Line(f.Id, TitleOf(f.Kind), "No longer on the record", null, f.HowOften == HowOften.Daily))];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, Guid id, string? howOften, string? stop, CancellationToken ct)
    {
        var here = authority.Link("alerts/yours/" + key);
        if (await followers.WithKeyAsync(key, ct) is not { } follower || follower.Followings.Find(f => f.Id == id) is not { } following) return Redirect(here);
        if (stop is not null)
        {
            await followers.StopAsync(follower, following, ct);
            return Redirect(here + "?did=stopped");
        }
        if (!Enum.TryParse<HowOften>(howOften, out var often) || !Enum.IsDefined(often)) return Redirect(here);
        await followers.ChangeAsync(following, often, ct);
        return Redirect(here + "?did=changed");
    }

    private static string TitleOf(FollowedKind kind) => kind == FollowedKind.Words ? "Decisions with the words" : kind.ToString();
}
