using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Drafting.Linking;
using Folkmoot.Features.Drafting.Settling;
using Folkmoot.Features.Drafting.Writing;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.Drafting.ShowDraft;

/// <summary>A draft: its task list, what stands in the way of sign-off, and what may be done with it.</summary>
public sealed class IndexModel(Db db, Drafts drafts, CurrentAuthority authority, Person person, DraftFindings findings, LinkedFacts facts) : DraftPage(drafts, authority, person)
{
    private readonly Drafts drafts = drafts;

    public IReadOnlyList<StandingFinding> Findings { get; private set; } = [];

    public IReadOnlyList<SetAside> Asides { get; private set; } = [];

    public IReadOnlyList<FactChange> Offered { get; private set; } = [];

    public IReadOnlyList<string> Missing { get; private set; } = [];

    /// <summary>The reason typed for giving it up or returning it.</summary>
    [BindProperty]
    public string? Why { get; set; }

    public bool MaySend => Draft.State == DraftState.Open && Person.May(Thing.Draft, Deed.Settle, Draft.State);

    public bool MayReturn => Draft.State is DraftState.ReadyForSignOff or DraftState.SignedOff && Person.May(Thing.Draft, Deed.Withdraw, Draft.State);

    public bool MayGiveUp => Draft.State is DraftState.Open or DraftState.ReadyForSignOff && Person.May(Thing.Draft, Deed.Withdraw, Draft.State);

    public int Holding => Findings.Count(found => found is { Holds: true, Gate: Gate.SignOff });

    public bool IsReady => Missing.Count == 0 && Holding == 0 && Asides.Count == 0 && Offered.Count == 0;

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken ct)
    {
        if (!await FindAsync(number, ct)) return NotFound();
        await LookAsync(ct);
        return Page();
    }

    public Task<IActionResult> OnPostReturnAsync(int number, CancellationToken ct) => DoAsync(number, () => drafts.MoveAsync(Draft, DraftState.Open, Why, Person, ct), ct);

    public Task<IActionResult> OnPostGiveUpAsync(int number, CancellationToken ct) => DoAsync(number, () => drafts.MoveAsync(Draft, DraftState.Abandoned, Why, Person, ct), ct);

    public (string Words, string? Colour) StatusOf(DraftTask task)
    {
        if (Asides.Any(aside => task.Sections.Contains(aside.Section!.Name))) return ("Two versions", "red");
        var holding = Findings.Count(found => found.Holds && found.IsAbout(task));
        if (holding > 0) return (holding.Counted("finding"), "yellow");
        var isBegun = task.Sections.Any(name => SectionList.OfOption.Contains(name) ? Written.Options.Any(option => option.Text.Length + option.Reason.Length > 0) : Written.Has(name));
        if (task.Slug == DraftTask.OptionsSlug && isBegun && (Written.Recommended is null || Written.Options.Any(option => option.IsOpen))) return ("Begun", "light-blue");
        return isBegun ? ("Written", null) : task.Sections.Any(name => SectionList.Of(name).IsRequired) ? ("Not yet written", "blue") : ("Optional", null);
    }

    private async Task<IActionResult> DoAsync(int number, Func<Task<string?>> act, CancellationToken ct)
    {
        if (!await FindAsync(number, ct)) return NotFound();
        Refusal = await act();
        if (Refusal is null) return Redirect(Address);
        await FindAsync(number, ct);
        await LookAsync(ct);
        return Page();
    }

    private async Task LookAsync(CancellationToken ct)
    {
        Findings = await findings.ReadAsync(Draft, ct);
        Asides = await Clashes.WaitingAsync(db, Draft, ct);
        Offered = [.. (await facts.CompareAsync(Draft, ct)).Where(change => change.IsOffered)];
        Missing = SignOffGate.Missing(Written);
    }
}
