using Folkmoot.Features.Drafting.Settling;

namespace Folkmoot.Features.Drafting;

/// <summary>Drafts in plain words.</summary>
public static class Words
{
    public static string InWords(this DraftState state) => state switch
    {
        DraftState.Open => "Being written",
        DraftState.ReadyForSignOff => "Ready for sign-off",
        DraftState.SignedOff => "Signed off",
        DraftState.Noticed => "Notice published",
        _ => "Given up",
    };

    /// <summary>The colour of a state's tag; its words say the same.</summary>
    public static string Colour(this DraftState state) => state switch
    {
        DraftState.Open => "blue",
        DraftState.ReadyForSignOff => "yellow",
        DraftState.SignedOff or DraftState.Noticed => "green",
        _ => "grey",
    };

    public static string InWords(this Settlement settlement) => settlement switch
    {
        Settlement.Open => "Not settled",
        Settlement.ByChange => "Settled by a change",
        _ => "Settled with a reason",
    };

    /// <summary>Why somebody cannot write in a draft.</summary>
    public static string MayNotWrite(DraftState state) => state == DraftState.Open
        ? "Your roles do not let you write in a draft."
        : $"The draft is no longer open for writing: {char.ToLowerInvariant(state.InWords()[0])}{state.InWords()[1..]}. Return it to writing first.";
}
