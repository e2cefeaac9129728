using Folkmoot.Features.Authorities;
using Folkmoot.Features.Drafting.Settling;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.Drafting.ShowFindings;

/// <summary>What the proof-reader says of a draft, gate by gate, and what became of what it said.</summary>
public sealed class IndexModel(Drafts drafts, CurrentAuthority authority, Person person, DraftFindings findings) : DraftPage(drafts, authority, person)
{
    public IReadOnlyList<StandingFinding> Findings { get; private set; } = [];

    /// <summary>All that was settled, the latest first.</summary>
    public IReadOnlyList<RaisedFinding> Settled { get; private set; } = [];

    /// <summary>The finding for which a reason was sent that was not taken, with that reason.</summary>
    public (string Mark, string? Reason) Sent { get; private set; }

    public string Here => $"{Address}/findings";

    public bool MaySettle => Person.May(Thing.Finding, Deed.Settle, Draft.State);

    /// <summary>What is wrong, with the field of the reason where that is still there.</summary>
    public IEnumerable<(string? Field, string? Words)> WrongHere => [(Findings.Any(one => one.Mark == Sent.Mark) ? "reason-" + Sent.Mark : null, Refusal)];

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken ct)
    {
        if (!await FindAsync(number, ct)) return NotFound();
        await LookAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int number, string? mark, string? reason, CancellationToken ct)
    {
        if (!await FindAsync(number, ct)) return NotFound();
        Refusal = await findings.SettleAsync(Draft, mark ?? "", reason, Person, ct);
        if (Refusal is null) return Redirect(Here);
        Sent = (mark ?? "", reason);
        await LookAsync(ct);
        return Page();
    }

    private async Task LookAsync(CancellationToken ct)
    {
        Findings = await findings.ReadAsync(Draft, ct);
        Settled = [.. (await findings.KeptAsync(Draft, ct)).Where(row => row.Settlement != Settlement.Open)];
    }
}
