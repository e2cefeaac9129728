using System.Collections.Frozen;

namespace Folkmoot.Law.Grounds;

/// <summary>
/// Sorts a stated reason into kinds by the words in it. It is cautious: a text whose words fit no kind has none, a word after
/// "no" or "not" does not count, and nothing is guessed from the sense. A person may always choose the kinds instead.
/// </summary>
public static class ReasonKinds
{
    private static readonly FrozenSet<string> Negations = FrozenSet.Create(StringComparer.Ordinal, "no", "not", "without", "never", "neither", "nor", "cannot");

    private const string Stop = ".";

    // "Capacity" is the authority's only where nobody else's stands beside it.
    private static readonly string[] Others = ["provider*", "market*", "supplier*", "sector*", "bidder*", "operator*", "hospital*", "mental", "bed*", "community"];

    private static readonly (ReasonKind Kind, string[][] Phrases)[] Table =
    [
        (ReasonKind.Time, Phrases("more time", "not enough time", "insufficient time", "too little time", "no time to", "enough time", "additional time", "extra time", "sufficient time", "lack of time", "time to", "time for", "time is needed", "time needed", "time required", "time constraint*", "time pressure*", "production time", "timescale*", "timetable*", "timeline*", "delay*", "slip", "slipped", "slippage", "lead time", "allow time", "longer than expected", "longer than planned")),
        (ReasonKind.Continuity, Phrases("continuity", "continue to receive", "continued service*", "continued provision", "continuous service*", "consistency of service*", "consistency of care", "uninterrupted", "avoid a gap", "gap in service*", "gap in provision", "break in service*", "without interruption", "bridg*", "disruption to service*", "interim arrangement*", "stability")),
        (ReasonKind.Strategy, Phrases("strateg*", "redesign*", "transformation", "recommission*", "re commission*", "service review", "review of the service*", "review of service*", "new model", "future model", "align*", "co produc*", "coproduc*", "reorgani*", "devolution", "integrate", "integrating", "integration", "integrated service*", "integrated model*")),
        (ReasonKind.FundingUncertainty, Phrases("funding uncertain*", "uncertain funding", "uncertainty of funding", "uncertainty about funding", "uncertainty over funding", "uncertainty around funding", "budget uncertain*", "uncertain budget*", "uncertainty about the budget", "funding is uncertain", "funding is not confirmed", "funding not confirmed", "funding has not been confirmed", "funding not yet", "funding unconfirmed", "unconfirmed funding", "awaiting funding", "pending funding", "future funding", "no clarity about funding", "no clarity as to funding", "clarity about funding", "clarity as to funding", "clarity of funding", "clarity on funding", "funding sustainability", "financial uncertainty", "settlement is awaited")),
        (ReasonKind.AuthorityCapacity, Phrases("capacity issue*", "capacity constraint*", "capacity within", "capacity pressure*", "capacity problem*", "capacity in the team", "capacity of the council", "capacity of the authority", "council capacity", "council s capacity", "authority s capacity", "authority capacity", "team capacity", "team s capacity", "officer capacity", "staff capacity", "commissioning capacity", "procurement capacity", "limited capacity", "insufficient capacity", "lack of capacity", "by capacity", "capacity to procure", "capacity to tender", "staff shortage*", "shortage of staff", "staff vacanc*", "staff turnover", "lack of staff", "not enough staff", "lack of resource*", "limited resource*", "insufficient resource*", "resourcing issue*", "workload", "competing priorities")),
        (ReasonKind.Urgency, Phrases("urgen*", "emergenc*", "immediate need", "immediately needed", "at short notice")),
        (ReasonKind.UnforeseenEvent, Phrases("unforesee*", "not foreseen", "could not foresee", "could not have foreseen", "not have been foreseen", "could not be foreseen", "not foreseeable", "unexpected*", "unpredict*", "insolven*", "liquidation", "went into administration", "gone into administration", "pandemic", "flood*", "provider failure", "sudden*")),
        (ReasonKind.Technical, Phrases("technical reason*", "technically", "technical requirement*", "technical incompatib*", "interoperab*", "incompatib*", "specialist equipment", "competition is absent", "absence of competition")),
        (ReasonKind.ExclusiveRights, Phrases("exclusive right*", "intellectual property", "patent", "patents", "patented", "copyright", "licence holder", "sole licens*", "proprietary", "owns the rights", "holds the rights")),
        (ReasonKind.OnlyProvider, Phrases("only provider", "only supplier", "only one provider", "only one supplier", "only one operator", "only operator", "sole provider", "sole supplier", "single provider can", "no other provider*", "no other supplier*", "no other operator*", "only organisation")),
        (ReasonKind.NoAlternative, Phrases("no alternative*", "no reasonable alternative*", "no viable alternative*", "no substitute*", "no reasonable substitute*", "no suitable alternative*")),
        (ReasonKind.FailedCompetition, Phrases("no tender*", "no bid*", "neither tender*", "neither bid*", "no suitable tender*", "no suitable bid*", "no compliant*", "no submission*", "failed procurement", "failed tender*", "procurement failed", "tender failed", "unsuccessful procurement", "unsuccessful tender*", "no requests to participate")),
        (ReasonKind.ContractOption, Phrases("option to extend", "extension option*", "options to extend", "permitted extension*", "extension clause", "allowed for in the contract", "provided for in the contract", "extension provision*", "option in the contract", "review clause", "contract allows", "contract permits", "contract provides")),
        (ReasonKind.CostOfChange, Phrases("duplication of cost*", "cost of change", "cost of changing", "costs of changing", "significant inconvenience", "duplicate cost*", "mobilisation cost*", "transition cost*", "cost of transition", "disproportionate cost*")),
        (ReasonKind.Safety, Phrases("safety", "safeguarding", "risk of harm", "risk to life", "at risk of", "put people at risk", "patient risk", "unsafe")),
        (ReasonKind.Quality, Phrases("quality", "performing well", "good performance", "performed well", "strong performance", "track record", "expertise", "experience of deliver*", "experience in", "relevant experience", "well regarded", "good outcomes", "local knowledge", "good relationship*", "rated good", "rated outstanding")),
        (ReasonKind.Price, Phrases("price*", "value for money", "saving*", "cheaper", "cost effective*", "best value", "affordab*", "low cost", "lower cost*", "budget pressure*")),
        (ReasonKind.UserChoice, Phrases("user choice", "people s choice", "patient choice", "service user* prefer*", "carers prefer*", "families prefer*", "preferred by", "user satisfaction", "positive feedback", "popular with", "choice of service*", "choose their")),
    ];

