using Folkmoot.Features.Imports.Sources;

namespace Folkmoot.Features.Proofreading.Sources;

/// <summary>A file that was read, and the decisions it tells of; none when it tells of none or was refused.</summary>
internal sealed record ProofFile(ReadFile File, IReadOnlyList<Proof> Proofs);

/// <summary>Files read together know of each other: an earlier decision of the same council is what the register would hold.</summary>
internal static class ProofFiles
{
    public static IReadOnlyList<ProofFile> Of(IEnumerable<ReadFile> files, DateOnly today)
    {
        var read = files.Select(file => new ProofFile(file, file.Refusal is null ? [.. PageProof.Of(file.Record!, today)] : [])).ToList();
        var known = read.SelectMany(file => file.Proofs.Select(proof => (file.File.Council, Proof: proof, Other: Of(proof)))).Where(at => at.Other is not null).ToLookup(at => at.Council);
        return read.ConvertAll(file => file with { Proofs = [.. file.Proofs.Select(proof => proof with { Register = new() { Others = Before(proof, known[file.File.Council].Select(at => at.Other!)) } })] });
    }

    private static IReadOnlyList<OtherDecision> Before(Proof proof, IEnumerable<OtherDecision> others) =>
        [.. others.Where(other => IsBefore(other, proof)).OrderByDescending(other => other.Day).ThenBy(other => other.Reference, StringComparer.Ordinal)];

    // Of two on one day the one with the smaller number came first.
    private static bool IsBefore(OtherDecision other, Proof proof) =>
        proof.Reference is { } own && !Imports.Prose.References.Same(other.Reference!, own)
        && (other.Day < proof.Day || (other.Day == proof.Day && string.CompareOrdinal(other.Reference, own) < 0));

    // Without a reference or a day nothing says that it is another, or an earlier one.
    private static OtherDecision? Of(Proof proof) =>
        proof.Reference is { } reference && (proof.MadeOn ?? proof.Due.From ?? proof.NoticeOn) is { } day && proof.Texts.FirstOrDefault(text => text.Field == ProofText.Title) is { } title
            ? new(reference, title.Text, proof.MadeOn, day, [], proof.IsWhole ? proof.Texts : []) : null;
}
