using Folkmoot.Law.Grounds;
using Folkmoot.Law.ProcurementAct;

namespace Folkmoot.Law.Routes;

/// <summary>The justifications of Schedule 5 in words, and the stated reasons weighed for them. A reason supports an element; it never settles one.</summary>
internal static class Justifications
{
    private static readonly Dictionary<Justification, (string Paragraph, string Name, (int Element, ReasonKind[] Kinds)[] SupportedBy)> Table = new()
    {
        [Justification.ExclusiveRights] = ("Sch 5 para 5", "exclusive rights", [(0, [ReasonKind.ExclusiveRights]), (1, [ReasonKind.OnlyProvider]), (2, [ReasonKind.NoAlternative])]),
        [Justification.TechnicalReasons] = ("Sch 5 para 6", "competition is absent for technical reasons", [(0, [ReasonKind.Technical]), (1, [ReasonKind.OnlyProvider]), (2, [ReasonKind.NoAlternative])]),
        [Justification.Extension] = ("Sch 5 para 7", "extension or partial replacement by the present supplier", [(2, [ReasonKind.Technical]), (3, [ReasonKind.Technical])]),
        [Justification.SimilarServices] = ("Sch 5 para 8", "similar services from the present supplier", []),
        [Justification.Insolvency] = ("Sch 5 para 11", "good terms from an insolvency", []),
        [Justification.Urgency] = ("Sch 5 para 13", "extreme and unavoidable urgency", [(1, [ReasonKind.Urgency]), (4, [ReasonKind.UnforeseenEvent])]),
        [Justification.UserChoice] = ("Sch 5 para 15", "user choice", [(3, [ReasonKind.UserChoice])]),
    };

    // Para 14(a): what the authority did or left undone, such as starting too late for want of staff, cannot make an urgency unavoidable.
    private const int NothingLeftUndone = 3;

    /// <summary>The test of a justification with the stated reasons weighed.</summary>
    internal static RouteTest Weigh(Justification ground, Answer answer, IReadOnlyList<Reason> reasons)
    {
        var (paragraph, name, supportedBy) = Table[ground];
        var against = ground == Justification.Urgency ? reasons.FirstOrDefault(reason => reason.Kinds.Contains(ReasonKind.AuthorityCapacity)) : null;
        var elements = answer.Elements.ToList();
        if (against is not null && elements[NothingLeftUndone].Met != Met.Yes) elements[NothingLeftUndone] = elements[NothingLeftUndone] with { Met = Met.No, Found = against.Text };
        var weighed = Answer.OfAll(answer.Rule, answer.On, elements);
        return new(paragraph, name, weighed)
        {
            Ground = new()
            {
                Provision = paragraph, Name = name, Answer = weighed,
                Reasons = [.. reasons.Select(reason => new WeighedReason(
                    reason, [.. supportedBy.Where(one => one.Kinds.Any(reason.Kinds.Contains)).Select(one => elements[one.Element])],
                    ReferenceEquals(reason, against) ? [elements[NothingLeftUndone]] : []))],
                Contradictions = against is null ? [] : [new(elements[NothingLeftUndone], against.Text)],
            },
        };
    }

    /// <summary>The justification that a citation such as "Sch 5 para 13" names; null when it names none of them.</summary>
    internal static Justification? Named(string citation)
    {
        var words = citation.Replace("paragraph", "para", StringComparison.OrdinalIgnoreCase).Replace("Schedule", "Sch", StringComparison.OrdinalIgnoreCase).Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        var named = Table.Where(row => Names(words, row.Value.Paragraph)).Select(row => row.Key).ToList();
        return named is [var only] ? only : null;
    }

    private static bool Names(string words, string paragraph)
    {
        var at = words.IndexOf(paragraph, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at + paragraph.Length == words.Length || !char.IsAsciiDigit(words[at + paragraph.Length]));
    }
}
