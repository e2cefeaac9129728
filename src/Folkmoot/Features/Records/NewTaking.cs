using Folkmoot.Features.Decisions;
using Folkmoot.Law.Governance;
using Folkmoot.Law.Urgency;

namespace Folkmoot.Features.Records;

/// <summary>What whoever takes a decision, or writes down what a body decided, says of it.</summary>
public sealed record NewTaking
{
    public required DecisionState Outcome { get; init; }

    public required DateOnly MadeOn { get; init; }

    public required DecisionMaker Maker { get; init; }

    /// <summary>Who decides, by role; may be left out for a body.</summary>
    public string? By { get; init; }

    public Guid? BodyId { get; init; }

    public Guid? MeetingId { get; init; }

    public RecordWords Words { get; init; } = new();

    /// <summary>What is on the record of the general exception; null when it is not relied on.</summary>
    public GeneralExceptionFacts? General { get; init; }

    /// <summary>What is on the record of special urgency; null when it is not relied on.</summary>
    public SpecialUrgencyFacts? Special { get; init; }

    /// <summary>Why notice could not be given in time.</summary>
    public string? UrgencyReasons { get; init; }

    /// <summary>The version of the decision that the form was opened with; null when it does not matter.</summary>
    public int? Version { get; init; }
}
