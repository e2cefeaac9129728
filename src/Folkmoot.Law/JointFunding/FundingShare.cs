namespace Folkmoot.Law.JointFunding;

/// <summary>How far a share of joint funding has come. What "will be requested" is not funding.</summary>
public enum FundingStatus
{
    /// <summary>It will be or has been asked for.</summary>
    Requested,

    /// <summary>Agreed in principle.</summary>
    AgreedInPrinciple,

    /// <summary>Approved by the body that can.</summary>
    Approved,

    /// <summary>In a signed agreement.</summary>
    Signed,
}

/// <summary>A partner's share. Null means that nothing is on record.</summary>
/// <param name="Funder">Who gives it, such as "the integrated care board".</param>
/// <param name="Amount">How much.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="EvidencedOn">The day of the paper that shows the status.</param>
/// <param name="Expires">The last day on which it holds; null when it has no end or none is on record.</param>
/// <param name="Underwritten">Whether the council has decided to bear the share if it fails.</param>
public sealed record FundingShare(string Funder, Money? Amount, FundingStatus? Status, DateOnly? EvidencedOn = null, DateOnly? Expires = null, bool? Underwritten = null)
{
    /// <summary>Whether the share is confirmed on a day: approved or signed, with a dated paper, and not expired.</summary>
    public Met Confirmed(DateOnly on) => Status switch
    {
        null => Met.NotEvidenced,
        FundingStatus.Requested or FundingStatus.AgreedInPrinciple => Met.No,
        _ when Expires < on => Met.No,
        _ => (EvidencedOn is { } day ? day <= on : (bool?)null).Answer(),
    };
}
