using System.Text.RegularExpressions;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Law.Grounds;
using Folkmoot.Law.Routes;

namespace Folkmoot.Features.Routes.Record;

/// <summary>A reason in the words of the record, with the field it stands in.</summary>
public sealed record StatedReason(string Label, Reason Reason);

/// <summary>A reason with what it does for the grounds that are claimed.</summary>
public sealed record WeighedReason(StatedReason Stated, IReadOnlyList<string> Supports, IReadOnlyList<string> SpeaksAgainst)
{
    public bool SupportsNothing => Supports.Count == 0;
}

/// <summary>Finds the sentences of a decision that give a reason. A sentence whose words fit no kind of reason is left alone.</summary>
public static partial class StatedReasons
{
    // What these fields hold is not given as a reason for the award.
    private static readonly TextName[] NoReasons = [TextName.Consultees, TextName.Financial, TextName.Equalities, TextName.DataProtection, TextName.Interests, TextName.BackgroundPapers];

    private static readonly char[] Bullets = ['·', '•', '-', '*', '\uf0b7', '\uf0a7'];

    /// <summary>The reasons in the decision's own texts, then those that the register notes beside the grounds.</summary>
    public static IReadOnlyList<StatedReason> Of(IEnumerable<LabelledText> texts, IEnumerable<Ground> grounds) =>
    [
        .. from text in texts
           where text.Name is not { } name || !NoReasons.Contains(name)
           from reason in Sentences(text.Text)
           where reason.Kinds.Count > 0
           select new StatedReason(text.Label.Trim().TrimEnd(':'), reason),
        .. from ground in grounds
           where ground.Reasons is not null
           from reason in Sentences(ground.Reasons!)
           where reason.Kinds.Count > 0
           select new StatedReason("Noted in the register beside " + ground.Citation, reason),
    ];

    /// <summary>What each reason does for the tests of the grounds that are claimed.</summary>
    public static IReadOnlyList<WeighedReason> Weigh(IReadOnlyList<StatedReason> reasons, IEnumerable<RouteTest> tests)
    {
        var weighed = tests.Where(test => test.Ground is not null).SelectMany(test => test.Ground!.Reasons.Select(one => (test.Provision, Weighed: one))).ToLookup(one => one.Weighed.Reason, ReferenceEqualityComparer.Instance);
        return
        [
            .. reasons.Select(stated => new WeighedReason(
                stated,
                [.. weighed[stated.Reason].SelectMany(one => one.Weighed.Supports).Select(element => $"{element.Citation.Provision}: {element.Says}").Distinct()],
                [.. weighed[stated.Reason].SelectMany(one => one.Weighed.Contradicts).Select(element => $"{element.Citation.Provision}: {element.Says}").Distinct()])),
        ];
    }

    private static IEnumerable<Reason> Sentences(string text) => Ends().Split(text).Select(sentence => Reason.Read(sentence.Trim().TrimStart(Bullets).TrimStart()));

    [GeneratedRegex(@"(?<=[.!?;])\s+|[\r\n]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ends();
}
