namespace Folkmoot.Law.Procurement;

/// <summary>A part of what the authority may come to pay, tax left out.</summary>
/// <param name="What">What it is for, such as "two further years".</param>
/// <param name="Amount">How much; null when it is part of the value and nobody has put a figure on it.</param>
public sealed record ValuePart(string What, Money? Amount);

/// <summary>What is known of the value of a contract, tax left out.</summary>
public sealed record ValuationFacts
{
    /// <summary>The price of the first term.</summary>
    public Money? FirstTerm { get; init; }

    /// <summary>Every option to buy more.</summary>
    public IReadOnlyList<ValuePart> SupplyOptions { get; init; } = [];

    /// <summary>Every option to extend or renew.</summary>
    public IReadOnlyList<ValuePart> ExtensionOptions { get; init; } = [];

    /// <summary>What was already paid under it, or is paid to bidders; null when nobody has said.</summary>
    public Money? AlreadyPaid { get; init; }

    /// <summary>Other contracts that could reasonably be part of this one.</summary>
    public IReadOnlyList<ValuePart> CouldBeOne { get; init; } = [];

    /// <summary>Whether there is good reason to keep those apart.</summary>
    public bool? GoodReasonToSplit { get; init; }

    /// <summary>The value added tax on the whole; nothing where the supply is exempt, null when nobody has said.</summary>
    public Money? Vat { get; init; }

    /// <summary>Whether the value cannot be estimated at all, for example because the length is unknown.</summary>
    public bool CannotBeEstimated { get; init; }

    /// <summary>Whether the value or the splitting was chosen in order to stay below the threshold.</summary>
    public bool? ChosenToAvoid { get; init; }
}

/// <summary>The value of a contract as it is compared with the threshold.</summary>
/// <param name="Estimate">The estimate; a sum that needs a figure nobody gave is null.</param>
/// <param name="AtLeast">What the figures given come to, tax left out.</param>
/// <param name="Sum">The lines of the sum.</param>
/// <param name="Missing">The figures nobody gave.</param>
public sealed record ValuedContract(Estimate Estimate, Money AtLeast, IReadOnlyList<string> Sum, IReadOnlyList<string> Missing);

/// <summary>
/// How the value of a contract is estimated (PRO-03): the most the authority could expect to pay, with every option to buy more, to extend
/// or to renew, what was already paid, and the contracts that could reasonably be one with it.
/// </summary>
public static class Valuation
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "PRO-03", 1, "estimated value of a contract", Standing.Law, Confidence.High, new(2015, 2, 26), Reading: null,
        Instruments.ProcurementActSchedule(3), Instruments.ProcurementAct(4, "(3)"), Instruments.ContractRegulations(6));

    /// <summary>The value of the contract, part by part.</summary>
    public static ValuedContract Of(ValuationFacts facts)
    {
        var parts = new List<ValuePart> { new("first term", facts.FirstTerm) };
        parts.AddRange(facts.SupplyOptions);
        parts.AddRange(facts.ExtensionOptions);
        parts.Add(new("already paid", facts.AlreadyPaid));
        // Sch 3 para 4 and reg 6: contracts that could be one are valued together, unless there is good reason; nobody having said is no good reason.
        if (facts.GoodReasonToSplit != true) parts.AddRange(facts.CouldBeOne);

        var atLeast = parts.Aggregate(new Money(0), (sum, part) => sum + (part.Amount ?? new Money(0)));
        var missing = parts.Where(part => part.Amount is null).Select(part => part.What).ToList();
        Money? without = missing.Count == 0 ? atLeast : null;
        var lines = parts.Where(part => part.Amount is not null).Select(part => $"{part.What}: {part.Amount}").ToList();
        lines.Add($"together {(missing.Count == 0 ? "" : "at least ")}{atLeast} without VAT");
        if (facts.Vat is null) missing.Add("value added tax");
        return new(new Estimate(without, without + facts.Vat) { CannotBeMade = facts.CannotBeEstimated }, atLeast, lines, missing);
    }

    /// <summary>Whether the valuation may stand: nothing was chosen to stay below the threshold, and what was kept apart has good reason.</summary>
    /// <exception cref="OutsideTheLaw">Before 26 February 2015.</exception>
    public static Answer MayStand(ValuationFacts facts, DateOnly on)
    {
        var avoidance = new Element(
            "The value and the splitting were not chosen to stay below the threshold", facts.ChosenToAvoid.Answer().Not(),
            "the note of how the value was estimated and why the need was divided as it was", Instruments.ProcurementAct(4, "(3)"));
        if (facts.CouldBeOne.Count == 0) return Answer.OfAll(Rule, on, avoidance);

        return Answer.OfAll(Rule, on, avoidance, new Element(
            "There is good reason to value contracts apart that could be one", facts.GoodReasonToSplit.Answer(), "the reason for keeping them apart, written down before the notice", Instruments.ProcurementActSchedule(3)));
    }
}
