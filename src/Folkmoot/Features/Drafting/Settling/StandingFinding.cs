using Folkmoot.Features.Proofreading;

namespace Folkmoot.Features.Drafting.Settling;

/// <summary>What the proof-reader says of a draft as it stands.</summary>
/// <param name="Finding">What it says.</param>
/// <param name="Mark">The sign by which it is known again.</param>
/// <param name="Settled">Who said that it may stand, and why; null when nobody has.</param>
public sealed record StandingFinding(Finding Finding, string Mark, RaisedFinding? Settled)
{
    public Gate Gate => Gates.Of(Finding.Rule, Finding.Kind);

    /// <summary>Whether the gate is shut by it: a defect that nobody has settled.</summary>
    public bool Holds => Finding.Kind == FindingKind.Defect && Settled is null;

    /// <summary>Whether it quotes one of these sections.</summary>
    public bool IsAbout(DraftTask task, int? place = null) =>
        Finding.Quotes.Any(quote => quote.Of is null && DraftProof.SectionOf(quote.Field) is { } at && task.Sections.Contains(at.Name) && (place is null || at.Place == place || at.Place == 0));

    /// <summary>The first place to change.</summary>
    public DraftTask? Task => Finding.Quotes.Where(quote => quote.Of is null).Select(quote => DraftProof.SectionOf(quote.Field)).FirstOrDefault(at => at is not null) is { } at ? DraftTask.Of(at.Name) : null;
}
