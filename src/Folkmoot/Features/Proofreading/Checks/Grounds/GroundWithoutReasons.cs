using Folkmoot.Features.Decisions;
using Folkmoot.Features.Imports.Prose;
using Folkmoot.Features.Proofreading.Texts;
using Folkmoot.Law;
using Folkmoot.Law.ContractRegulations;
using Folkmoot.Law.Grounds;
using ActAward = Folkmoot.Law.ProcurementAct.DirectAwards;

namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>A ground is claimed for an award and no reason given supports it, or one speaks against it.</summary>
internal static class GroundWithoutReasons
{
    private const int Most = 3;

    public static ProofRule Rule { get; } = new("PRF-10", "a ground that the reasons given do not support", DirectAward.Rule);

    public static IEnumerable<Finding> In(ReadProof proof)
    {
        List<(Said Said, Reason Reason)>? stated = null;
        foreach (var text in proof.Prose)
        {
            foreach (var law in text.Laws.Where(law => law.IsGround))
            {
                stated ??= Stated(proof);
                if (Tested(proof, law, [.. stated.Select(one => one.Reason)]) is not { } answer) continue;
                if (Of(text, law, stated, answer) is { } found) yield return found;
                yield break;
            }
        }
    }

    private static Finding? Of(ProofText text, CitedLaw law, List<(Said Said, Reason Reason)> stated, GroundAnswer answer)
    {
        var missing = string.Join("; ", answer.Missing.Select(element => $"{element.Citation.Provision}: {element.Settles}"));
        var ground = text.Quote(law.Start, law.Length);
        if (answer.Contradictions is [var against, ..])
        {
            var said = stated.FirstOrDefault(one => one.Reason.Text == against.By).Said;
            return Rule.Defect($"A reason given speaks against the ground claimed ({answer.Provision}, {answer.Name}): {Lower(against.Element.Says)}.", "Evidence of each element: " + missing, said is null ? [ground] : [ground, said.Quote()]);
        }
        if (answer.Met == Met.Yes || answer.Reasons.Any(reason => !reason.SupportsNothing)) return null;
        var beside = stated.Where(one => answer.Beside.Contains(one.Reason)).Take(Most).Select(one => one.Said.Quote());
        return Rule.Defect(
            stated.Count == 0 ? $"No reason is given for the ground claimed ({answer.Provision}, {answer.Name})." : $"None of the reasons given supports an element of the ground claimed ({answer.Provision}, {answer.Name}).",
            "Evidence of each element: " + missing, [ground, .. beside]);
    }

    private static GroundAnswer? Tested(ReadProof proof, CitedLaw law, IReadOnlyList<Reason> reasons)
    {
        // Of a page without a day the law it was made under is not known.
        if (proof.Proof.Day is not { } on) return null;
        if (law.Instrument?.Contains("Procurement Act", StringComparison.Ordinal) == true)
        {
            return ActAward.DirectAward.Rule.AppliesOn(on) && ActAward.DirectAward.Named(law.Text) is { } justification ? ActAward.DirectAward.Test(justification, new(), on, reasons) : null;
        }
        return DirectAward.Rule.AppliesOn(on) && law.Number is { } number && DirectAward.Named(number) is { } ground ? DirectAward.Test(ground, new() { On = on }, reasons) : null;
    }

    // Reasons stand where they belong; implications and consultees say other things with the same words.
    private static List<(Said, Reason)> Stated(ReadProof proof) =>
    [
        .. from text in proof.Named(TextName.Reasons, TextName.Options, TextName.Alternatives, TextName.Background, TextName.Opening, TextName.ProposedDecision, TextName.Decision, TextName.Legal)
           from said in text.Sentences
           let reason = Reason.Read(said.Words)
           where reason.Kinds.Count > 0
           select (said, reason),
    ];

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
