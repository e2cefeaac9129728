using Folkmoot.Features.Calculator.Asking;
using Folkmoot.Features.Rules;
using Folkmoot.Law.CallIn;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Calculator.Questions;

internal static class CallInQuestion
{
    public static Question Of(AuthorityRules rules, DateOnly today) => new(
        "call-in", "Call-in", "When the time for calling a decision in runs out, and the first day it may take effect.",
        [
            Field.Day("published", "Day the decision was published"),
            new("window", "Days of the window", FieldKind.Number) { IsOptional = true, Hint = $"Leave empty for {Window(rules.On(today))}" },
            Field.Choice("counted", "How its days are counted", ("rules", "as the rules have it"), ("working", "working days"), ("calendar", "every day")),
        ],
        "published=17/10/2019",
        typed => Answer(typed, rules.On(typed.Day("published"))));

    private static Result Answer(Typed typed, RulesOnDay rules)
    {
        var published = typed.Day("published");
        var (window, own) = Rules(typed, rules.CallIn.Value);
        var found = CallInWindow.For(CallInRules.Rule.InForceOn(published), window, rules.Local);
        var to = found.ClosesAt is { } hour ? $"{hour:HH:mm} on {found.Closes.Day.InWords()}" : $"the end of {found.Closes.Day.InWords()}";
        return new($"A decision published on {published.InWords()} may be called in to {to}, and may take effect from {found.EffectiveFrom.InWords()} if nobody does (CIN-03, {found.Closes.Rule.Id}; {CallInWindow.Rule.Citation}).")
        {
            Dates = [new("Last day for call-in", found.Closes, CallInWindow.Rule)],
            Notes =
            [
                own ? "The window is the one you entered." : $"The window: {rules.CallIn.Says}.",
                $"Closure days: {rules.ClosureDays.Says}.",
                $"First day of effect if nobody calls it in: {found.EffectiveFrom.InWords()}. A valid call-in keeps the decision from taking effect until scrutiny is done with it.",
            ],
        };
    }

    private static (CallInRules Window, bool Own) Rules(Typed typed, CallInRules held)
    {
        var (days, counted) = (typed.Number("window"), typed.Choice("counted"));
        if (days is null && counted == "rules") return (held, false);
        var type = counted switch
        {
            "calendar" => CallInDays.Calendar,
            "working" => CallInDays.ClearWorking,
            _ => held.DayType == CallInDays.WeekdayOfNextWeek ? CallInDays.ClearWorking : held.DayType,
        };
        return (held with { DayType = type, WindowDays = days ?? (held.WindowDays > 0 ? held.WindowDays : Unsaid.WindowDays), Weekday = null }, true);
    }

    private static string Window(RulesOnDay rules) => rules.CallIn.Value.DayType == CallInDays.WeekdayOfNextWeek
        ? $"the authority’s own, to the {rules.CallIn.Value.Weekday} of the week after"
        : $"{rules.CallIn.Value.WindowDays}{(rules.CallIn.IsGiven ? ", the authority’s own" : ", the commonest")}";
}
