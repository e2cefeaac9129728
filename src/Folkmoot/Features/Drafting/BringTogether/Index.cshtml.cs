using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Drafting.Writing;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.Drafting.BringTogether;

/// <summary>Two people wrote the same section: both versions, and the two brought together.</summary>
public sealed class IndexModel(Db db, Drafts drafts, CurrentAuthority authority, Person person, Sections sections) : DraftPage(drafts, authority, person)
{
    public Clash Clash { get; private set; } = null!;

    /// <summary>The words offered, or as they were sent.</summary>
    public string Text { get; private set; } = "";

    public int Overlaps { get; private set; }

    public SectionKind Kind => SectionList.Of(Clash.Section.Name);

    public string Here => $"{Address}/both/{Clash.Aside.Id}";

    public bool IsSettled => Clash.Aside.SettledAt is not null;

    public async Task<IActionResult> OnGetAsync(int number, Guid aside, CancellationToken ct)
    {
        if (!await FindAsync(number, aside, ct)) return NotFound();
        var merged = Kind.Form == SectionForm.Prose ? Clash.Merged : new(Clash.Aside.Text, 1);
        (Text, Overlaps) = (merged.Text, merged.Overlaps);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int number, Guid aside, string? text, int version, CancellationToken ct)
    {
        if (!await FindAsync(number, aside, ct)) return NotFound();
        Text = text ?? "";
        return await SaveAsync(version, ct);
    }

    /// <summary>Leaves the section as it is stored.</summary>
    public async Task<IActionResult> OnPostTheirsAsync(int number, Guid aside, int version, CancellationToken ct)
    {
        if (!await FindAsync(number, aside, ct)) return NotFound();
        Text = Clash.Section.Text;
        return await SaveAsync(version, ct);
    }

    private async Task<IActionResult> SaveAsync(int version, CancellationToken ct)
    {
        var saved = await sections.SaveAsync(Authority.Id, Draft.Number, [new(Clash.Section.Name, Clash.Section.Place, version, Text)], asTyped: false, Clash.Aside.Id, Person, ct);
        if (saved.Met is { } met) return Redirect($"{Address}/both/{met.Id}");
        Refusal = saved.Refusal;
        return Refusal is null ? Redirect(Address) : Page();
    }

    private async Task<bool> FindAsync(int number, Guid aside, CancellationToken ct)
    {
        if (!await FindAsync(number, ct) || await Clashes.FindAsync(db, Draft, aside, ct) is not { } clash) return false;
        Clash = clash;
        return true;
    }
}
