namespace Folkmoot.Law;

/// <summary>The instruments cited by the rules, each written once, with the day they were last checked and whether their text was read then.</summary>
internal static class Instruments
{
    private static readonly DateOnly Checked = new(2026, 11, 21);

    internal static Citation AccessToInformation(int regulation, string rest = "") =>
        Of("Executive Arrangements (Meetings and Access to Information) (England) Regulations 2012, SI 2012/2089", $"reg {regulation}{rest}", $"uksi/2012/2089/regulation/{regulation}", read: regulation is 2 or 5 or 6 or 8 or 9 or 10 or 11 or 12 or 16 or 17 or 18 or 20 or 21);

    internal static Citation LocalGovernmentAct(string section, string rest = "") =>
        Of("Local Government Act 1972", $"s.{section}{rest}", $"ukpga/1972/70/section/{section}", read: false);

    internal static Citation ScheduleTwelveA(string paragraph) => Of("Local Government Act 1972", "Sch 12A " + paragraph, "ukpga/1972/70/schedule/12A", read: true);

    internal static Citation LocalGovernmentAct2000(string section, string rest = "") =>
        Of("Local Government Act 2000", $"s.{section}{rest}", $"ukpga/2000/22/section/{section}", read: false);

    internal static Citation Openness(int regulation, string rest = "") =>
        Of("Openness of Local Government Bodies Regulations 2014, SI 2014/2095", $"reg {regulation}{rest}", $"uksi/2014/2095/regulation/{regulation}", read: regulation is 7 or 8);

    internal static Citation FunctionsAndResponsibilities { get; } =
        Of("Local Authorities (Functions and Responsibilities) (England) Regulations 2000, SI 2000/2853", "", "uksi/2000/2853", read: false);

    internal static Citation LimitationAct(int section) => Of("Limitation Act 1980", $"s.{section}", $"ukpga/1980/58/section/{section}", read: false);

    internal static Citation ScrutinyGuidance { get; } = Practice("Statutory guidance on overview and scrutiny (2019, updated 2024)");

    internal static Citation OpenAndAccountable { get; } = Practice("Open and accountable local government, guidance of 2014");

    internal static Citation ProcurementAct(int section, string rest = "") =>
        Of("Procurement Act 2023", $"s.{section}{rest}", $"ukpga/2023/54/section/{section}", read: true);

    internal static Citation ProcurementRegulations(string provision) =>
        Of("Procurement Regulations 2024, SI 2024/692", provision, "uksi/2024/692", read: false);

    internal static Citation ProviderSelection(int regulation, string rest = "") =>
        Of("Health Care Services (Provider Selection Regime) Regulations 2023, SI 2023/1348", $"reg {regulation}{rest}", $"uksi/2023/1348/regulation/{regulation}", read: regulation is 6 or 13);

    internal static Citation ContractRegulations(int regulation, string rest = "") =>
        Of("Public Contracts Regulations 2015, SI 2015/102", $"reg {regulation}{rest}", $"uksi/2015/102/regulation/{regulation}", read: regulation is 32 or 72);

    internal static Citation ContractRegulations2006(int regulation) =>
        Of("Public Contracts Regulations 2006, SI 2006/5", $"reg {regulation}", "uksi/2006/5", read: false);

    internal static Citation ContractRegulationsSchedule(int schedule) =>
        Of("Public Contracts Regulations 2015, SI 2015/102", $"Sch {schedule}", $"uksi/2015/102/schedule/{schedule}", read: false);

    internal static Citation ProcurementActSchedule(int schedule, string rest = "") =>
        Of("Procurement Act 2023", $"Sch {schedule}{rest}", $"ukpga/2023/54/schedule/{schedule}", read: true);

    internal static Citation ProcurementRegulationsSchedule(int schedule) =>
        Of("Procurement Regulations 2024, SI 2024/692", $"Sch {schedule}", $"uksi/2024/692/schedule/{schedule}", read: false);

    internal static Citation Transition(string rest = "") =>
        Of("Procurement Act 2023 (Commencement No. 3 and Transitional and Saving Provisions) Regulations 2024, SI 2024/716", $"reg 5{rest}", "uksi/2024/716/regulation/5", read: true);

    internal static Citation TransitionMoved { get; } = Of("Procurement Act 2023 (Commencement No. 3 and Transitional and Saving Provisions) (Amendment) Regulations 2024, SI 2024/959", "", "uksi/2024/959", read: false);

    internal static Citation ThresholdsFrom2022 { get; } = Of("Public Procurement (Agreement on Government Procurement) (Thresholds) (Amendment) Regulations 2021, SI 2021/1221", "", "uksi/2021/1221", read: false);

    internal static Citation ThresholdsFrom2024 { get; } = Of("Public Procurement (Agreement on Government Procurement) (Thresholds) (Amendment) Regulations 2023, SI 2023/1117", "", "uksi/2023/1117", read: false);

    internal static Citation ThresholdsFrom2026 { get; } = Of("Procurement Act 2023 (Threshold Amounts) (Amendment) Regulations 2025, SI 2025/1200", "", "uksi/2025/1200", read: false);

    internal static Citation ProviderSelectionSchedule(int schedule) =>
        Of("Health Care Services (Provider Selection Regime) Regulations 2023, SI 2023/1348", $"Sch {schedule}", $"uksi/2023/1348/schedule/{schedule}", read: true);

