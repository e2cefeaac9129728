using Folkmoot.Law.KeyDecisions;
using Folkmoot.Law.Urgency;

namespace Folkmoot.Features.Notices;

/// <summary>What is said of a decision that cannot wait 28 clear days. All of it is published with the notice.</summary>
public sealed record NewUrgency
{
    /// <summary>The general exception (regulation 10) or special urgency (regulation 11).</summary>
    public required NoticePath Path { get; init; }

    /// <summary>Why the longer notice is impracticable: 28 clear days, or under special urgency even five. Published as the reasons.</summary>
    public string? WhyImpracticable { get; init; }

    /// <summary>The overview and scrutiny committee that the matter is relevant to.</summary>
    public string? Committee { get; init; }

    /// <summary>The day on which its chair, or every member where it has no chair, was told in writing (general exception).</summary>
    public DateOnly? ScrutinyToldOn { get; init; }

    /// <summary>Who could agree, and who did (special urgency).</summary>
    public UrgencyAgreement Agreement { get; init; } = UrgencyAgreement.Unknown;

    public DateOnly? AgreedOn { get; init; }

    /// <summary>Why the one who agreed holds that it is urgent and cannot reasonably be deferred.</summary>
    public string? AgreementReasons { get; init; }
}
