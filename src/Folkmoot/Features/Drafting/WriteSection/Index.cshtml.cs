using Folkmoot.Features.Authorities;
using Folkmoot.Features.Drafting.Settling;
using Folkmoot.Features.Drafting.Writing;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.Drafting.WriteSection;

/// <summary>One task of a draft.</summary>
public sealed class IndexModel(Drafts drafts, CurrentAuthority authority, Person person, Sections sections, DraftFindings findings) : WritePage(drafts, authority, person, sections, findings)
{
    private readonly Sections sections = sections;

    public override string Here => $"{Address}/{Task.Slug}";

    public bool IsOptions => Task.Slug == DraftTask.OptionsSlug;

    /// <summary>The name typed for a new option.</summary>
    public string? NewOption { get; private set; }

    protected override IEnumerable<SectionName> Names => Task.Sections.Except(SectionList.OfOption);

    protected override int Place => 0;

    public async Task<IActionResult> OnGetAsync(int number, string task, CancellationToken ct) => await FindAsync(number, task, ct) ? await ShowAsync(ct) : NotFound();

    public async Task<IActionResult> OnPostAsync(int number, string task, CancellationToken ct) => await FindAsync(number, task, ct) ? await SaveAsync(Address, ct) : NotFound();

    public async Task<IActionResult> OnPostPreviewAsync(int number, string task, CancellationToken ct) => await FindAsync(number, task, ct) ? await PreviewAsync(ct) : NotFound();

    public async Task<IActionResult> OnPostAsTypedAsync(int number, string task, CancellationToken ct) => await FindAsync(number, task, ct) ? await SaveAsTypedAsync(ct) : NotFound();

    public async Task<IActionResult> OnPostOptionAsync(int number, string task, string? option, CancellationToken ct)
    {
        if (!await FindAsync(number, task, ct) || !IsOptions) return NotFound();
        var added = await sections.AddOptionAsync(Authority.Id, number, option ?? "", Person, ct);
        if (added.Refusal is null) return Redirect($"{Here}/{added.Sections[0].Section.Place}");
        (NewOption, Refusal) = (option, added.Refusal);
        return await ShowAsync(ct);
    }

    private async Task<bool> FindAsync(int number, string task, CancellationToken ct)
    {
        if (DraftTask.Find(task) is not { } found || !await FindAsync(number, ct)) return false;
        Task = found;
        return true;
    }
}