    /// <summary>The kinds whose words stand in the text, in the order of <see cref="ReasonKind"/>; empty when none does.</summary>
    public static IReadOnlyList<ReasonKind> Of(string text)
    {
        var words = Words(text);
        return [.. Table.Where(row => row.Phrases.Any(phrase => Stands(phrase, words, row.Kind))).Select(row => row.Kind)];
    }

    private static bool Stands(string[] phrase, List<string> words, ReasonKind kind)
    {
        for (var at = 0; at + phrase.Length <= words.Count; at++)
        {
            if (!Fits(phrase, words, at) || Denied(phrase, words, at)) continue;
            if (kind != ReasonKind.AuthorityCapacity || !OfAnother(words, at, phrase.Length)) return true;
        }
        return false;
    }

    private static bool Fits(string[] phrase, List<string> words, int at)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (!Same(phrase[i], words[at + i])) return false;
        }
        return true;
    }

    // "No urgency", "not an emergency": one or two words before within the clause, unless the phrase itself begins so.
    private static bool Denied(string[] phrase, List<string> words, int at)
    {
        if (Negations.Contains(phrase[0])) return false;
        for (var i = at - 1; i >= Math.Max(at - 2, 0) && words[i] != Stop; i--)
        {
            if (Negations.Contains(words[i])) return true;
        }
        return false;
    }

    private static bool OfAnother(List<string> words, int at, int length)
    {
        for (var i = Math.Max(at - 2, 0); i < Math.Min(at + length + 3, words.Count); i++)
        {
            if (Others.Any(other => Same(other, words[i]))) return true;
        }
        return false;
    }

    private static bool Same(string pattern, string word) =>
        pattern[^1] == '*' ? word.AsSpan().StartsWith(pattern.AsSpan(..^1), StringComparison.Ordinal) : pattern == word;

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var letter = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (letter && start < 0) start = i;
            if (letter) continue;
            if (start >= 0) words.Add(text[start..i].ToLowerInvariant());
            if (i < text.Length && text[i] is '.' or ',' or ';' or ':') words.Add(Stop);
            start = -1;
        }
        return words;
    }

    private static string[][] Phrases(params string[] phrases) => [.. phrases.Select(phrase => phrase.Split(' '))];
}
