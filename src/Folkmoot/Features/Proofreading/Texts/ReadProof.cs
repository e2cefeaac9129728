using Folkmoot.Features.Decisions;
using Folkmoot.Features.Imports.Prose;
using Folkmoot.Features.Proofreading.Texts;

namespace Folkmoot.Features.Proofreading;

/// <summary>A proof with what several checks ask of it, worked out once when first asked.</summary>
public sealed class ReadProof(Proof proof)
{
    public Proof Proof { get; } = proof;

    internal IReadOnlyList<ProofText> Prose => field ??= [.. Proof.Texts.Where(text => text.IsProse && text.Text.Length > 0)];

    internal IReadOnlyList<Said> Sentences => field ??= [.. Prose.SelectMany(text => text.Sentences)];

    /// <summary>What is to be decided: the title, the proposal and the decision; the opening words where there is neither.</summary>
    internal IReadOnlyList<ProofText> Proposal => field ??= ProposalTexts();

    internal IReadOnlyList<OptionSaid> Recommended => field ??= [.. OptionSaid.RecommendedIn(Sentences)];

    internal IReadOnlyList<OptionSaid> Discarded => field ??= [.. Prose.SelectMany(OptionSaid.DiscardedIn)];

    /// <summary>What the decision does to a contract, as the proposal and the recommended option name it.</summary>
    internal IReadOnlyList<Act> Acts => field ??= [.. Proposal.SelectMany(text => text.Sentences).Concat(Recommended.Select(option => option.Said)).SelectMany(Act.In)];

    /// <summary>Whether a contract is awarded without competition or made longer.</summary>
    internal bool Prolongs => Acts.Any(act => act.Instrument is Instrument.DirectAward or Instrument.Extension);

    /// <summary>The first and the last day of the term proposed, where both are printed to the day.</summary>
    internal (DateOnly From, DateOnly To)? Term => field ??= Terms.Of(this);

    internal IEnumerable<ProofText> Named(params TextName[] names) => Proof.Texts.Where(text => text.Name is { } name && names.Contains(name) && text.Text.Length > 0);

    /// <summary>The words to point at when what is missing has no words: the field where they belong, or the title.</summary>
    internal Quote Place(params TextName[] names) =>
        (Named(names).FirstOrDefault() is { } text ? text.Sentences.FirstOrDefault()?.Quote() : null)
        ?? Acts.FirstOrDefault()?.Said.Quote() ?? Proof.Texts.FirstOrDefault(text => text.Field == ProofText.Title)?.Whole() ?? Proof.Texts.First(text => text.Text.Length > 0).Whole();

    /// <summary>A printed value, such as the due date.</summary>
    internal Quote? Printed(string field) => Proof.Texts.FirstOrDefault(text => text.Field == field && text.Text.Length > 0)?.Whole();

    private List<ProofText> ProposalTexts()
    {
        var proposal = Named(TextName.ProposedDecision, TextName.Decision).ToList();
        if (proposal.Count == 0) proposal = [.. Named(TextName.Opening)];
        return [.. Proof.Texts.Where(text => text.Field == ProofText.Title), .. proposal];
    }
}
