using Folkmoot.Features.Drafting;
using Folkmoot.Features.SignOffs.Acting;
using Folkmoot.Platform.Access;

namespace Folkmoot.Features.SignOffs.Signing;

/// <summary>Whether somebody may give a signature, and in whose name.</summary>
/// <param name="Refusal">Why they may not, in words; null when they may.</param>
/// <param name="For">For whom they would act; null when it is theirs to give.</param>
public sealed record Capacity(string? Refusal, ActedFor? For = null)
{
    /// <summary>Of a person, for one signature of a round.</summary>
    public static Capacity Of(SignOff signOff, SignOffRound round, Draft draft, Person person, IReadOnlyList<ActedFor> acted)
    {
        if (signOff.State != SignOffState.Asked) return new(Told(signOff));
        if (!person.May(Thing.SignOff, Deed.Settle, signOff.State)) return new("Your roles do not let you sign drafts off.");
        if (draft.State != DraftState.ReadyForSignOff) return new($"Nothing is signed now: the draft is “{draft.State.InWords().ToLowerInvariant()}”.");
        var first = round.SignOffs.Where(one => one.Turn < signOff.Turn && one.State != SignOffState.Signed).Select(one => one.Whose).ToList();
        if (first.Count > 0) return new($"Its turn comes when this is signed: {string.Join(", ", first)}.");
        var theirs = signOff.Account is { } account ? Same(account, person.Who) : person.Roles.Contains(signOff.Role!.Value);
        if (theirs) return IsOwn(signOff, draft, person.Who) ? new(Own) : new(Refusal: null);
        return Standing(signOff, round, draft, person, [.. acted.Where(one => signOff.Account is { } named ? Same(named, one.Email) : one.Roles.Contains(signOff.Role!.Value))]);
    }

    private const string Own = "You started this draft: somebody else signs it off, unless the authority’s list says otherwise.";

    private static Capacity Standing(SignOff signOff, SignOffRound round, Draft draft, Person person, List<ActedFor> away)
    {
        if (away.Count == 0) return new("It is for somebody else to sign.");
        if (IsOwn(signOff, draft, person.Who)) return new(Own);
        if (away.Find(one => !IsOwn(signOff, draft, one.Email)) is not { } absent) return new("The person for whom you act started this draft: somebody else signs it off, unless the authority’s list says otherwise.");
        var second = round.SignOffs.Exists(one => one is { State: SignOffState.Signed, For: not null } && Same(one.By!, person.Who));
        return second ? new("You have signed this draft off for somebody already: nobody signs in two roles that are not theirs.") : new(Refusal: null, absent);
    }

    private static bool IsOwn(SignOff signOff, Draft draft, string who) => !signOff.MayBeOwn && Same(draft.StartedBy, who);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string Told(SignOff signOff) => signOff.State switch
    {
        SignOffState.Signed => $"{signOff.By} signed this off on {DraftPage.When(signOff.At!.Value)}, before you.",
        SignOffState.Returned => $"{signOff.By} returned the draft on {DraftPage.When(signOff.At!.Value)}, before you.",
        _ => "The draft was returned before this was signed, and has been sent again since: look at what is asked now.",
    };
}
