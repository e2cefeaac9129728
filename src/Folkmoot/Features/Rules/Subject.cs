namespace Folkmoot.Features.Rules;

/// <summary>What a rule of an authority is about.</summary>
public enum Subject
{
    /// <summary>The threshold and the tests of a key decision.</summary>
    KeyDecisions,

    /// <summary>The call-in window, who may ask for it and what may come of it.</summary>
    CallIn,

    /// <summary>Days on which the authority is closed by its own decision.</summary>
    ClosureDays,

    /// <summary>How clear days are counted.</summary>
    ClearDays,

    /// <summary>How long before a meeting its papers have to be ready.</summary>
    LeadTimes,

    /// <summary>Who signs a report off, and how long each takes.</summary>
    SignOff,

    /// <summary>How long the steps of a timetable take here.</summary>
    Timetable,

    /// <summary>Who is shown what the proof-reader said of a draft, once its decision is public.</summary>
    Findings,

    /// <summary>For how long papers are kept.</summary>
    Retention,
}
