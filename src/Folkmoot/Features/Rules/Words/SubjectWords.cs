namespace Folkmoot.Features.Rules.Words;

/// <summary>The subjects as pages and the command line name them.</summary>
public static class SubjectWords
{
    public static string Title(this Subject subject) => subject switch
    {
        Subject.KeyDecisions => "Key decisions",
        Subject.CallIn => "Call-in",
        Subject.ClosureDays => "Closure days",
        Subject.ClearDays => "Clear days",
        Subject.LeadTimes => "Papers before meetings",
        Subject.SignOff => "Sign-off",
        Subject.Findings => "Findings of the proof-reader",
        Subject.Retention => "How long papers are kept",
        _ => "Timetables",
    };

    /// <summary>The place on the page: "call-in".</summary>
    public static string Anchor(this Subject subject) => subject.Title().ToLowerInvariant().Replace(' ', '-');

    public static string Otherwise(this Subject subject) => subject switch
    {
        Subject.KeyDecisions => Rules.Otherwise.KeyDecisions,
        Subject.CallIn => Rules.Otherwise.CallIn,
        Subject.ClosureDays => Rules.Otherwise.ClosureDays,
        Subject.ClearDays => Rules.Otherwise.ClearDays,
        Subject.LeadTimes => Rules.Otherwise.LeadTimes,
        Subject.SignOff => Rules.Otherwise.SignOff,
        Subject.Findings => Rules.Otherwise.Findings,
        Subject.Retention => Rules.Otherwise.Retention,
        _ => Rules.Otherwise.Timetable,
    };

    /// <summary>"like-for-like competition", "adult-social-care-cabinet-committee"; null for a rule that is for all.</summary>
    public static string? AboutInWords(this AuthorityRule rule) =>
        rule.About.Length == 0 ? null : rule.Settings is Subjects.TimetableSettings timetable ? Ways.Profiles[timetable.Way].Name : rule.About;
}
