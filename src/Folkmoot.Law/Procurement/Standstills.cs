using Folkmoot.Law.ContractRegulations;
using Folkmoot.Law.Days;
using Folkmoot.Law.ProviderSelection;

namespace Folkmoot.Law.Procurement;

/// <summary>The three standstills beside one another, each with its own counter, for whoever knows the law and the day.</summary>
public static class Standstills
{
    /// <summary>The standstill under a law; null where that law has none that is counted here (none applies, or the 2006 Regulations).</summary>
    /// <param name="regime">The law of the award.</param>
    /// <param name="day">The day the notice was published, or under the 2015 Regulations the day the letters were sent.</param>
    /// <param name="electronically">Under the 2015 Regulations: whether the letters went electronically.</param>
    /// <exception cref="OutsideTheLaw">The day is before the law was in force, or the count leaves the years the calendar knows.</exception>
    public static Standstill? After(Regime regime, DateOnly day, bool electronically = true) => regime switch
    {
        Regime.ContractRegulations2015 => TenderStandstill.AfterLetters(day, electronically),
        Regime.ProcurementAct2023 => ProcurementActDays.Standstill(day),
        Regime.ProviderSelection2023 => SelectionStandstill.Undisturbed(day),
        _ => null,
    };
}
