using Folkmoot.Law.CallIn;

namespace Folkmoot.Features.CallIn;

/// <summary>Call-in in plain words.</summary>
public static class CallInWords
{
    public static string Of(CallInOutcome outcome) => outcome switch
    {
        CallInOutcome.NoAction => "The decision stands.",
        CallInOutcome.Comment => "The decision stands, with comments.",
        CallInOutcome.ReferBack => "Referred back: whoever made the decision is to reconsider it.",
        _ => "Referred to the council.",
    };

    public static string Of(CallInExemption exemption) => exemption switch
    {
        CallInExemption.Urgent => "It is urgent",
        CallInExemption.AlreadyScrutinised => "Scrutiny looked at it before it was made",
        _ => "It is part of making the budget or the policy framework",
    };
}