    internal static Citation HealthAndSocialCareAct(int section) =>
        Of("Health and Social Care Act 2012", $"s.{section}", $"ukpga/2012/7/section/{section}", read: false);

    internal static Citation ProviderSelectionGuidance { get; } = new("NHS England, Provider Selection Regime: statutory guidance", "", Address: null, Checked, TextRead: true);

    internal static Citation DataProtection(int article) => Of("UK GDPR", $"art {article}", $"eur/2016/679/article/{article}", read: false);

    internal static Citation Dissolution(int section, string rest = "") =>
        Of("Local Government and Public Involvement in Health Act 2007", $"s.{section}{rest}", $"ukpga/2007/28/section/{section}", read: section is >= 24 and <= 30);

    internal static Citation TransparencyCode(string part) => new("Local Government Transparency Code 2015", part, Address: null, Checked, TextRead: false);

    internal static Citation PublicationOfInformation { get; } =
        Of("Local Government, Planning and Land Act 1980", "s.2", "ukpga/1980/65/section/2", read: false);

    internal static Citation EqualityAct(int section, string rest = "") =>
        Of("Equality Act 2010", $"s.{section}{rest}", $"ukpga/2010/15/section/{section}", read: false);

    internal static Citation TupeAmended2014 { get; } =
        Of("Collective Redundancies and Transfer of Undertakings (Protection of Employment) (Amendment) Regulations 2014, SI 2014/16", "reg 10", "uksi/2014/16/regulation/10", read: false);

    internal static Citation TupeAmended2024 { get; } =
        Of("Employment Rights (Amendment, Revocation and Transitional Provision) Regulations 2023, SI 2023/1426", "", "uksi/2023/1426", read: false);

    internal static Citation EqualityDuties(int regulation) =>
        Of("Equality Act 2010 (Specific Duties and Public Authorities) Regulations 2017, SI 2017/353", $"reg {regulation}", $"uksi/2017/353/regulation/{regulation}", read: false);

    internal static Citation DataUseAndAccess { get; } = Of("Data (Use and Access) Act 2025", "", "ukpga/2025/18", read: false);

    internal static Citation CareAct(int section, string rest = "") =>
        Of("Care Act 2014", $"s.{section}{rest}", $"ukpga/2014/23/section/{section}", read: false);

    internal static Citation SocialValueAct { get; } = Of("Public Services (Social Value) Act 2012", "s.1", "ukpga/2012/3/section/1", read: false);

    internal static Citation SocialValueAmended { get; } = Of("SI 2025/163", "reg 7", "uksi/2025/163/regulation/7", read: true);

    internal static Citation BestValue { get; } = Of("Local Government Act 1999", "s.3", "ukpga/1999/27/section/3", read: false);

    internal static Citation TransferOfUndertakings(int regulation, string rest = "") =>
        Of("Transfer of Undertakings (Protection of Employment) Regulations 2006, SI 2006/246", $"reg {regulation}{rest}", $"uksi/2006/246/regulation/{regulation}", read: false);

    internal static Citation HealthServiceAct(string section) =>
        Of("National Health Service Act 2006", $"s.{section}", $"ukpga/2006/41/section/{section}", read: false);

    internal static Citation PartnershipArrangements(int regulation) =>
        Of("NHS Bodies and Local Authorities Partnership Arrangements Regulations 2000, SI 2000/617", $"reg {regulation}", $"uksi/2000/617/regulation/{regulation}", read: false);

    internal static Citation EmploymentRights(int section) =>
        Of("Employment Rights Act 2025", $"s.{section}", $"ukpga/2025/36/section/{section}", read: false);

    internal static Citation Gunning { get; } = Judgment("R v Brent London Borough Council, ex parte Gunning (1985)");

    internal static Citation Moseley { get; } = Judgment("R (Moseley) v Haringey London Borough Council (2014)");

    internal static Citation Brown { get; } = Judgment("R (Brown) v Secretary of State for Work and Pensions (2008)");

    /// <summary>Guidance or practice, which has no page on legislation.gov.uk.</summary>
    internal static Citation Guidance(string name, string part = "") => new(name, part, Address: null, Checked, TextRead: false);

    internal static Citation BankHolidays { get; } = Of("Banking and Financial Dealings Act 1971", "", "ukpga/1971/80", read: false);

    internal static Citation ExcludingBothEndDays { get; } = Judgment("R v Herefordshire Justices (1820)");

    internal static Citation PapersOpenAtTheOffices { get; } = Judgment("R v Swansea City Council, ex parte Elitestone (1993)");

    internal static Citation CorrespondingDate { get; } = Judgment("Dodds v Walker (1981)");

    internal static Citation Estimated(string basis) => new("Planning estimate", basis, Address: null, Checked, TextRead: false);

    private static Citation Of(string instrument, string provision, string path, bool read) =>
        new(instrument, provision, "https://www.legislation.gov.uk/" + path, Checked, read);

    /// <summary>An authority's own rule, by the words with which the authority says where it stands.</summary>
    internal static Citation Local(string source) => Practice(source);

    private static Citation Practice(string name) => new(name, "", Address: null, Checked, TextRead: false);

    private static Citation Judgment(string name) => new(name, "", Address: null, Checked, TextRead: false);
}
