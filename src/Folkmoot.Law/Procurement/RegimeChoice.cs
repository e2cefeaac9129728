namespace Folkmoot.Law.Procurement;

/// <summary>Which procurement law applies to an award or a change (PRO-01).</summary>
public static class RegimeChoice
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "PRO-01", 1, "which procurement law applies", Standing.Law, Confidence.High, new(2006, 1, 31),
        "A change to a contract for health care within the Provider Selection Regime follows that regime from 2024, whenever the contract was awarded; every other change follows the law of the award.",
        Instruments.Transition(), Instruments.ProviderSelection(13), Instruments.ContractRegulations(118));

    /// <summary>The general procurement law, by the day a procurement commences; the Provider Selection Regime stands beside it.</summary>
    public static Dated<Regime> ByCommencement { get; } = new(
        "PRO-01", "general law for what commences from the day", "applies",
        new Since<Regime>(new(2006, 1, 31), Regime.ContractRegulations2006, Instruments.ContractRegulations2006(1)),
        new Since<Regime>(new(2015, 2, 26), Regime.ContractRegulations2015, Instruments.ContractRegulations(1)),
        new Since<Regime>(new(2025, 2, 24), Regime.ProcurementAct2023, Instruments.TransitionMoved));
}
