namespace Folkmoot.Law.Grounds;

/// <summary>One thing that a ground requires.</summary>
/// <typeparam name="TFacts">The facts the ground is asked about.</typeparam>
/// <param name="Says">What has to be so, in our paraphrase of the provision.</param>
/// <param name="Fact">Whether it is, on the facts; null when they do not say.</param>
/// <param name="Settles">The evidence that would settle it.</param>
/// <param name="Citation">The provision.</param>
public sealed record Requirement<TFacts>(string Says, Func<TFacts, bool?> Fact, string Settles, Citation Citation)
{
    /// <summary>The kinds of reason that speak for it.</summary>
    public IReadOnlyList<ReasonKind> SupportedBy { get; init; } = [];

    /// <summary>The kinds of reason that speak against it: who states one has said that the requirement is not met.</summary>
    public IReadOnlyList<ReasonKind> ContradictedBy { get; init; } = [];

    /// <summary>Whether it is a proviso: when the fact is recorded against it, the record contradicts the claim.</summary>
    public bool IsProviso { get; init; }

    /// <summary>The sum behind the fact, in words; null where nothing is reckoned.</summary>
    public Func<TFacts, string?>? Sum { get; init; }

    internal Element Weigh(TFacts facts, IReadOnlyList<Reason> reasons)
    {
        var fact = Fact(facts);
        var against = reasons.FirstOrDefault(reason => reason.IsOneOf(ContradictedBy))?.Text;
        // The author's own words settle what nobody recorded; against a recorded yes they unsettle it.
        var met = against is null || fact == false ? fact.Answer() : fact is null ? Met.No : Met.NotEvidenced;
        return new(Says, met, Settles, Citation, against ?? Sum?.Invoke(facts));
    }
}

/// <summary>A ground of the law for an award or a change, with everything it requires. Every requirement has to be met.</summary>
/// <typeparam name="TFacts">The facts it is asked about.</typeparam>
/// <param name="Provision">Its number, such as "32(2)(b)(ii)".</param>
/// <param name="Name">What it is, in a few plain words.</param>
/// <param name="Requirements">What it requires, in the order of the provision; at least one.</param>
public sealed record Ground<TFacts>(string Provision, string Name, params IReadOnlyList<Requirement<TFacts>> Requirements)
{
    /// <summary>Tests the ground on the facts, and weighs the reasons stated for it.</summary>
    /// <param name="rule">The rule the ground belongs to.</param>
    /// <param name="on">The day whose law is applied.</param>
    /// <param name="facts">What is on the record.</param>
    /// <param name="reasons">The reasons the author states; may be empty.</param>
    /// <exception cref="OutsideTheLaw">The rule was not in force on that day.</exception>
    public GroundAnswer Test(Rule rule, DateOnly on, TFacts facts, params IReadOnlyList<Reason> reasons)
    {
        var elements = new Element[Requirements.Count];
        for (var i = 0; i < elements.Length; i++) elements[i] = Requirements[i].Weigh(facts, reasons);
        return new()
        {
            Provision = Provision,
            Name = Name,
            Answer = Answer.OfAll(rule, on, elements) with { Sum = Sums(facts) },
            Reasons = [.. reasons.Select(reason => Weigh(reason, elements))],
            Contradictions = Against(facts, reasons, elements),
        };
    }

    private IReadOnlyList<string> Sums(TFacts facts) => [.. Requirements.Select(one => one.Sum?.Invoke(facts)).OfType<string>()];

    private WeighedReason Weigh(Reason reason, Element[] elements) => new(
        reason,
        [.. elements.Where((_, i) => reason.IsOneOf(Requirements[i].SupportedBy))],
        [.. elements.Where((_, i) => reason.IsOneOf(Requirements[i].ContradictedBy))]);

    private List<Contradiction> Against(TFacts facts, IReadOnlyList<Reason> reasons, Element[] elements)
    {
        var found = new List<Contradiction>();
        for (var i = 0; i < elements.Length; i++)
        {
            var stated = reasons.FirstOrDefault(reason => reason.IsOneOf(Requirements[i].ContradictedBy))?.Text;
            if (stated is null && Requirements[i].IsProviso && Requirements[i].Fact(facts) == false) stated = "it is recorded that this is not so";
            if (stated is not null) found.Add(new(elements[i], stated));
        }
        return found;
    }
}
