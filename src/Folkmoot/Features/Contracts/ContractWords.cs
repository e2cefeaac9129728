namespace Folkmoot.Features.Contracts;

/// <summary>A contract's regime, terms and funding in plain words.</summary>
public static class ContractWords
{
    public static string Of(Regime regime) => regime switch
    {
        Regime.Pcr2015 => "Public Contracts Regulations 2015",
        Regime.ProcurementAct2023 => "Procurement Act 2023",
        Regime.Psr2023 => "Provider Selection Regime 2023",
        Regime.None => "No procurement law",
        _ => "Not known",
    };

    public static string Of(Arising arose) => arose switch
    {
        Arising.Initial => "First award",
        Arising.OptionTakenUp => "Option taken up",
        Arising.Modification => "Modification",
        Arising.DirectAward => "Direct award",
        Arising.Renewal => "Renewal",
        _ => "Not known",
    };

    public static string Of(FundingStatus status) => status switch
    {
        FundingStatus.Sought => "sought",
        FundingStatus.AgreedInPrinciple => "agreed in principle",
        FundingStatus.Confirmed => "confirmed",
        FundingStatus.Paid => "paid",
        _ => "status not known",
    };

    /// <summary>"12 months", "1 month".</summary>
    public static string Length(int months) => months == 1 ? "1 month" : $"{months} months";
}
