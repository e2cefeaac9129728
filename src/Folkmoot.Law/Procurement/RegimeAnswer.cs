namespace Folkmoot.Law.Procurement;

/// <summary>Which procurement law applies, with what it rests on.</summary>
public sealed record RegimeAnswer
{
    /// <summary>The rule that was asked.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The facts it was asked about.</summary>
    public required RegimeFacts Facts { get; init; }

    /// <summary>The day whose law was applied; null when it is not known.</summary>
    public required DateOnly? On { get; init; }

    /// <summary>The law that applies; null when a fact that decides is not on the record.</summary>
    public required Regime? Regime { get; init; }

    /// <summary>The laws that are still possible on what is known; one when it is settled.</summary>
    public required IReadOnlyList<Regime> Possible { get; init; }

    /// <summary>The questions that decided, with the evidence for each; empty when the day alone did.</summary>
    public required IReadOnlyList<Element> Elements { get; init; }

    /// <summary>Whether the value reaches the threshold; null where none applies or the kind of contract is not known.</summary>
    public Answer? Threshold { get; init; }

    /// <summary>Whether it is a contract for light-touch services; null when nobody has said.</summary>
    public bool? IsLightTouch => Facts.Kind is { } kind ? kind is ContractKind.LightTouch or ContractKind.LightTouchConcession : null;

    /// <summary>The evidence to ask for.</summary>
    public IEnumerable<Element> Missing => Elements.Where(element => element.Met == Met.NotEvidenced);

    /// <summary>The provision to go to next, such as "reg 72"; null when the law is not settled or none applies.</summary>
    public string? Provision => (Regime, Facts.Step) switch
    {
        (Procurement.Regime.ProviderSelection2023, AwardStep.Modification) => "reg 13",
        (Procurement.Regime.ProviderSelection2023, _) => "reg 6",
        (Procurement.Regime.ContractRegulations2015, AwardStep.Modification) => "reg 72",
        (Procurement.Regime.ProcurementAct2023, AwardStep.Modification) => "s.74",
        (Procurement.Regime.ContractRegulations2015, AwardStep.CallOff) => "reg 33",
        (Procurement.Regime.ProcurementAct2023, AwardStep.CallOff) => "s.45",
        (Procurement.Regime.ContractRegulations2015, _) when Threshold?.Met == Met.No => "Part 4",
        (Procurement.Regime.ProcurementAct2023, _) when Threshold?.Met == Met.No => "Part 6",
        (Procurement.Regime.ContractRegulations2015, AwardStep.DirectAward) => IsLightTouch == true ? "reg 32 and reg 75" : "reg 32",
        (Procurement.Regime.ProcurementAct2023, AwardStep.DirectAward) => "s.41",
        (Procurement.Regime.ContractRegulations2015, _) => IsLightTouch == true ? "regs 74 to 77" : "reg 26",
        (Procurement.Regime.ProcurementAct2023, _) => "s.20",
        _ => null,
    };
}
