using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Drafting.Settling;

/// <summary>Whether a draft may go to those who sign it off, and sends it there.</summary>
/// <param name="Missing">Sections that have to be written first.</param>
/// <param name="Holding">Defects of the gate that nobody has settled.</param>
/// <param name="Clashes">How many words set aside have not been brought together.</param>
/// <param name="Changes">How many facts of the register differ from the draft's and wait for an answer.</param>
public sealed record Readiness(IReadOnlyList<string> Missing, IReadOnlyList<StandingFinding> Holding, int Clashes, int Changes)
{
    public bool IsReady => Missing.Count == 0 && Holding.Count == 0 && Clashes == 0 && Changes == 0;
}

/// <summary>The gate between writing and sign-off.</summary>
public sealed class SignOffGate(DraftFindings findings, Linking.LinkedFacts facts, Data.Db db)
{
    /// <summary>What still stands in the way.</summary>
    public async Task<Readiness> LookAsync(Draft draft, CancellationToken ct)
    {
        var holding = (await findings.ReadAsync(draft, ct)).Where(found => found is { Holds: true, Gate: Gate.SignOff }).ToList();
        var clashes = await Writing.Clashes.CountAsync(db, draft, ct);
        return new(Missing(new(draft)), holding, clashes, (await facts.CompareAsync(draft, ct)).Count(change => change.IsOffered));
    }

    /// <summary>Takes the draft through the gate without saving: whoever asks for the sign-offs saves both at once.</summary>
    /// <returns>Why not, in words; null when it is through.</returns>
    public async Task<string?> PassAsync(Draft draft, Person person, CancellationToken ct)
    {
        if (draft.State != DraftState.Open || !person.May(Thing.Draft, Deed.Settle, draft.State)) return "The draft is not being written, or your roles do not let you send it to sign-off.";
        if (!(await LookAsync(draft, ct)).IsReady) return "Something still stands in the way of sign-off.";
        await findings.FollowAsync(draft, person, ct);
        draft.State = DraftState.ReadyForSignOff;
        return null;
    }

    internal static IReadOnlyList<string> Missing(WrittenDraft written) =>
    [
        .. SectionList.All.Where(kind => kind.IsRequired && !written.Has(kind.Name)).Select(kind => kind.Label),
        .. SectionList.All.Where(kind => kind.Form == SectionForm.Day && written.Has(kind.Name) && written.Day(kind.Name) is null).Select(kind => $"{kind.Label}: “{written.Text(kind.Name)}” is no day"),
        .. SectionList.All.Where(kind => kind.Form == SectionForm.Sum && written.Has(kind.Name) && written.Sum(kind.Name) is null).Select(kind => $"{kind.Label}: “{written.Text(kind.Name)}” is no sum"),
        .. written.Effect is { From: { } from, To: { } to } && to < from ? [$"What it does to the register: {to.InWords()} is before {from.InWords()}"] : Array.Empty<string>(),
        .. written.Options.Where(option => option.Name.Length == 0).Select(option => $"{option.Label}: what it is"),
        .. written.Recommended is null ? [] : written.Options.Where(option => option.IsOpen).Select(option => $"{option.Label}: why it is discarded"),
    ];
}
