namespace Folkmoot.Law;

/// <summary>The instruments cited by the rules, each written once, with the day they were last checked and whether their text was read then.</summary>
internal static class Instruments
{
    private static readonly DateOnly Checked = new(2026, 11, 21);

    internal static Citation AccessToInformation(int regulation, string rest = "") =>
        Of("Executive Arrangements (Meetings and Access to Information) (England) Regulations 2012, SI 2012/2089", $"reg {regulation}{rest}", $"uksi/2012/2089/regulation/{regulation}", read: regulation is 2 or 5 or 6 or 8 or 9 or 10 or 11 or 12 or 16 or 17 or 18 or 20 or 21);

    internal static Citation LocalGovernmentAct(string section, string rest = "") =>
        Of("Local Government Act 1972", $"s.{section}{rest}", $"ukpga/1972/70/section/{section}", read: false);

    internal static Citation ProcurementAct(int section, string rest = "") =>
        Of("Procurement Act 2023", $"s.{section}{rest}", $"ukpga/2023/54/section/{section}", read: true);

    internal static Citation ProviderSelection(int regulation, string rest = "") =>
        Of("Health Care Services (Provider Selection Regime) Regulations 2023, SI 2023/1348", $"reg {regulation}{rest}", $"uksi/2023/1348/regulation/{regulation}", read: regulation is 6 or 13);

    internal static Citation ContractRegulations(int regulation, string rest = "") =>
        Of("Public Contracts Regulations 2015, SI 2015/102", $"reg {regulation}{rest}", $"uksi/2015/102/regulation/{regulation}", read: regulation is 32 or 72);

    internal static Citation DataProtection(int article) => Of("UK GDPR", $"art {article}", $"eur/2016/679/article/{article}", read: false);

    internal static Citation BankHolidays { get; } = Of("Banking and Financial Dealings Act 1971", "", "ukpga/1971/80", read: false);

    internal static Citation ExcludingBothEndDays { get; } = Judgment("R v Herefordshire Justices (1820)");

    internal static Citation PapersOpenAtTheOffices { get; } = Judgment("R v Swansea City Council, ex parte Elitestone (1993)");

    internal static Citation CorrespondingDate { get; } = Judgment("Dodds v Walker (1981)");

    private static Citation Of(string instrument, string provision, string path, bool read) =>
        new(instrument, provision, "https://www.legislation.gov.uk/" + path, Checked, read);

    private static Citation Judgment(string name) => new(name, "", Address: null, Checked, TextRead: false);
}
