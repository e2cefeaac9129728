using Folkmoot.Platform.Pages;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Decisions;

/// <summary>The states in plain words.</summary>
public static class StateWords
{
    public static string InWords(this NoticeState state) => state switch
    {
        NoticeState.Unknown => "Notice not known",
        NoticeState.Draft => "Notice in draft",
        NoticeState.Published => "Notice published",
        NoticeState.Amended => "Notice amended",
        NoticeState.Superseded => "Notice superseded",
        NoticeState.Withdrawn => "Notice withdrawn",
        _ => "Notice lapsed",
    };

    public static string InWords(this DecisionState state) => state switch
    {
        DecisionState.Unknown => "Status not known",
        DecisionState.ApprovedWithChanges => "Approved with changes",
        DecisionState.NotMade => "Not made",
        _ => state.ToString(),
    };

    /// <summary>Whether the state says that the decision has been made, known day or not.</summary>
    public static bool IsMade(this DecisionState state) =>
        state is DecisionState.Approved or DecisionState.ApprovedWithChanges or DecisionState.Refused or DecisionState.Noted;

    /// <summary>The colour of a decision's tag; the words say the same.</summary>
    public static string Colour(this DecisionState state) => state switch
    {
        DecisionState.Approved or DecisionState.ApprovedWithChanges or DecisionState.Noted => "green",
        DecisionState.Due => "blue",
        DecisionState.Considered => "light-blue",
        DecisionState.Deferred => "yellow",
        DecisionState.Refused => "red",
        _ => "grey",
    };

    public static string InWords(this CallInState state) => state switch
    {
        CallInState.Unknown => "Not known",
        CallInState.NotEligible => "Not open to call-in",
        CallInState.Open => "Open to call-in",
        CallInState.Requested => "Called in, not yet ruled on",
        CallInState.Valid => "Call-in valid",
        CallInState.ValidInPart => "Call-in valid in part",
        CallInState.Invalid => "Call-in not valid",
        CallInState.Heard => "Call-in heard",
        CallInState.Implement => "Call-in heard: to be implemented",
        CallInState.Reconsider => "Call-in heard: to be reconsidered",
        CallInState.ReferredToCouncil => "Called in and referred to council",
        _ => "Call-in closed",
    };

    public static string InWords(this ImplementationState state) => state switch
    {
        ImplementationState.Unknown => "Not known",
        ImplementationState.NotStarted => "Not started",
        ImplementationState.InForce => "In force",
        _ => "Done",
    };

    public static string InWords(this Outcome outcome) => outcome switch
    {
        Outcome.Unknown => "Outcome not known",
        Outcome.Planned => "Planned",
        Outcome.NotEndorsed => "Not endorsed",
        _ => outcome.ToString(),
    };

    /// <summary>Whether it is a key decision, in a few words.</summary>
    public static string KeyWords(this Answer isKey) => isKey switch
    {
        Answer.Yes => "Key decision",
        Answer.No => "Not a key decision",
        _ => "Key or not: not known",
    };

    /// <summary>When a decision is due: "not before 19 October 2022".</summary>
    public static string InWords(this Due due) => (due.Kind, due.From, due.To) switch
    {
        (DueKind.Between, { } from, { } to) => $"between {from.InWords()} and {to.InWords()}",
        (DueKind.Month, { } from, _) => "in " + from.MonthInWords(),
        (DueKind.NotBefore, { } from, _) => "not before " + from.InWords(),
        (DueKind.Before, _, { } to) => "before " + to.InWords(),
        (_, { } from, { } to) when from != to => $"between {from.InWords()} and {to.InWords()}",
        (_, { } from, _) => from.InWords(),
        (_, _, { } to) => "by " + to.InWords(),
        _ => due.AsPrinted ?? "not known",
    };
}
