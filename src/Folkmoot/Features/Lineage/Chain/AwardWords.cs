using Folkmoot.Features.Contracts;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Lineage.Chain;

/// <summary>Awards and money in plain words.</summary>
public static class AwardWords
{
    public static string InWords(this Term term) => term.AroseAsWritten ?? term.Arose switch
    {
        Arising.Initial => "First award",
        Arising.OptionTakenUp => "Option taken up",
        Arising.Modification => "Modification of the contract",
        Arising.DirectAward => "Direct award",
        Arising.Renewal => "Renewal",
        _ => "How it arose is not known",
    };

    public static string InWords(this FundingStatus status) => status switch
    {
        FundingStatus.Sought => "Asked for, or to be asked for",
        FundingStatus.AgreedInPrinciple => "Agreed in principle",
        FundingStatus.Confirmed => "Confirmed",
        FundingStatus.Paid => "Paid",
        _ => "Not known",
    };

    public static string InWords(this Regime regime) => regime switch
    {
        Regime.Pcr2015 => "Public Contracts Regulations 2015",
        Regime.ProcurementAct2023 => "Procurement Act 2023",
        Regime.Psr2023 => "Provider Selection Regime 2023",
        Regime.None => "No procurement law",
        _ => "Not known",
    };

    public static string CompetedInWords(this Term term) => term.Competed switch
    {
        Answer.Yes => "With competition",
        Answer.No => "Without competition",
        _ => "Whether competed is not known",
    };
}
