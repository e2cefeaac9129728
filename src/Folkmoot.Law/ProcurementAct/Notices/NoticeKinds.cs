namespace Folkmoot.Law.ProcurementAct.Notices;

/// <summary>The seventeen notices of the Procurement Act 2023 and the two copies of contracts (PA-04), with the figures that are theirs alone.</summary>
public static class NoticeKinds
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = Act.Rule(
        "PA-04", "notices, their triggers and deadlines", Confidence.Medium, "The labels UK8 and UK13 to UK16 are those in use; the duties behind them were read.",
        Instruments.ProcurementAct(53), Instruments.ProcurementAct(15), Instruments.ProcurementAct(17), Instruments.ProcurementAct(21), Instruments.ProcurementAct(50), Instruments.ProcurementAct(55));

    /// <summary>Every kind, in the order of the life of a contract.</summary>
    public static IReadOnlyList<NoticeKind> All { get; } =
    [
        Kind(Notice.Pipeline, "UK1", "Pipeline notice", "the authority will pay more than £100 million in the financial year", "by the 56th day of the year, 26 May", Instruments.ProcurementAct(93)),
        Kind(Notice.Engagement, "UK2", "Preliminary market engagement notice", "engagement with the market is held or planned", "before the tender notice, or the tender notice says why not", Instruments.ProcurementAct(17), userChoice: false),
        Kind(Notice.PlannedProcurement, "UK3", "Planned procurement notice", "the authority chooses to give early notice", "40 days to 12 months before the tender notice, to shorten tendering", Instruments.ProcurementAct(15), lightTouch: false, userChoice: false),
        Kind(Notice.Tender, "UK4", "Tender notice", "a competition begins; below the threshold, the contract is advertised", "to begin it", Instruments.ProcurementAct(21), userChoice: false),
        Kind(Notice.Transparency, "UK5", "Transparency notice", "a direct award is intended", "before the award", Instruments.ProcurementAct(44), userChoice: false),
        Kind(Notice.Award, "UK6", "Contract award notice", "a contract is about to be entered into", "before it is, after the assessment summaries", Instruments.ProcurementAct(50), userChoice: false),
        Kind(Notice.Details, "UK7", "Contract details notice", "a contract was entered into", "within 30 days beginning with entry, 120 for light touch", Instruments.ProcurementAct(53, "(1)"), userChoice: false),
        Kind(Notice.ContractCopy, "", "Copy of the contract", "a contract worth more than £5 million was entered into", "within 90 days beginning with entry, 180 for light touch", Instruments.ProcurementAct(53, "(3)"), userChoice: false),
        Kind(Notice.LargePayments, "UK8", "Contract payment notice", "a payment of more than £30,000 was made", "within 30 days beginning with the last day of the quarter", Instruments.ProcurementAct(70), confidence: Confidence.Medium),
        Kind(Notice.Performance, "UK9", "Contract performance notice", "indicators are assessed, a breach has consequences, or the supplier does not improve", "every 12 months and at the end; 30 days beginning with the breach", Instruments.ProcurementAct(71), lightTouch: false, userChoice: false),
        Kind(Notice.Change, "UK10", "Contract change notice", "a contract is about to be changed", "before it is", Instruments.ProcurementAct(75), lightTouch: false, userChoice: false),
        Kind(Notice.ModifiedCopy, "", "Copy of the changed contract", "a contract worth more than £5 million was changed in a way that needed a notice", "within 90 days beginning with the change", Instruments.ProcurementAct(77), lightTouch: false, userChoice: false),
        Kind(Notice.Termination, "UK11", "Contract termination notice", "a contract ended, by expiry too", "within 30 days beginning with the end", Instruments.ProcurementAct(80), userChoice: false),
        Kind(Notice.ProcurementTermination, "UK12", "Procurement termination notice", "no contract will be awarded after a tender or transparency notice", "as soon as reasonably practicable", Instruments.ProcurementAct(55), userChoice: false),
        Kind(Notice.MarketIntention, "UK13", "Dynamic market intention notice", "a dynamic market is to be established", "before it is", Instruments.ProcurementAct(39), userChoice: false, confidence: Confidence.Medium),
        Kind(Notice.MarketEstablishment, "UK14", "Dynamic market establishment notice", "a dynamic market was established", "as soon as reasonably practicable", Instruments.ProcurementAct(39), userChoice: false, confidence: Confidence.Medium),
        Kind(Notice.MarketChange, "UK15", "Dynamic market modification notice", "a dynamic market was changed", "as soon as reasonably practicable", Instruments.ProcurementAct(39), userChoice: false, confidence: Confidence.Medium),
        Kind(Notice.MarketEnd, "UK16", "Dynamic market cessation notice", "a dynamic market ceased to operate", "as soon as reasonably practicable", Instruments.ProcurementAct(39), userChoice: false, confidence: Confidence.Medium),
        Kind(Notice.PaymentsCompliance, "UK17", "Payments compliance notice", "the authority paid, or owed, under a public contract in the half-year", "within 30 days beginning with 31 March or 30 September", Instruments.ProcurementAct(69)),
    ];

    /// <summary>One kind.</summary>
    public static NoticeKind Of(Notice notice) => All.First(kind => kind.Notice == notice);

    private static NoticeKind Kind(
        Notice notice, string label, string name, string trigger, string deadline, Citation citation,
        bool lightTouch = true, bool userChoice = true, Confidence confidence = Confidence.High) =>
        new(notice, label, name, trigger, deadline, lightTouch, userChoice, confidence, citation);
}
