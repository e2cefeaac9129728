using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform.Mail;
using Folkmoot.Platform.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Alerts.Asking;

/// <summary>Asks for alerts about one thing. It answers alike whether or not the address is known.</summary>
[IgnoreAntiforgeryToken]
public class FollowModel(Db db, CurrentAuthority authority, Mailing mailing, Followers followers, Networks networks) : PageModel
{
    public bool IsOn => mailing.IsOn;

    public FollowedKind Kind { get; private set; }

    public Followed? Thing { get; private set; }

    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? HowOften { get; set; } = nameof(Alerts.HowOften.Daily);

    public string? WordsError { get; private set; }

    public string? EmailError { get; private set; }

    public string? HowOftenError { get; private set; }

    public string? TooMany { get; private set; }

    public IEnumerable<(string? Field, string? Words)> Wrong => [(null, TooMany), ("Words", WordsError), ("Email", EmailError), ("HowOften", HowOftenError)];

    public bool IsWrong => Wrong.Any(one => one.Words is not null);

    public string Back => authority.Link(Thing?.Path ?? "alerts");

    public string Title => Kind switch
    {
        FollowedKind.Service => "Follow this service",
        FollowedKind.Body => "Follow this body",
        FollowedKind.Division => "Follow this division",
        FollowedKind.Decision => "Follow this decision",
        _ => "Follow words",
    };

    public string What => Kind switch
    {
        FollowedKind.Service => $"You will be told of decisions about {Thing!.Name}, of what happens to them, and of new terms of its contracts.",
        FollowedKind.Body => $"You will be told of decisions that {Thing!.Name} takes or considers, and of what happens to them.",
        FollowedKind.Division => $"You will be told of decisions that affect {Thing!.Name}, and of what happens to them.",
        FollowedKind.Decision => $"You will be told when something happens to {Thing!.Name}, such as its being made, called in or put into force.",
        _ => "You will be told of decisions in which these words stand, and of what happens to them.",
    };

    public async Task<IActionResult> OnGetAsync(string kind, string? slug, CancellationToken ct) => await IsThereAsync(kind, slug, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string kind, string? slug, CancellationToken ct)
    {
        if (CrossSite.IsFromElsewhere(Request)) return StatusCode(StatusCodes.Status403Forbidden);
        if (!await IsThereAsync(kind, slug, ct) || !IsOn) return NotFound();
        var (thing, address, howOften) = (Kind == FollowedKind.Words ? OfWords() : Thing, ReadAddress(), ReadHowOften());
        if (thing is null || address is null || howOften is null) return Page();
        if (!networks.Allows(HttpContext.Connection.RemoteIpAddress))
        {
            TooMany = "Alerts were asked for too often from your network. Try again in an hour";
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return Page();
        }
        await followers.AskAsync(thing, address, howOften.Value, ct);
        return Redirect(authority.Link("alerts/asked"));
    }

    private async Task<bool> IsThereAsync(string kind, string? slug, CancellationToken ct)
    {
        var kinds = Enum.GetValues<FollowedKind>().Where(one => Followed.Segment(one) == kind).ToList();
        if (kinds.Count == 0) return false;
        Kind = kinds[0];
        if (Kind == FollowedKind.Words) return slug is null;
        Thing = slug is null ? null : await new FollowedThings(db, authority.Id).FindAsync(Kind, slug, ct);
        return Thing is not null;
    }

    private Followed? OfWords()
    {
        var words = FollowedThings.Words(Words);
        WordsError = words is not null ? null : (Words?.Length ?? 0) > FollowedThings.LongestWords ? $"Enter at most {FollowedThings.LongestWords} letters" : "Enter a word to follow, such as the name of a place";
        return words is null ? null : FollowedThings.OfWords(words);
    }

    private string? ReadAddress()
    {
        var address = EmailAddress.Read(Email, out var problem);
        EmailError = problem;
        return address;
    }

    private HowOften? ReadHowOften()
    {
        if (Enum.TryParse<HowOften>(HowOften, out var howOften) && Enum.IsDefined(howOften)) return howOften;
        HowOftenError = "Choose how often alerts are to come";
        return null;
    }
}
