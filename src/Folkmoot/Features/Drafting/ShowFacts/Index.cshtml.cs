using Folkmoot.Features.Authorities;
using Folkmoot.Features.Drafting.Linking;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.Drafting.ShowFacts;

/// <summary>The facts that a draft was given by the register, beside what the register says now.</summary>
public sealed class IndexModel(Drafts drafts, CurrentAuthority authority, Person person, LinkedFacts facts) : DraftPage(drafts, authority, person)
{
    public IReadOnlyList<FactChange> Facts { get; private set; } = [];

    public string Here => $"{Address}/facts";

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken ct)
    {
        if (!await FindAsync(number, ct)) return NotFound();
        Facts = await facts.CompareAsync(Draft, ct);
        return Page();
    }

    /// <summary>Takes the register's value of one fact; of all that differ without a key.</summary>
    public Task<IActionResult> OnPostTakeAsync(int number, string? key, CancellationToken ct) => DoAsync(number, () => facts.TakeAsync(Draft, string.IsNullOrEmpty(key) ? null : key, Person, ct), ct);

    public Task<IActionResult> OnPostLeaveAsync(int number, string? key, CancellationToken ct) => DoAsync(number, () => facts.LeaveAsync(Draft, key ?? "", Person, ct), ct);

    private async Task<IActionResult> DoAsync(int number, Func<Task<string?>> act, CancellationToken ct)
    {
        if (!await FindAsync(number, ct)) return NotFound();
        Refusal = await act();
        if (Refusal is null) return Redirect(Here);
        await FindAsync(number, ct);
        Facts = await facts.CompareAsync(Draft, ct);
        return Page();
    }
}
