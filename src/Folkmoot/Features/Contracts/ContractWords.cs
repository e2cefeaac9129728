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

    /// <summary>What the law the contract was awarded under asks of the next change to it, in one sentence.</summary>
    public static (string Sentence, string? Provision, string? Url) NextChange(Regime regime) => regime switch
    {
        Regime.Pcr2015 => (
            "The next change must fit one of the cases that allow a modification, such as an option clearly set out at the start; any other needs a new procurement.",
            "Public Contracts Regulations 2015, reg 72", "https://www.legislation.gov.uk/uksi/2015/102/regulation/72"),
        Regime.ProcurementAct2023 => (
            "The next change must be one that Schedule 8 permits, or not be substantial, or stay below the threshold; a contract for light touch services may be changed freely.",
            "Procurement Act 2023, s.74 and Sch 8", "https://www.legislation.gov.uk/ukpga/2023/54/section/74"),
        Regime.Psr2023 => (
            "The next change must be provided for in the contract, follow from outside events, or leave its character as it is and its worth within the limits; any other needs a new selection.",
            "Provider Selection Regime Regulations 2023, reg 13", "https://www.legislation.gov.uk/uksi/2023/1348/regulation/13"),
        Regime.None => ("The record says that no procurement law applies, so the authority’s own contract rules say what a change needs.", null, null),
        _ => ("Under which law it was awarded is not known, so neither is what the next change needs.", null, null),
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
