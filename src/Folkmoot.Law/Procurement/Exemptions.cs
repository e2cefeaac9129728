namespace Folkmoot.Law.Procurement;

/// <summary>The exemptions in words and where they are to be read.</summary>
internal static class Exemptions
{
    internal static string Name(this Exemption exemption) => exemption switch
    {
        Exemption.InHouse => "control as over the authority's own departments",
        Exemption.Cooperation => "cooperation between authorities",
        Exemption.Land => "land",
        Exemption.Employment => "employment",
        Exemption.Grant => "a grant",
        _ => "a function delegated between council and NHS",
    };

    internal static Citation Citation(Regime general) => general switch
    {
        Regime.ProcurementAct2023 => Instruments.ProcurementActSchedule(2),
        Regime.ContractRegulations2015 => Instruments.ContractRegulations(12),
        _ => Instruments.ContractRegulations2006(6),
    };
}
