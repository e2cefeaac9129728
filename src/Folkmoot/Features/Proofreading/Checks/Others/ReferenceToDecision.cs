using System.Text.RegularExpressions;
using Folkmoot.Features.Imports.Prose;
using Folkmoot.Features.Proofreading.Texts;

namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>Another decision is named by a number that is a digit out or later than this one, whose day or title differs from what is held, or by no number at all.</summary>
internal static partial class ReferenceToDecision
{
    private const int Near = 60;

    public static ProofRule Rule { get; } = new("PRF-16", "a reference to a decision that is not there or says otherwise");

    public static IEnumerable<Finding> In(ReadProof proof)
    {
        foreach (var text in proof.Prose)
        {
            foreach (var cited in References.In(text.Text, proof.Proof.Reference).Where(cited => cited.IsDecision))
                if (Wrong(proof, text, cited) is { } wrong) yield return wrong;
            foreach (var said in text.Sentences)
                if (Unnamed().Match(said.Words) is { Success: true } match && References.In(said.Words).Count == 0)
                    yield return Rule.Advice("Another decision is spoken of and not named.", "Its reference, so that a reader can find it.", said.Part(match.Index, match.Length));
        }
    }

    private static Finding? Wrong(ReadProof proof, ProofText text, CitedReference cited)
    {
        var quote = text.Quote(cited.Start, cited.Length);
        if (cited.NearMissOf is { } meant) return Rule.Defect($"No decision can have this number; {meant} may be meant.", "The reference as it stands on that decision.", quote);
        if (proof.Proof.Register.Others.FirstOrDefault(other => References.Same(cited.Text, other.Reference)) is not { } other) return IsLater(proof, cited) ? Rule.Defect("The reference is of a later year than this decision.", "The reference as it stands on that decision.", quote) : null;
        if (other.MadeOn is { } made && DayAfter(text, cited) is { } day && day.Day != made)
            return Rule.Defect($"{cited.Text} was made on {made:d MMMM yyyy}.", "The day as it stands on that decision.", text.Quote(cited.Start, day.End - cited.Start));
        return null;
    }

    private static bool IsLater(ReadProof proof, CitedReference cited) =>
        cited.Form == ReferenceForm.YearAndNumber && (proof.Proof.MadeOn ?? proof.Proof.Due.To ?? proof.Proof.Due.From) is { } day && 2000 + int.Parse(cited.Text.AsSpan(0, 2)) > day.Year;

    /// <summary>"22/00093, made on 31 October 2022": a day said of the decision itself, in the words right after it.</summary>
    private static PrintedDate? DayAfter(ProofText text, CitedReference cited)
    {
        var end = cited.Start + cited.Length;
        var date = text.Dates.FirstOrDefault(date => date.Start >= end && date.Day is not null);
        return date is not null && date.Start - end <= Near && Made().IsMatch(text.Text.AsSpan(end, date.Start - end)) ? date : null;
    }

    [GeneratedRegex(@"^[^.;]{0,30}\b(?:made|taken|approved|agreed|dated|decided)\s(?:on\s)?(?:the\s)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Made();

    [GeneratedRegex(@"\b(?:a|the|an)\s(?:previous|earlier|former)\s(?:key\s|executive\s)?decision\b(?:\sto\s[\w-]+\s[\w-]+)?", RegexOptions.IgnoreCase)]
    private static partial Regex Unnamed();
}
