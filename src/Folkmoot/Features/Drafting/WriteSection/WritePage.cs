using System.Text.Json;
using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Drafting.Settling;
using Folkmoot.Features.Drafting.Writing;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.Drafting.WriteSection;

/// <summary>A page on which sections are written: saved by its button, shown as it would read, and saved while somebody types where scripts run.</summary>
public abstract class WritePage(Drafts drafts, CurrentAuthority authority, Person person, Sections sections, DraftFindings findings) : DraftPage(drafts, authority, person)
{
    /// <summary>The header of an answer to words saved as typed: each section's version now, and where words that met another's were set aside.</summary>
    public const string SavedHeader = "X-Sections";

    public IReadOnlyList<WrittenField> Fields { get; protected set; } = [];

    public IReadOnlyList<StandingFinding> Beside { get; private set; } = [];

    /// <summary>Whether the texts are shown as they would read.</summary>
    public bool IsPreview { get; private set; }

    public DraftTask Task { get; protected set; } = null!;

    /// <summary>The address of the page itself.</summary>
    public abstract string Here { get; }

    protected abstract IEnumerable<SectionName> Names { get; }

    protected abstract int Place { get; }

    protected async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        Fields = WrittenField.Stored(Written, Names, Place);
        await LookBesideAsync(ct);
        return Page();
    }

    protected async Task<IActionResult> SaveAsync(string next, CancellationToken ct)
    {
        Fields = WrittenField.Sent(Request.Form, Names, Place);
        var saved = await sections.SaveAsync(Authority.Id, Draft.Number, [.. Fields.Select(field => field.Typed)], asTyped: false, null, Person, ct);
        if (saved.Met is { } met) return Redirect($"{Address}/both/{met.Id}");
        if (saved.Refusal is null && Fields.All(field => field.Problem is null)) return Redirect(next);
        // A day that is none is kept as typed, and said to be none.
        Refusal = saved.Refusal;
        if (saved.Refusal is null) Fields = [.. Fields.Select(field => field with { Version = saved.Sections.Single(one => one.Section.Name == field.Kind.Name).Section.Version })];
        await LookBesideAsync(ct);
        return Page();
    }

    protected async Task<IActionResult> PreviewAsync(CancellationToken ct)
    {
        Fields = WrittenField.Sent(Request.Form, Names, Place);
        IsPreview = true;
        await LookBesideAsync(ct);
        return Page();
    }

    /// <summary>Saves while somebody types; answers with the findings beside the sections.</summary>
    protected async Task<IActionResult> SaveAsTypedAsync(CancellationToken ct)
    {
        var sent = WrittenField.Sent(Request.Form, Names, Place);
        var saved = await sections.SaveAsync(Authority.Id, Draft.Number, [.. sent.Select(field => field.Typed)], asTyped: true, null, Person, ct);
        if (saved.Refusal is not null) return new ConflictObjectResult(saved.Refusal);
        Response.Headers[SavedHeader] = JsonSerializer.Serialize(saved.Sections.ToDictionary(
            one => SectionList.Of(one.Section.Name).Field, one => new { version = one.Section.Version, both = one.Met is null ? null : $"{Address}/both/{one.Met.Id}" }), JsonSerializerOptions.Web);
        await FindAsync(Draft.Number, ct);
        await LookBesideAsync(ct);
        return Partial("_Beside", Beside);
    }

    public IEnumerable<(string? Field, string? Words)> AllWrong => [(null, Refusal), .. Fields.Select(one => ((string?)one.Name, one.Problem))];

    private async Task LookBesideAsync(CancellationToken ct) =>
        Beside = [.. (await findings.ReadAsync(Draft, ct)).Where(found => found.IsAbout(Task, Place == 0 ? null : Place))];
}
