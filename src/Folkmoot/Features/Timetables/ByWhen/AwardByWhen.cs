using Folkmoot.Features.Rules;
using Folkmoot.Features.Timetables.Reckoning;
using Folkmoot.Law;
using Folkmoot.Law.Timetables;
using Folkmoot.Law.Timetables.Judging;
using Folkmoot.Law.Timetables.Planning;

namespace Folkmoot.Features.Timetables.ByWhen;

/// <summary>What would have had to be done, by when, for a competition to take the place of one award.</summary>
/// <param name="Award">The award.</param>
/// <param name="InHand">The day to which a step that had not come is counted late.</param>
/// <param name="InHandIs">What day that was.</param>
public sealed record AwardByWhen(UncompetedAward Award, DateOnly InHand, string InHandIs)
{
    /// <summary>The timetable of a competition for what ran out; null where the calendars do not reach.</summary>
    public Timetable? OnProfile { get; private init; }

    /// <summary>The steps missed on the profile, by the day they were due.</summary>
    public IReadOnlyList<MissedStep> Missed { get; private init; } = [];

    /// <summary>The steps missed on the lengths that the authority itself took.</summary>
    public IReadOnlyList<MissedStep> MissedAsObserved { get; private init; } = [];

    /// <summary>Whether the award is long enough to be the last, by observed lengths and by the profile; null where that cannot be counted.</summary>
    public Sufficient? EnoughAsObserved { get; private init; }

    public Sufficient? EnoughOnProfile { get; private init; }

    /// <summary>The decision's notice stands for the notice that a competition would have needed; what is not known to have come has not come.</summary>
    public static AwardByWhen Of(UncompetedAward award, DecisionDays decision, Plans plans, Observed? observed)
    {
        var (day, what) = decision.InHand(award);
        var network = plans.Of(Way.LikeForLike);
        IReadOnlyList<Happened> happened = decision.NoticeOn is { } notice ? [new("notice", notice)] : [];
        var profile = Reaching(network, award.RanOut, day);
        var asObserved = observed is { } lengths ? Reaching(new(Profiles.AsObserved(lengths.Days), plans.Calendars), award.RanOut, day) : null;
        return new(award, day, what)
        {
            OnProfile = profile,
            Missed = profile is null ? [] : Law.Timetables.Judging.Missed.Of(profile, happened, day),
            MissedAsObserved = asObserved is null ? [] : Law.Timetables.Judging.Missed.Of(asObserved, happened, day),
            EnoughAsObserved = award.To is { } last && observed is { } taken ? Known(() => Sufficiency.ByObserved(last, taken.Days.Likely, decision.Day, plans.Calendars)) : null,
            EnoughOnProfile = award.To is { } until ? Known(() => Sufficiency.ByProfile(until, network, decision.Day)) : null,
        };
    }

    private static Timetable? Reaching(Network network, DateOnly end, DateOnly today) => Known(() => Timetable.Of(network, end, today));

    // A day outside the years the calendars know is not counted: the page says so.
    private static T? Known<T>(Func<T> count) where T : class
    {
        try
        {
            return count();
        }
        catch (OutsideTheLaw)
        {
            return null;
        }
    }
}
