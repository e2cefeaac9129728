using System.Globalization;
using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Law.CallIn;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Rules.Words;

internal static class CallInWords
{
    public static IReadOnlyList<Line> Of(CallInSettings callIn) =>
    [
        new("Window", Window(callIn) + (callIn.ClosesAt is { } hour ? $", to {hour:HH:mm}" : "")),
        new("Counted from", callIn.StartsFrom switch
        {
            CallInStart.Publication => "the day the decision is published",
            CallInStart.NotificationToMembers => "the day the members are told of it",
            _ => null,
        }),
        new("Which decisions", List(callIn.AppliesTo, Scope)),
        new("Who may ask", callIn.Requesters is { } who ? Who(who) : null),
        new("Grounds", Needed(callIn.GroundsRequired, "have to be given")),
        new("What should have been decided instead", Needed(callIn.AlternativeRequired, "has to be said")),
        new("Who says whether a request is valid", callIn.Validator),
        new("Heard within", callIn.HearWithinDays?.Counted("working day")),
        new("How often for one decision", callIn.MaxPerDecision?.Counted("time")),
        new("Kept from call-in", List(callIn.Exemptions, Exemption)),
        new("Waiver for urgency", callIn.Waiver is { } waiver ? $"by agreement of {waiver.By}{(waiver.RecordedBeforeDecision ? ", recorded before the decision" : "")}" : null),
        new("What may come of it", List(callIn.Outcomes, Outcome)),
    ];

    private static string Window(CallInSettings callIn) => callIn.DayType switch
    {
        CallInDays.WeekdayOfNextWeek => $"to the {callIn.Weekday} of the week after",
        CallInDays.Calendar => $"{(callIn.WindowDays ?? 0).Counted("day")}, weekends and holidays included",
        CallInDays.Working => (callIn.WindowDays ?? 0).Counted("working day"),
        _ => (callIn.WindowDays ?? 0).Counted("clear working day"),
    };

    private static string Who(CallInRequesters who)
    {
        var many = who.Count is { } count ? count.Counted("member") : string.Create(CultureInfo.InvariantCulture, $"{who.PercentOfMembers:0.##} per cent of the members");
        return many + (who.ScrutinyMembersOnly ? " of a scrutiny committee" : "") + (who.PoliticalGroups > 1 ? $", from {who.PoliticalGroups} political groups or more" : "")
            + (who.StatutoryCoOptees ? "; statutory co-optees count" : "");
    }

    private static string? Needed(bool? needed, string what) => needed switch { true => what, false => $"need not be {(what.StartsWith("have", StringComparison.Ordinal) ? "given" : "said")}", null => null };

    private static string? List<T>(IReadOnlyList<T>? values, Func<T, string> words) => values switch { null => null, [] => "none", _ => string.Join("; ", values.Select(words)) };

    private static string Scope(CallInScope scope) => scope switch
    {
        CallInScope.Key => "key decisions of the executive",
        CallInScope.AllExecutive => "every decision of the executive",
        _ => "key decisions of officers",
    };

    private static string Exemption(CallInExemption exemption) => exemption switch
    {
        CallInExemption.Urgent => "urgent decisions",
        CallInExemption.AlreadyScrutinised => "decisions that scrutiny looked at beforehand",
        _ => "decisions that make the budget or the policy framework",
    };

    private static string Outcome(CallInOutcome outcome) => outcome switch
    {
        CallInOutcome.NoAction => "the decision stands",
        CallInOutcome.Comment => "it stands, with comments",
        CallInOutcome.ReferBack => "whoever made it reconsiders",
        _ => "the council looks at it",
    };
}
