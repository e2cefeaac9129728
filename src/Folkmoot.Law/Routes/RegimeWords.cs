using Folkmoot.Law.Procurement;

namespace Folkmoot.Law.Routes;

/// <summary>The procurement laws in words.</summary>
public static class RegimeWords
{
    /// <summary>The law by its short title, without the article.</summary>
    public static string Name(this Regime law) => law switch
    {
        Regime.ContractRegulations2006 => "Public Contracts Regulations 2006",
        Regime.ContractRegulations2015 => "Public Contracts Regulations 2015",
        Regime.ProcurementAct2023 => "Procurement Act 2023",
        Regime.ProviderSelection2023 => "Provider Selection Regime 2023",
        _ => "no procurement law",
    };

    /// <summary>Several laws, as "one or another".</summary>
    internal static string List(IReadOnlyList<Regime> laws) => string.Join(" or ", laws.Select(law => law.Name()));

    /// <summary>What the law a contract was awarded under asks of the next change to it, in one sentence; null for a contract whose law is not known.</summary>
    public static string NextChange(Regime? awardedUnder) => awardedUnder switch
    {
        Regime.ContractRegulations2015 => "The next change must fit one of the cases that allow a modification, such as an option clearly set out at the start; any other needs a new procurement.",
        Regime.ProcurementAct2023 => "The next change must be one that Schedule 8 permits, or not be substantial, or stay below the threshold; a contract for light touch services may be changed freely.",
        Regime.ProviderSelection2023 => "The next change must be provided for in the contract, follow from outside events, or leave its character as it is and its worth within the limits; any other needs a new selection.",
        Regime.None => "The record says that no procurement law applies, so the authority’s own contract rules say what a change needs.",
        Regime.ContractRegulations2006 => "The contract is older than the rules on changes held here, so what the next change needs has to be looked up.",
        _ => "Under which law it was awarded is not known, so neither is what the next change needs.",
    };

    /// <summary>The rule behind that sentence; null where there is none.</summary>
    public static Rule? RuleOfChange(Regime? awardedUnder) => awardedUnder switch
    {
        Regime.ContractRegulations2015 => ContractRegulations.Modification.Rule,
        Regime.ProcurementAct2023 => ProcurementAct.Modifications.Modification.Rule,
        Regime.ProviderSelection2023 => ProviderSelection.SelectionModification.Rule,
        _ => null,
    };
}
