using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Law.Calendars;
using Folkmoot.Law.CallIn;
using Folkmoot.Law.Days;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Law.Meetings;
using Folkmoot.Law.Retention;
using Folkmoot.Law.Timetables.Planning;

namespace Folkmoot.Features.Rules;

/// <summary>An authority's rules as they hold on one day.</summary>
public sealed class RulesOnDay
{
    private readonly List<AuthorityRule> held;

    internal RulesOnDay(DateOnly day, IReadOnlyList<AuthorityRule> rows)
    {
        Day = day;
        held = [.. rows.Where(row => row.From <= day)];
        CallIn = One<CallInSettings, CallInRules>((settings, row) => settings.InLaw(row.Written), Unsaid.CallIn, Otherwise.CallIn);
        ClosureDays = new([.. All<ClosureSettings>().SelectMany(at => at.Settings.Days, Closed).DistinctBy(closure => closure.Day)], [.. All<ClosureSettings>().Select(at => at.Row)], Otherwise.ClosureDays);
        ClearDays = One<ClearDaySettings, ClearDayModes>((settings, _) => ClearDayModes.Of(settings), ClearDayModes.Commonest, Otherwise.ClearDays);
        Local = WorkingCalendar.EnglandAndWales.With(ClosureDays.Value);
    }

    public DateOnly Day { get; }

    /// <summary>Null when the authority has given none: a threshold is never assumed.</summary>
    public Held<KeyDecisionRules?> KeyDecisions => One<KeyDecisionSettings, KeyDecisionRules?>((settings, row) => settings.InLaw(row.Written), null, Otherwise.KeyDecisions);

    /// <summary>Good for the window. Ask <see cref="CallInNotGiven"/> before anything else is asked of it.</summary>
    public Held<CallInRules> CallIn { get; }

    /// <summary>The fields of call-in that nobody has given; all of them when there is no row.</summary>
    public IReadOnlyList<string> CallInNotGiven => Last<CallInSettings>()?.Settings.NotGiven ?? Unsaid.AllOfCallIn;

    public Held<IReadOnlyList<ClosureDay>> ClosureDays { get; }

    public Held<ClearDayModes> ClearDays { get; }

    /// <summary>The working days of the authority's own periods, such as call-in: closure days are none.</summary>
    public WorkingCalendar Local { get; }

    /// <summary>The working days of statutory periods: closure days are left out only where the authority says so.</summary>
    public WorkingCalendar Statutory => ClearDays.Value.ClosureDays ? Local : WorkingCalendar.EnglandAndWales;

    /// <summary>The calendars a timetable is counted on, meetings not included.</summary>
    public TimetableCalendars Calendars => TimetableCalendars.Of(BankHolidays.Current, ClosureDays.Value) with { Statute = Statutory };

    /// <summary>Who signs a report off; where the authority has no list, the commonest.</summary>
    public Held<IReadOnlyList<SignOffStep>> SignOff => One<SignOffSettings, IReadOnlyList<SignOffStep>>((settings, _) => settings.Steps is { Count: > 0 } steps ? steps : Unsaid.SignOff, Unsaid.SignOff, Otherwise.SignOff);

    /// <summary>Who is shown settled findings besides the officers.</summary>
    public Held<FindingsShown> Findings => One<FindingSettings, FindingsShown>((settings, _) => settings.ShownTo, FindingsShown.Nobody, Otherwise.Findings);

    /// <summary>Empty when the authority has given none: a paper is removed by its own rule or not at all.</summary>
    public Held<OwnPeriods> Retention => One<RetentionSettings, OwnPeriods>((settings, _) => settings.InLaw(), new([]), Otherwise.Retention);

    /// <summary>The rows that hold, oldest first; more than one where rules for different things stand beside each other.</summary>
    public IReadOnlyList<AuthorityRule> Of(Subject subject) =>
        [.. held.Where(row => row.Subject == subject && (subject == Subject.ClosureDays || !held.Exists(next => next.Subject == subject && next.About == row.About && next.From > row.From)))];

    /// <summary>The lead times of a body's meetings: its own, or else those for every body.</summary>
    public Held<LeadTimes> LeadTimes(string? body) =>
        One<LeadTimeSettings, LeadTimes>((settings, row) => settings.InLaw(row.Written), Unsaid.LeadTimes, Otherwise.LeadTimes, Last<LeadTimeSettings>(body ?? "") is null ? "" : body ?? "");

    /// <summary>The steps of a way with the lengths that the authority gives, and its call-in.</summary>
    public Held<Profile> Timetable(Way way)
    {
        var held = One<TimetableSettings, Profile>((settings, _) => settings.InLaw(), Ways.Profiles[way], Otherwise.Timetable, way.ToString());
        return held with { Value = WithCallIn(held.Value) };
    }

    /// <summary>A profile whose call-in is the authority's.</summary>
    public Profile WithCallIn(Profile profile) => profile.Under(CallIn.Value);

    private static ClosureDay Closed((ClosureSettings Settings, AuthorityRule Row) at, Closure closure) => new(closure.On, at.Row.Written, closure.Reason);

    private Held<T> One<TSettings, T>(Func<TSettings, AuthorityRule, T> value, T without, string otherwise, string about = "") where TSettings : RuleSettings =>
        Last<TSettings>(about) is { } at ? new(value(at.Settings, at.Row), [at.Row], otherwise) : new(without, [], otherwise);

    private (TSettings Settings, AuthorityRule Row)? Last<TSettings>(string about = "") where TSettings : RuleSettings =>
        All<TSettings>().Where(at => at.Row.About == about).Select(at => ((TSettings, AuthorityRule)?)at).LastOrDefault();

    private IEnumerable<(TSettings Settings, AuthorityRule Row)> All<TSettings>() where TSettings : RuleSettings =>
        held.Where(row => row.Settings is TSettings).Select(row => ((TSettings)row.Settings, row));
}
