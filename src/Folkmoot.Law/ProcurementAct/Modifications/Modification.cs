using Folkmoot.Law.Grounds;

namespace Folkmoot.Law.ProcurementAct.Modifications;

/// <summary>Whether a change is allowed, by which provision, and every way that was looked at.</summary>
/// <param name="Permitted">Yes when a way is open and nothing bars it; not evidenced when facts are missing.</param>
/// <param name="Basis">The provision that decides: the way that is open, or the bar; null while not evidenced or when no way is open.</param>
/// <param name="Ways">Every way, in the order of the Act.</param>
/// <param name="Bars">The bars of section 74(7) to (9): met when they do not stand in the way.</param>
public sealed record ModificationResult(Met Permitted, string? Basis, IReadOnlyList<GroundAnswer> Ways, Answer Bars)
{
    /// <summary>Whether a lawyer has to sign the change off before it is made: whenever it is not shown to be allowed.</summary>
    public bool NeedsLegalSignOff => Permitted != Met.Yes;

    /// <summary>The answer under one way, by its provision such as "Sch 8 para 4".</summary>
    public GroundAnswer this[string provision] => Ways.First(way => way.Provision == provision);
}

/// <summary>
/// Changing a contract under the Procurement Act 2023 (PA-08). A light touch contract may be changed freely. Any other only by a
/// way of Schedule 8, by a change that is not substantial, or by one below the threshold. None may change the supplier but on a
/// corporate restructuring, and none may be split to come within a way.
/// </summary>
public static class Modification
{
    private static readonly Ground<ModifiedContract>[] Ways =
    [
        SectionSeventyFour.LightTouch, ScheduleEight.ProvidedFor, ScheduleEight.Urgent, ScheduleEight.Unforeseeable, ScheduleEight.KnownRisk,
        ScheduleEight.Additional, ScheduleEight.Restructuring, SectionSeventyFour.NotSubstantial, SectionSeventyFour.BelowThreshold,
    ];

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = Act.Rule("PA-08", "changing a contract", citations: [Instruments.ProcurementAct(74), Instruments.ProcurementActSchedule(8)]);

    /// <summary>The most a term may change without the change being substantial; exactly so much is allowed.</summary>
    public static Dated<int> TermMost { get; } = Act.Number("PA-08", "a change is substantial when the term moves by more than", "per cent of the maximum term provided for on award", 10, Instruments.ProcurementAct(74, "(3)(a)"));

    /// <summary>The most a below-threshold change may be.</summary>
    public static Dated<int> ValueMost { get; } = Act.Number("PA-08", "below-threshold change of goods or services at most", "per cent of the estimated value", 10, Instruments.ProcurementAct(74, "(4)(a)(i)"));

    /// <summary>The most a below-threshold change of works may be.</summary>
    public static Dated<int> WorksValueMost { get; } = Act.Number("PA-08", "below-threshold change of works at most", "per cent of the estimated value", 15, Instruments.ProcurementAct(74, "(4)(a)(ii)"));

    /// <summary>Whether the change is allowed, with every way looked at and the reasons stated weighed for each.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the Act was in force.</exception>
    public static ModificationResult Test(ActContract contract, ContractChange change, DateOnly on, params IReadOnlyList<Reason> reasons)
    {
        var one = new ModifiedContract(contract, change, on);
        GroundAnswer[] ways = [.. Ways.Select(way => way.Test(Rule, on, one, reasons))];
        var bars = Bars(one);
        var permitted = Together.All(Together.Any([.. ways.Select(way => way.Met)]), bars.Met);
        return new(permitted, Decides(permitted, ways, bars), ways, bars);
    }

    /// <summary>Whether the change is a transfer on corporate restructuring to a supplier that is not excluded (Sch 8 para 9).</summary>
    /// <exception cref="OutsideTheLaw">The day is before the Act was in force.</exception>
    public static Met OnRestructuring(ActContract contract, ContractChange change, DateOnly on) => ScheduleEight.Restructuring.Test(Rule, on, new(contract, change, on)).Met;

    // Two changes that could reasonably have been one are judged as one, which bars nothing where any change would be allowed;
    // and the supplier changes only on a restructuring.
    private static Answer Bars(ModifiedContract one) => Answer.OfAll(
        Rule, one.On,
        new("It does not split what would not be allowed as one change", Together.Any(one.Change.PartOfAnother.Answer().Not(), one.Change.AllowedTogether.Answer(), one.Contract.LightTouch.Answer()), "the other changes of the contract, with their dates and reasons", Instruments.ProcurementAct(74, "(7) and (8)")),
        new("The supplier stays, or changes on a corporate restructuring to one that is not excluded", Together.Any(one.Change.SupplierChanged.Answer().Not(), OnRestructuring(one.Contract, one.Change, one.On)), "the parties before and after, and the restructuring", Instruments.ProcurementAct(74, "(9)")));

    private static string? Decides(Met permitted, GroundAnswer[] ways, Answer bars) => permitted switch
    {
        Met.Yes => ways.First(way => way.Met == Met.Yes).Provision,
        Met.No when bars.Elements[1].Met == Met.No => "s.74(9)",
        Met.No when bars.Elements[0].Met == Met.No => "s.74(8)",
        _ => null,
    };
}
