using Folkmoot.Features.Calculator.Asking;
using Folkmoot.Features.Rules;
using Folkmoot.Law;
using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Law.Urgency;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Calculator.Questions;

internal static class ClearDaysQuestion
{
    public static Question Of(AuthorityRules rules) => new(
        "clear-days", "Clear days", "From a notice to the first day a decision may be made, or from a decision back to the last day for its notice. Neither end counts.",
        [
            Field.Choice("length", "Which notice", ("28", "28 clear days: a key decision, or a private meeting"), ("5", "5 clear days: the general exception, or an agenda")),
            Field.Choice("towards", "What you know", ("decision", "the day the notice was published"), ("notice", "the day of the decision or meeting")),
            Field.Day("day", "That day"),
        ],
        "length=28&towards=decision&day=20/9/2022",
        typed => Answer(typed, rules.On(typed.Day("day"))));

    private static Result Answer(Typed typed, RulesOnDay rules)
    {
        var (day, forwards) = (typed.Day("day"), typed.Choice("towards") == "decision");
        var (rule, length, mode) = typed.Choice("length") == "28"
            ? (KeyDecisionNotice.Rule, KeyDecisionNotice.Days, rules.ClearDays.Value.TwentyEight)
            : (GeneralException.Rule, GeneralException.Days, rules.ClearDays.Value.Five);
        var days = length.On(rule.InForceOn(day));
        var adopted = Count(day, days, forwards, mode, rules.Statutory);
        var other = OtherReading(day, days, forwards, Other(mode), rules.Statutory);
        var found = adopted.Day.InWords();
        return new($"{(forwards ? $"After a notice published on {day.InWords()}, the decision may be made on {found} or later" : $"For a decision or meeting on {day.InWords()}, the notice has to be published on {found} or earlier")}: {days} clear days lie between, counting {Counted(mode)} ({rule.Id}, {adopted.Rule.Id}; {rule.Citation}).")
        {
            Dates = Both(adopted, other, mode, rule, forwards ? "First day for the decision" : "Last day for the notice"),
            Notes = [Compared(adopted, other, mode), $"How clear days are read: {rules.ClearDays.Says}."],
        };
    }

    private static Deadline Count(DateOnly day, int days, bool forwards, ClearDayMode mode, WorkingCalendar calendar) => (mode, forwards) switch
    {
        (ClearDayMode.Calendar, true) => ClearDays.EarliestEvent(day, days),
        (ClearDayMode.Calendar, false) => ClearDays.LatestNotice(day, days),
        (_, true) => ClearWorkingDays.EarliestEvent(day, days, calendar),
        _ => ClearWorkingDays.LatestNotice(day, days, calendar),
    };

    /// <summary>The other reading is shown where it can be counted: the one adopted may need no calendar in a year for which none is known.</summary>
    private static Deadline? OtherReading(DateOnly day, int days, bool forwards, ClearDayMode mode, WorkingCalendar calendar)
    {
        try
        {
            return Count(day, days, forwards, mode, calendar);
        }
        catch (OutsideTheLaw)
        {
            return null;
        }
    }

    private static string Compared(Deadline adopted, Deadline? other, ClearDayMode mode) =>
        other is null ? $"Counting {Counted(Other(mode))} cannot be shown beside it: no bank holidays are known for that year."
        : other.Day == adopted.Day ? "Both readings of clear days give the same day."
        : $"The law says “clear days” and no more. Counting {Counted(Other(mode))} gives {other.Day.InWords()}.";

    private static IReadOnlyList<DateFound> Both(Deadline adopted, Deadline? other, ClearDayMode mode, Rule rule, string name) => other is null || other.Day == adopted.Day
        ? [new(name, adopted, rule)]
        : [new($"{name}, counting {Counted(mode)}", adopted, rule), new($"{name}, counting {Counted(Other(mode))}", other, rule) { IsOtherReading = true }];

    private static ClearDayMode Other(ClearDayMode mode) => mode == ClearDayMode.Calendar ? ClearDayMode.Working : ClearDayMode.Calendar;

    private static string Counted(ClearDayMode mode) => mode == ClearDayMode.Calendar ? "every day" : "working days only";
}
