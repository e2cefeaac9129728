namespace Folkmoot.Law.Retention;

/// <summary>How long each kind of document is kept at the least, where a statute says so (RET-01).</summary>
public static class RetentionPeriods
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "RET-01", 1, "how long documents are kept", Standing.Law, Confidence.High, Since: null,
        "The longest period that applies to a document applies; a legal hold overrides them all; personal data in it is kept to what is needed.",
        Instruments.AccessToInformation(21), Instruments.Openness(8), Instruments.LocalGovernmentAct("100C"), Instruments.LocalGovernmentAct("100D"),
        Instruments.ProcurementAct(98), Instruments.ContractRegulations(84), Instruments.LimitationAct(5), Instruments.LimitationAct(8));

    /// <summary>Record and report of an executive decision, beginning with the day of the decision.</summary>
    public static Dated<int> ExecutiveRecord { get; } = Years("record and report of an executive decision", new(2012, 9, 10), 6, Instruments.AccessToInformation(21));

    /// <summary>Background papers of an executive decision, beginning with the day of the decision.</summary>
    public static Dated<int> BackgroundPapers { get; } = Years("background papers of an executive decision", new(2012, 9, 10), 4, Instruments.AccessToInformation(21));

    /// <summary>Record of an officer's decision that is not executive, beginning with the day of the decision.</summary>
    public static Dated<int> OfficerRecord { get; } = Years("record of an officer's decision", new(2014, 8, 6), 6, Instruments.Openness(8));

    /// <summary>Background papers of such a record, beginning with the day of the decision.</summary>
    public static Dated<int> OfficerPapers { get; } = Years("background papers of an officer's decision", new(2014, 8, 6), 4, Instruments.Openness(8));

    /// <summary>Minutes, agenda and open reports of a committee, beginning with the day of the meeting.</summary>
    public static Dated<int> CommitteePapers { get; } = Years("minutes, agenda and open reports of a committee", new(1986, 4, 1), 6, Instruments.LocalGovernmentAct("100C"));

    /// <summary>Background papers of a committee's report, beginning with the day of the meeting.</summary>
    public static Dated<int> CommitteeBackground { get; } = Years("background papers of a committee's report", new(1986, 4, 1), 4, Instruments.LocalGovernmentAct("100D"));

    /// <summary>Material decisions and communications with suppliers under the Procurement Act 2023, beginning with the day the contract was entered into.</summary>
    public static Dated<int> ProcurementDecisions { get; } = Years("material decisions and communications with suppliers", new(2025, 2, 24), 3, Instruments.ProcurementAct(98));

    /// <summary>Report and documents under the Public Contracts Regulations 2015, from the award.</summary>
    public static Dated<int> ContractRegulationsReport { get; } = Years("report and documents of an award", new(2015, 2, 26), 3, Instruments.ContractRegulations(84));

    /// <summary>A simple contract, from its end.</summary>
    public static Dated<int> SimpleContract { get; } = Years("simple contract, after its end", new(1981, 5, 1), 6, Instruments.LimitationAct(5));

    /// <summary>A contract made as a deed, from its end.</summary>
    public static Dated<int> Deed { get; } = Years("contract made as a deed, after its end", new(1981, 5, 1), 12, Instruments.LimitationAct(8));

    private static Dated<int> Years(string name, DateOnly from, int years, Citation citation) => new("RET-01", name, "years", from, years, citation);
}
