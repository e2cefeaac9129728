using Folkmoot.Features.Rules;
using Folkmoot.Law.Timetables;
using Folkmoot.Law.Timetables.Judging;

namespace Folkmoot.Features.Timetables.Reckoning;

/// <summary>Where a contract with a known end stands on a day: its band, and by which way its next step is judged.</summary>
/// <param name="Facts">What it was judged from.</param>
/// <param name="End">The end it was judged by.</param>
/// <param name="Way">The way its dates are counted by.</param>
/// <param name="Network">The steps of that way.</param>
/// <param name="Position">The band, and by what it was judged.</param>
/// <param name="ByCalendar">Whether the band was found step by step on the calendars; where they do not reach so far, by weeks.</param>
public sealed record ContractStanding(ContractFacts Facts, DateOnly End, Way Way, Network Network, Position Position, bool ByCalendar)
{
    /// <summary>How long after its end a contract that nothing follows is still counted as one to be replaced.</summary>
    private const int MonthsAfterEnd = 12;

    public Judged Measure => Position.Measure;

    /// <summary>Whether a replacement is signed, so that nothing has to be counted.</summary>
    public bool IsReplaced => Position.By is JudgedBy.ReplacementSigned or JudgedBy.ReplacementSignedStartNotKnown;

    /// <summary>Whether dates are kept of it: no replacement is signed and its end is not long past.</summary>
    public bool HasDates => ByCalendar && !IsReplaced && End >= Measure.Today.AddMonths(-MonthsAfterEnd);

    /// <summary>Judges a contract; null when its end is not known.</summary>
    public static ContractStanding? Of(ContractFacts facts, Plans plans, DateOnly today)
    {
        if (facts.End is not { } end) return null;
        var byCalendar = Bands.ByNetworksWhereKnown(end, today, plans.Of(Way.FullRedesign), plans.Floor);
        var replacement = facts.IsFollowed ? new Replacement(today, facts.ReplacementStarts) : null;
        var position = new ContractPosition(end, [], replacement).On(today, (on, day) => byCalendar ?? Bands.ByWeeks(on, day));
        var network = facts.Option is { } option && option.IsOpenOn(today) ? plans.Of(Way.OptionToExtend, option.NoticeBefore(end)) : null;
        return new(facts, end, network is null ? Way.LikeForLike : Way.OptionToExtend, network ?? plans.Of(Way.LikeForLike), position, byCalendar is not null);
    }
}
