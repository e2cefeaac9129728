using Folkmoot.Law.Calendars;
using Folkmoot.Law.Timetables.Planning;

namespace Folkmoot.Law.Timetables;

/// <summary>
/// A profile made ready for computing on an authority's calendars (TIM-02). Made once, it computes any number of contracts.
/// <para>
/// The conventions. A step runs from its beginning to the day on which what follows may begin. Working back from the first day
/// of the next arrangement, a step has to end when the first of what follows has to begin. Its length is counted back from there
/// by its kind: work in days of the calendar; a notice in clear days, neither end counted; call-in in clear working days, from the
/// day of publication to the day of effect, neither counted; a standstill in working days of which the first is the day of the
/// notice, signature on a later day. That gives the legal day. Where it is no working day it moves to the working day before, or
/// to the last meeting where a step waits for one; that is the practical day, and the count goes on from the practical day. The
/// first day of the next arrangement does not move.
/// </para>
/// <para>
/// So for a contract that ends on 31 March 2024: 1 April less 84 days is 8 January, signature; eight working days back from there
/// is 22 December, standstill; five clear working days back, 14 December, award; 28 clear days back, 15 November, its notice;
/// 75 days before the award is Saturday 30 September, so tenders close on Friday 29; 32 days before that is the bank holiday of
/// 28 August, so the tender goes out on Friday 25; 150 days before that, 28 March, preparation begins when the decision takes
/// effect; five clear working days back, 20 March, that decision; 28 clear days back, Sunday 19 February, so Friday 17.
/// </para>
/// </summary>
public sealed partial class Network
{
    private readonly record struct Node(StepKind Kind, Estimate Length, WorkingCalendar? Calendar, MeetingDates? Gate, Rule Rule);

    private readonly record struct Link(int Step, int Lead);

    private readonly Node[] _nodes;
    private readonly Link[][] _before;
    private readonly Link[][] _behind;
    private readonly Dictionary<string, int> _places;

    /// <summary>The rule: every date follows from the one after it, by the planned or prescribed length between them.</summary>
    public static Rule Rule { get; } = new(
        "TIM-02", 1, "steps computed back from a contract's end", Standing.Custom, Confidence.Medium, Since: null,
        "Lengths are planning estimates except where a rule fixes them. A day that is no working day moves earlier, and the count goes on from the day it moved to.",
        Instruments.Estimated("phases of procurements, counted back from the day the next arrangement begins"));

    /// <summary>Makes a profile ready on an authority's calendars.</summary>
    /// <exception cref="ArgumentException">No steps, two of one key, a step that waits for one that is not there or, round a circle, for itself, a length out of order, or one shorter than the rule it is counted by allows.</exception>
    public Network(Profile profile, TimetableCalendars calendars)
    {
        (Profile, Calendars) = (profile, calendars);
        Steps = profile.InOrder();
        _places = Steps.Select((step, at) => (step.Key, at)).ToDictionary(one => one.Key, one => one.at);
        _nodes = [.. Steps.Select(step => new Node(step.Kind, step.Length, calendars.For(step.Kind, step.Calendar), calendars.Meetings.FirstOrDefault(body => body.Gate == step.Gate), Counting.RuleOf(step.Kind)))];
        _before = [.. Steps.Select(step => step.After.Select(after => new Link(_places[after.Key], after.Lead)).ToArray())];
        _behind = [.. Steps.Select(step => Steps.SelectMany(other => other.After.Where(after => after.Key == step.Key).Select(after => new Link(_places[other.Key], after.Lead))).ToArray())];
    }

    /// <summary>The profile.</summary>
    public Profile Profile { get; }

    /// <summary>The calendars and meetings.</summary>
    public TimetableCalendars Calendars { get; }

    /// <summary>The steps, each after all that it waits for.</summary>
    public IReadOnlyList<StepPlan> Steps { get; }

    /// <summary>The place of a step among <see cref="Steps"/>.</summary>
    /// <exception cref="ArgumentException">There is no such step.</exception>
    public int PlaceOf(string key) => _places.TryGetValue(key, out var at) ? at : throw new ArgumentException($"'{Profile.Name}' has no step '{key}'.", nameof(key));

    /// <summary>The keys of all steps that come before a step, near and far.</summary>
    /// <exception cref="ArgumentException">There is no such step.</exception>
    public IReadOnlySet<string> Upstream(string key)
    {
        HashSet<string> found = [];
        for (List<string> next = [key]; next.Count > 0;)
        {
            next = [.. next.SelectMany(one => Steps[PlaceOf(one)].After).Select(after => after.Key).Where(found.Add)];
        }

        return found;
    }

    /// <summary>The same profile on other calendars.</summary>
    public Network On(TimetableCalendars calendars) => new(Profile, calendars);
}
