using Folkmoot.Features.Accounts;
using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Rules.Words;

internal static class SignOffWords
{
    public static IReadOnlyList<Line> Of(SignOffSettings signOff) => [.. signOff.Steps.Select((step, at) => new Line(step.What is null ? RuleWords.Capital(step.Who) : $"{RuleWords.Capital(step.Who)}: {step.What}", Says(step, step.Order ?? at + 1)))];

    private static string Says(SignOffStep step, int turn) => string.Join("; ", new[]
    {
        $"turn {turn}",
        step.Account is not null ? "a named account signs" : step.Role is { } role ? $"{role.InWords().ToLowerInvariant()} signs" : null,
        step.Days is { } days ? RuleWords.Length(days, step.Counted) : "how long it takes is not given",
        step.DependsOn is { Count: > 0 } sections ? $"depends on {string.Join(", ", sections.Select(section => section.Replace('-', ' ')))}" : null,
        step.OwnDraft ? "may be given for a draft of one’s own" : null,
    }.OfType<string>());
}
