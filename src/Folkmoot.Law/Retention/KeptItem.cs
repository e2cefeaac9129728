namespace Folkmoot.Law.Retention;

/// <summary>A kind of document that is kept. One document may be of several kinds.</summary>
public enum KeptItem
{
    /// <summary>Record and report of an executive decision.</summary>
    ExecutiveRecord,

    /// <summary>Background papers of an executive decision.</summary>
    BackgroundPapers,

    /// <summary>Record of an officer's decision that is not executive.</summary>
    OfficerRecord,

    /// <summary>Background papers of such a record.</summary>
    OfficerPapers,

    /// <summary>Minutes, agenda and open reports of a committee.</summary>
    CommitteePapers,

    /// <summary>Background papers of a committee's report.</summary>
    CommitteeBackground,

    /// <summary>Material decisions and communications with suppliers under the Procurement Act 2023.</summary>
    ProcurementDecisions,

    /// <summary>Report and documents under the Public Contracts Regulations 2015.</summary>
    ContractRegulationsReport,

    /// <summary>A simple contract.</summary>
    SimpleContract,

    /// <summary>A contract made as a deed.</summary>
    Deed,

    /// <summary>An equality or data protection assessment, an evaluation, or monitoring.</summary>
    Assessment,

    /// <summary>A tender that lost.</summary>
    LosingTender,
}

/// <summary>The days from which periods of retention run; null while the thing has not happened or is not on the record.</summary>
public sealed record RetentionDays
{
    /// <summary>The day of the decision.</summary>
    public DateOnly? Decided { get; init; }

    /// <summary>The day of the meeting.</summary>
    public DateOnly? Met { get; init; }

    /// <summary>The day the contract was entered into.</summary>
    public DateOnly? Entered { get; init; }

    /// <summary>The day of the award.</summary>
    public DateOnly? Awarded { get; init; }

    /// <summary>The last day of the contract.</summary>
    public DateOnly? ContractEnded { get; init; }

    /// <summary>The last day of the service.</summary>
    public DateOnly? ServiceEnded { get; init; }
}

/// <summary>What an authority keeps longer than any statute says, by its own policy. The defaults are good practice.</summary>
/// <param name="AssessmentYears">For how many years after the service ends its assessments, evaluations and monitoring are kept.</param>
/// <param name="LosingTenderYears">For how many years from the award a losing tender is kept.</param>
public sealed record RetentionPolicy(int AssessmentYears = 6, int LosingTenderYears = 3)
{
    /// <summary>What in the policy makes no sense, each named by its field; empty when it may be used.</summary>
    public IReadOnlyList<Refusal> Refusals() => Refusal.Among(
        (AssessmentYears < 1, nameof(AssessmentYears), "Assessments are kept for a year at least.", RetentionPeriods.Rule.Citation),
        (LosingTenderYears < 1, nameof(LosingTenderYears), "A losing tender is kept for a year at least.", RetentionPeriods.Rule.Citation));
}
