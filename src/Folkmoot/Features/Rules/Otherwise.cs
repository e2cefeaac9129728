using Folkmoot.Law.CallIn;
using Folkmoot.Law.Meetings;
using Folkmoot.Law.Timetables.Planning;

namespace Folkmoot.Features.Rules;

/// <summary>What is said where an authority has given no rule of a subject.</summary>
internal static class Otherwise
{
    public const string KeyDecisions = "not given; no sum is compared with a threshold that is not the authority’s own";

    public const string ClosureDays = "not given; Folkmoot counts Monday to Friday without bank holidays as working days";

    public const string ClearDays = "not given; Folkmoot counts every day of 28 clear days and the working days of five, as most authorities do";

    public const string SignOff = "not given; Folkmoot counts no time for sign-off";

    public const string Timetable = "not given; Folkmoot counts with its own planning estimates";

    public static readonly string CallIn = $"not given; Folkmoot counts with {Unsaid.WindowDays} clear working days, the commonest";

    public static readonly string LeadTimes = $"not given; Folkmoot counts with the {PublicMeeting.Days.Figures[^1].Figure} clear days of the law";
}

/// <summary>What is counted with where an authority has given no rule.</summary>
internal static class Unsaid
{
    public static readonly int WindowDays = Parts.CallInDays.Figures[^1].Figure;

    public static readonly CallInRules CallIn = new Subjects.CallInSettings { DayType = CallInDays.ClearWorking, WindowDays = WindowDays }.InLaw("the commonest window");

    public static readonly IReadOnlyList<string> AllOfCallIn = new Subjects.CallInSettings { DayType = CallInDays.ClearWorking }.NotGiven;

    public static readonly LeadTimes LeadTimes = new() { Source = "the law", AgendaDays = PublicMeeting.Days.Figures[^1].Figure, Stages = [] };
}
