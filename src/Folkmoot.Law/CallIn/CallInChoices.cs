namespace Folkmoot.Law.CallIn;

/// <summary>Which executive decisions an authority's call-in covers.</summary>
public enum CallInScope
{
    /// <summary>Key decisions of the executive, its committees and its members.</summary>
    Key,

    /// <summary>Every decision of the executive, its committees and its members.</summary>
    AllExecutive,

    /// <summary>Key decisions of officers.</summary>
    OfficerKey,
}

/// <summary>How the days of the window are counted.</summary>
public enum CallInDays
{
    /// <summary>Working days after the day it starts from.</summary>
    Working,

    /// <summary>Clear working days between the start and the first day of effect: the same last day as <see cref="Working"/>, named as the constitution names it.</summary>
    ClearWorking,

    /// <summary>Days, weekends and holidays included.</summary>
    Calendar,

    /// <summary>To a fixed weekday of the week after the start.</summary>
    WeekdayOfNextWeek,
}

/// <summary>What the window is counted from.</summary>
public enum CallInStart
{
    /// <summary>The day the record of the decision is published.</summary>
    Publication,

    /// <summary>The day the members are told of the decision.</summary>
    NotificationToMembers,
}

/// <summary>Why a constitution may keep a decision from call-in.</summary>
public enum CallInExemption
{
    /// <summary>It is urgent.</summary>
    Urgent,

    /// <summary>Scrutiny looked at it before it was made.</summary>
    AlreadyScrutinised,

    /// <summary>It is part of making the budget or the policy framework.</summary>
    Budget,
}

/// <summary>What the committee that hears a call-in may do.</summary>
public enum CallInOutcome
{
    /// <summary>Let the decision stand.</summary>
    NoAction,

    /// <summary>Let it stand, with comments.</summary>
    Comment,

    /// <summary>Ask whoever made it to reconsider.</summary>
    ReferBack,

    /// <summary>Put it before the council.</summary>
    ReferCouncil,
}
