using Folkmoot.Law.Urgency;

namespace Folkmoot.Features.Agendas.InPrivate;

/// <summary>A notice of a meeting in private as somebody wants to publish it.</summary>
public sealed record NewPrivateNotice(PrivateKind Kind, string? About, string? Reasons)
{
    public string? Representations { get; init; }

    /// <summary>Whether nothing was said against it.</summary>
    public bool NoneReceived { get; init; }

    public string? Response { get; init; }

    public string? WhyImpracticable { get; init; }

    public UrgencyAgreement Agreement { get; init; } = UrgencyAgreement.Unknown;

    public DateOnly? AgreedOn { get; init; }
}
