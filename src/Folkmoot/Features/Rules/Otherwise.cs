using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Law.CallIn;
using Folkmoot.Law.Days;
using Folkmoot.Law.Meetings;
using Folkmoot.Law.Timetables.Planning;
using Folkmoot.Platform.Access;

namespace Folkmoot.Features.Rules;

/// <summary>What is said where an authority has given no rule of a subject.</summary>
internal static class Otherwise
{
    public const string KeyDecisions = "not given; no sum is compared with a threshold that is not the authority’s own";

    public const string ClosureDays = "not given; Folkmoot counts Monday to Friday without bank holidays as working days";

    public const string ClearDays = "not given; Folkmoot counts every day of 28 clear days and the working days of five, as most authorities do";

    public const string SignOff = "not given; Folkmoot asks finance, legal and equality at the same time, five working days each, and then the director, three";

    public const string Retention = "not given; Folkmoot removes no paper";

    public const string Timetable = "not given; Folkmoot counts with its own planning estimates";

    public const string Findings = "not given; what the proof-reader said of a draft is shown to officers alone";

    public static readonly string CallIn = $"not given; Folkmoot counts with {Unsaid.WindowDays} clear working days, the commonest";

    public static readonly string LeadTimes = $"not given; Folkmoot counts with the {PublicMeeting.Days.Figures[^1].Figure} clear days of the law";
}

/// <summary>What is counted with where an authority has given no rule.</summary>
internal static class Unsaid
{
    public static readonly int WindowDays = Parts.CallInDays.Figures[^1].Figure;

    public static readonly CallInRules CallIn = new Subjects.CallInSettings { DayType = CallInDays.ClearWorking, WindowDays = WindowDays }.InLaw("the commonest window");

    public static readonly IReadOnlyList<string> AllOfCallIn = new Subjects.CallInSettings { DayType = CallInDays.ClearWorking }.NotGiven;

    // What is decided, between which options, who takes it and what is withheld matters to everyone who signs.
    private static readonly string[] Heart = ["title", "proposed-decision", "option-name", "option-text", "recommended", "taker", "restriction"];

    private static readonly string[] Effect = ["effect", "effect-options", "effect-from", "effect-to", "effect-arose", "effect-competed", "effect-annual-value", "effect-ground", "effect-provider"];

    /// <summary>Equality has no role of its own: democratic services see that the assessment is there.</summary>
    public static readonly IReadOnlyList<SignOffStep> SignOff =
    [
        Step(1, "Finance", Role.Finance, 5, [.. Heart, .. Effect, "financial", "expenditure", "saving"]),
        Step(1, "Legal", Role.Legal, 5, [.. Heart, .. Effect, "reasons", "option-reason", "key", "key-reason", "consultees", "legal", "data-protection", "restriction-explanation"]),
        Step(1, "Equality", Role.DemocraticServices, 5, [.. Heart, "consultees", "equalities"]),
        Step(2, "Director", Role.Director, 3, null),
    ];

    public static readonly LeadTimes LeadTimes = new() { Source = "the law", AgendaDays = PublicMeeting.Days.Figures[^1].Figure, Stages = [] };

    private static SignOffStep Step(int order, string who, Role role, int days, IReadOnlyList<string>? sections) =>
        new(who, null, days, ClearDayMode.Working) { Order = order, Role = role, DependsOn = sections };
}
