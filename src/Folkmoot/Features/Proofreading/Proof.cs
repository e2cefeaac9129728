using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Proofreading;

/// <summary>One decision as the proof-reader is given it: its texts, its facts and what the register holds. Plain data, whatever it was made from.</summary>
public sealed record Proof
{
    public string? Reference { get; init; }

    /// <summary>Every text, the title and the printed dates among them.</summary>
    public required IReadOnlyList<ProofText> Texts { get; init; }

    public Answer IsKey { get; init; }

    public IReadOnlyList<string> KeyReasons { get; init; } = [];

    public DateOnly? NoticeOn { get; init; }

    public Due Due { get; init; } = Due.NotKnown;

    public DateOnly? MadeOn { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>The urgency procedure used, in the council's words; null when none was.</summary>
    public string? Urgency { get; init; }

    /// <summary>"Part exempt" and the like; null when nothing is withheld.</summary>
    public string? Restriction { get; init; }

    public IReadOnlyList<ProofDocument> Documents { get; init; } = [];

    public IReadOnlyList<string> Divisions { get; init; } = [];

    /// <summary>Whether the texts are all that the decision says of itself. A row of a list is not: what is missing there is no fault.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether it is still being written, so that what has no place on a public page can be asked for.</summary>
    public bool IsDraft { get; init; }

    public RegisterFacts Register { get; init; } = RegisterFacts.None;

    /// <summary>The day it is read on.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The day the decision was or is to be made. A draft without one is as of today; of a published page that gives none, nothing is known.</summary>
    public DateOnly? Day => MadeOn ?? Due.From ?? Due.To ?? NoticeOn ?? (IsDraft ? Today : null);
}

/// <summary>A paper that goes with the decision.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Restricted">Whether it is withheld.</param>
/// <param name="Retention">How long it is kept, in words; null when nobody said.</param>
public sealed record ProofDocument(string Title, DocumentKind Kind, bool Restricted = false, string? Retention = null);
