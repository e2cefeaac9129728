using Folkmoot.Features.Drafting;
using Folkmoot.Features.SignOffs.Asking;
using Folkmoot.Features.SignOffs.Changes;

namespace Folkmoot.Features.SignOffs;

/// <summary>Whether a draft is signed off as it stands.</summary>
/// <param name="Wanting">What is wanting, a sentence each; empty when every signature is given and still says what it said.</param>
public sealed record Standing(IReadOnlyList<string> Wanting)
{
    public bool IsSignedOff => Wanting.Count == 0;
}

/// <summary>What later gates ask about the sign-offs of a draft.</summary>
public sealed class SignOffs(Rounds rounds, ChangesSince changes)
{
    /// <summary>Whether a draft, read with its sections and facts, is signed off as it stands. Asked again before its notice is published.</summary>
    public async Task<Standing> StandAsync(Draft draft, CancellationToken ct)
    {
        if (await rounds.LastAsync(draft, ct) is not { } round) return new(["The draft was never sent to those who sign it off."]);
        if (draft.State != DraftState.SignedOff) return new([$"The draft is “{draft.State.InWords().ToLowerInvariant()}”.", .. round.SignOffs.Where(one => one.State != SignOffState.Signed).Select(one => $"{one.Whose}: {one.State.InWords().ToLowerInvariant()}.")]);
        var since = await changes.OfAsync(draft, round.SignOffs, ct);
        return new([.. round.SignOffs.Where(one => !since[one.Id].Holds).Select(one => $"{one.Whose}: {string.Join(", ", since[one.Id].Matters.Select(changed => changed.Label))} changed after it was signed.")]);
    }
}
