using Folkmoot.Features.Authorities;
using Folkmoot.Features.Drafting.Settling;
using Folkmoot.Features.Drafting.Writing;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.Drafting.WriteSection;

/// <summary>One option of a draft.</summary>
public sealed class OptionModel(Drafts drafts, CurrentAuthority authority, Person person, Sections sections, DraftFindings findings) : WritePage(drafts, authority, person, sections, findings)
{
    public WrittenOption Option { get; private set; } = null!;

    public override string Here => $"{Address}/{DraftTask.OptionsSlug}/{Option.Number}";

    protected override IEnumerable<SectionName> Names => SectionList.OfOption;

    protected override int Place => Option.Number;

    public async Task<IActionResult> OnGetAsync(int number, int place, CancellationToken ct) => await FindAsync(number, place, ct) ? await ShowAsync(ct) : NotFound();

    public async Task<IActionResult> OnPostAsync(int number, int place, CancellationToken ct) => await FindAsync(number, place, ct) ? await SaveAsync($"{Address}/{DraftTask.OptionsSlug}", ct) : NotFound();

    public async Task<IActionResult> OnPostPreviewAsync(int number, int place, CancellationToken ct) => await FindAsync(number, place, ct) ? await PreviewAsync(ct) : NotFound();

    public async Task<IActionResult> OnPostAsTypedAsync(int number, int place, CancellationToken ct) => await FindAsync(number, place, ct) ? await SaveAsTypedAsync(ct) : NotFound();

    private async Task<bool> FindAsync(int number, int place, CancellationToken ct)
    {
        if (!await FindAsync(number, ct) || Written.Options.FirstOrDefault(option => option.Number == place) is not { } found) return false;
        (Option, Task) = (found, DraftTask.Find(DraftTask.OptionsSlug)!);
        return true;
    }
}
