using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Law.Days;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Rules.Words;

/// <summary>What a rule says, line by line, in plain words. A line without words is not given.</summary>
public static class RuleWords
{
    public static IReadOnlyList<Line> Of(RuleSettings settings) => settings switch
    {
        KeyDecisionSettings key => Of(key),
        CallInSettings callIn => CallInWords.Of(callIn),
        ClosureSettings closures => [.. closures.Days.OrderBy(closure => closure.On).Select(closure => new Line(closure.On.InWords(), closure.Reason))],
        ClearDaySettings clear => Of(clear),
        LeadTimeSettings lead => [new("Agenda", lead.AgendaDays is { } days ? $"{days} clear days before the meeting" : null), .. lead.Stages.Select(stage => new Line(Capital(stage.What), $"{Length(stage.Days, stage.Counted)} before the meeting"))],
        SignOffSettings signOff => SignOffWords.Of(signOff),
        FindingSettings findings => [new("Shown to", findings.ShownTo switch { FindingsShown.Public => "anyone, once they are settled", FindingsShown.Members => "members of the council, once they are settled", _ => "officers alone" })],
        RetentionSettings kept => [.. kept.Periods.Select(RetentionWords.Of)],
        TimetableSettings timetable => [.. timetable.Steps.Select(step => new Line(Ways.Profiles[timetable.Way][step.Step].Name, step.Low == step.High ? step.Likely.Counted("day") : $"{step.Likely.Counted("day")} to plan for; {step.Low} at the least, {step.High} at the most"))],
        _ => [],
    };

    internal static string Length(int days, ClearDayMode counted) => counted == ClearDayMode.Working ? days.Counted("working day") : days.Counted("day");

    internal static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    private static IReadOnlyList<Line> Of(KeyDecisionSettings key)
    {
        var than = key.Comparison == Comparison.MoreThan ? "more than" : "at least";
        return
        [
            new("Expenditure", $"{than} {key.Threshold}"),
            new("Savings", key.SavingThreshold is { } saving ? $"{than} {saving}" : $"{than} {key.Threshold}, as for expenditure"),
            new("Effects on communities", key.MinimumDivisions switch
            {
                null => "significant in two or more divisions or wards, as the Regulations have it",
                1 => "significant in one division or ward, or more",
                _ => "significant in two or more divisions or wards",
            }),
            .. key.ExtraLimbs.Select(limb => new Line("Further ground", limb)),
            .. key.NearPercent is { } near ? [new Line("Close to the threshold", $"within {near:0.##} per cent, where a person gives the reason for the answer")] : Array.Empty<Line>(),
        ];
    }

    private static IReadOnlyList<Line> Of(ClearDaySettings clear) =>
    [
        new("28 clear days of a notice", Reading(clear.TwentyEight)),
        new("Five clear days before a meeting", Reading(clear.Five)),
        new("Closure days in periods of the law", clear.ClosureDays switch { true => "left out of the count", false => "counted like any other day", null => null }),
    ];

    private static string? Reading(ClearDayMode? mode) => mode switch
    {
        ClearDayMode.Calendar => "every day counts",
        ClearDayMode.Working => "only working days count",
        _ => null,
    };
}

/// <param name="Name">What the line is about.</param>
/// <param name="Says">What the authority settled; null when it is not given.</param>
public sealed record Line(string Name, string? Says);
