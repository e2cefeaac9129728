using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;
using Folkmoot.Platform.Values;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.SignOffs.Acting;

/// <summary>Who acts for the reader while they are away, and for whom the reader acts.</summary>
[May(Deed.Settle, Thing.SignOff)]
public sealed class IndexModel(StandIns standIns, Clock clock, CurrentAuthority authority, Person person) : PageModel
{
    private const int Rows = 50;

    public CurrentAuthority Authority => authority;

    public Objections Objections { get; } = new();

    public IReadOnlyList<Candidate> Candidates { get; private set; } = [];

    public IReadOnlyList<StandIn> ForMe { get; private set; } = [];

    public IReadOnlyList<StandIn> ForOthers { get; private set; } = [];

    [BindProperty(Name = StandIns.Who)]
    public string? Who { get; set; }

    [BindProperty(Name = StandIns.From)]
    public string? From { get; set; }

    [BindProperty(Name = StandIns.Until)]
    public string? Until { get; set; }

    public string Here => authority.Link("sign-offs/acting");

    public bool MayEnd(StandIn one) => one.EndedOn is null && one.Until >= clock.Today;

    /// <summary>"acts now", "from a day to come", "over".</summary>
    public string State(StandIn one) => one.ActsOn(clock.Today) ? "Acts now" : one.EndedOn is { } ended ? $"Ended on {ended.InWords()}" : one.From > clock.Today ? "To come" : "Over";

    public Task OnGetAsync(CancellationToken ct) => LookAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var (from, until) = (Objections.Day(StandIns.From, From), Objections.Day(StandIns.Until, Until));
        if (string.IsNullOrEmpty(Who)) Objections.Add(StandIns.Who, "Choose who acts for you.");
        if (!Objections.Any)
        {
            var named = await standIns.NameAsync(authority.Id, Guid.TryParse(Who, out var who) ? who : null, from!.Value, until!.Value, person, ct);
            if (named.Done is not null) return Redirect(Here);
            Objections.Add(named.Objections);
        }
        await LookAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostEndAsync(Guid id, CancellationToken ct)
    {
        if (await standIns.EndAsync(authority.Id, id, person, ct) is not { } refused) return Redirect(Here);
        Objections.Add([refused]);
        await LookAsync(ct);
        return Page();
    }

    private async Task LookAsync(CancellationToken ct)
    {
        Candidates = await standIns.CandidatesAsync(authority.Id, person, ct);
        var all = await standIns.OfAsync(authority.Id, person, Rows, ct);
        (ForMe, ForOthers) = ([.. all.Where(one => one.AwayId == person.AccountId)], [.. all.Where(one => one.ActingId == person.AccountId)]);
    }
}
