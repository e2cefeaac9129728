namespace Folkmoot.Law.ProcurementAct.Modifications;

/// <summary>One of the ways in which a change can be allowed, with its test.</summary>
/// <param name="Basis">The provision, such as "Sch 8 para 4".</param>
/// <param name="Name">What it is about.</param>
/// <param name="Answer">Its test.</param>
public sealed record Way(string Basis, string Name, Answer Answer)
{
    /// <summary>Whether this way is open.</summary>
    public Met Met => Answer.Met;
}

/// <summary>Whether a change is allowed, by which provision, and every way that was looked at.</summary>
/// <param name="Permitted">Yes when a way is open and nothing bars it; not evidenced when facts are missing.</param>
/// <param name="Basis">The provision that decides: the way that is open, or the bar; null while not evidenced or when no way is open.</param>
/// <param name="Ways">Every way, in the order of the Act.</param>
/// <param name="Bars">The bars of section 74(7) to (9): met when they do not stand in the way.</param>
public sealed record ModificationResult(Met Permitted, string? Basis, IReadOnlyList<Way> Ways, Answer Bars);

/// <summary>
/// Changing a contract under the Procurement Act 2023 (PA-08). A light touch contract may be changed freely. Any other only by a
/// way of Schedule 8, by a change that is not substantial, or by one below the threshold. None may change the supplier but on a
/// corporate restructuring, and none may be split to come within a way.
/// </summary>
public static class Modification
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = Act.Rule("PA-08", "changing a contract", citations: [Instruments.ProcurementAct(74), Instruments.ProcurementActSchedule(8)]);

    /// <summary>The most a term may change without the change being substantial; exactly so much is allowed.</summary>
    public static Dated<int> TermMost { get; } = Act.Number("PA-08", "a change is substantial when the term moves by more than", "per cent of the maximum term provided for on award", 10, Instruments.ProcurementAct(74, "(3)(a)"));

    /// <summary>The most a below-threshold change may be.</summary>
    public static Dated<int> ValueMost { get; } = Act.Number("PA-08", "below-threshold change of goods or services at most", "per cent of the estimated value", 10, Instruments.ProcurementAct(74, "(4)(a)(i)"));

    /// <summary>The most a below-threshold change of works may be.</summary>
    public static Dated<int> WorksValueMost { get; } = Act.Number("PA-08", "below-threshold change of works at most", "per cent of the estimated value", 15, Instruments.ProcurementAct(74, "(4)(a)(ii)"));

    /// <summary>Whether the change is allowed, with every way looked at.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the Act was in force.</exception>
    public static ModificationResult Test(ActContract contract, ContractChange change, DateOnly on)
    {
        Way[] ways =
        [
            // A public contract may also be changed when it is a light touch contract.
            new("s.74(2)", "light touch contract", Answer.OfAll(Rule, on, new Element("It is a light touch contract", contract.LightTouch.Answer(), "the main purpose and code of the services", Instruments.ProcurementAct(74, "(2)")))),
            new("Sch 8 para 1", "provided for in the contract", ScheduleEight.ProvidedFor(change, on)),
            new("Sch 8 para 2", "urgency and protection of life", ScheduleEight.Urgent(change, on)),
            new("Sch 8 para 4", "unforeseeable circumstances", ScheduleEight.Unforeseeable(contract, change, on)),
            new("Sch 8 para 5", "known risk", ScheduleEight.KnownRisk(contract, change, on)),
            new("Sch 8 para 8", "additional services", ScheduleEight.Additional(contract, change, on)),
            new("Sch 8 para 9", "corporate restructuring", ScheduleEight.Restructuring(change, on)),
            new("s.74(1)(b)", "not substantial", NotSubstantial(change, on)),
            new("s.74(1)(c)", "below the threshold", BelowThreshold(contract, change, on)),
        ];
        var bars = Bars(contract, change, on);
        var open = Together.Any([.. ways.Select(way => way.Met)]);
        var permitted = Together.All(open, bars.Met);
        return new(permitted, Decides(permitted, ways, bars), ways, bars);
    }

    /// <summary>Whether the change is not substantial: term, scope and economic balance.</summary>
    public static Answer NotSubstantial(ContractChange change, DateOnly on)
    {
        var most = TermMost.On(on);
        return Answer.OfAll(
            Rule, on,
            new($"The term changes by no more than {most} per cent of the maximum provided for on award", Within(change.TermChange, most), "the maximum term on award, options included, and the new end", Instruments.ProcurementAct(74, "(3)(a)"), Percent(change.TermChange)),
            ScopeKept(change, "(3)(b)"),
            new("The economic balance does not move materially to the supplier", change.BalanceToSupplier.Answer().Not(), "price and risk before and after", Instruments.ProcurementAct(74, "(3)(c)")));
    }

    /// <summary>Whether it is a below-threshold change. That it is not within another way, as section 74(4)(d) has it, changes nothing about whether it is allowed.</summary>
    public static Answer BelowThreshold(ActContract contract, ContractChange change, DateOnly on)
    {
        var (percent, most) = (change.ValuePercent(contract), contract.Works is true ? WorksValueMost.On(on) : ValueMost.On(on));
        // Between the two figures it matters whether the contract is for works; where nobody knows, nothing is said.
        var value = contract.Works is null && percent is { } p && Math.Abs(p) > most && Math.Abs(p) <= WorksValueMost.On(on) ? Met.NotEvidenced : Within(percent, most);
        var together = change is { ValueChange: { } now, EarlierBelowThreshold: { } earlier } ? now + earlier : (Money?)null;
        return Answer.OfAll(
            Rule, on,
            new($"The estimated value changes by no more than {most} per cent", value, "the estimated value before and after", Instruments.ProcurementAct(74, "(4)(a)"), Percent(percent)),
            new("Below-threshold changes together add less than the threshold", (together is { } sum && change.Threshold is { } threshold ? sum < threshold : (bool?)null).Answer(), "the ledger of earlier changes and the threshold for the type of contract", Instruments.ProcurementAct(74, "(4)(b)"), together?.ToString()),
            ScopeKept(change, "(4)(c)"));
    }

    // Two changes that could reasonably have been one are judged as one, which bars nothing where any change would be allowed;
    // and the supplier changes only on a restructuring.
    private static Answer Bars(ActContract contract, ContractChange change, DateOnly on) => Answer.OfAll(
        Rule, on,
        new("It does not split what would not be allowed as one change", Together.Any(change.PartOfAnother.Answer().Not(), change.AllowedTogether.Answer(), contract.LightTouch.Answer()), "the other changes of the contract, with their dates and reasons", Instruments.ProcurementAct(74, "(7) and (8)")),
        new("The supplier stays, or changes on a corporate restructuring to one that is not excluded", Together.Any(change.SupplierChanged.Answer().Not(), ScheduleEight.Restructuring(change, on).Met), "the parties before and after, and the restructuring", Instruments.ProcurementAct(74, "(9)")));

    private static string? Decides(Met permitted, Way[] ways, Answer bars) => permitted switch
    {
        Met.Yes => ways.First(way => way.Met == Met.Yes).Basis,
        Met.No when bars.Elements[1].Met == Met.No => "s.74(9)",
        Met.No when bars.Elements[0].Met == Met.No => "s.74(8)",
        _ => null,
    };

    private static Element ScopeKept(ContractChange change, string subsection) =>
        new("No services of a kind not already in the contract come in, to a material extent", change.ScopeChanged.Answer().Not(), "the specification before and after", Instruments.ProcurementAct(74, subsection));

    private static Met Within(decimal? percent, int most) => (percent is { } change ? Math.Abs(change) <= most : (bool?)null).Answer();

    private static string? Percent(decimal? percent) => percent is { } change ? FormattableString.Invariant($"{change:0.##} per cent") : null;
}
