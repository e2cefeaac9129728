namespace Folkmoot.Law.Timetables.Planning;

/// <summary>What a step of a timetable is, and so how its length is counted and by which rule.</summary>
public enum StepKind
{
    /// <summary>Work with an estimated length in days, weekends and holidays included; of no length it is an event.</summary>
    Work,

    /// <summary>The notice of a key decision: clear days up to the decision (EXE-05).</summary>
    KeyDecisionNotice,

    /// <summary>The papers of a meeting: clear working days up to it (DAY-02).</summary>
    Agenda,

    /// <summary>Call-in: clear working days between publication and effect (CIN-03), closure days left out.</summary>
    CallIn,

    /// <summary>Call-in where the constitution counts every day (CIN-03): clear days between publication and effect.</summary>
    CallInEveryDay,

    /// <summary>A standstill that a plan keeps whatever law applies: working days of England and Wales, the first included.</summary>
    Standstill,

    /// <summary>The standstill of the Procurement Act 2023: working days anywhere in the United Kingdom, publication included (PA-05).</summary>
    ProcurementActStandstill,

    /// <summary>The standstill of the Provider Selection Regime: working days after publication (DAY-05).</summary>
    ProviderSelectionStandstill,

    /// <summary>The standstill of the Public Contracts Regulations 2015: days after sending, to a working day (DAY-06).</summary>
    ContractRegulationsStandstill,

    /// <summary>Information about the staff who transfer, from the old employer to the new: days before the transfer (TUP-02).</summary>
    StaffInformation,

    /// <summary>Papers for a partner's board, such as an NHS integrated care board: clear working days before it meets.</summary>
    PartnerApproval,

    /// <summary>Consultation of the regulator on a data protection impact assessment that leaves a high risk: days for the reply (DP-03).</summary>
    DataProtectionConsultation,
}

/// <summary>Which of an authority's calendars a step is counted on.</summary>
public enum CountedOn
{
    /// <summary>The one that goes with the kind of step.</summary>
    ItsOwn,

    /// <summary>The days on which people work, blackout weeks left out.</summary>
    People,

    /// <summary>The calendar of the authority's own periods, closure days left out.</summary>
    Local,

    /// <summary>England and Wales.</summary>
    Statute,

    /// <summary>The United Kingdom as a whole.</summary>
    UnitedKingdom,
}
