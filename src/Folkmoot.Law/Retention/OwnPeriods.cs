using Folkmoot.Law.Days;

namespace Folkmoot.Law.Retention;

/// <summary>For how many years an authority keeps a kind of document by its own rule, beginning with the day of the decision or of the meeting.</summary>
/// <param name="Item">The kind.</param>
/// <param name="Years">Whole years.</param>
public sealed record OwnPeriod(KeptItem Item, int Years);

/// <summary>
/// What an authority keeps for how long by its own rule. A statute says how long a document is kept at the least and none says when it is to go:
/// without a rule of its own for a kind, nothing of that kind ever goes.
/// </summary>
/// <param name="Periods">The kinds that it has a rule for, each once.</param>
public sealed record OwnPeriods(IReadOnlyList<OwnPeriod> Periods)
{
    /// <summary>What in the rule falls short of a statute or makes no sense; empty when it may be used.</summary>
    public IReadOnlyList<Refusal> Refusals()
    {
        List<Refusal> refusals = [];
        foreach (var period in Periods)
        {
            if (Least(period.Item) is { } least && period.Years < least.Figures[^1].Figure)
            {
                refusals.Add(new(nameof(Periods), $"{least.Name[..1].ToUpperInvariant()}{least.Name[1..]}: kept {least.Figures[^1].Figure} years at the least; {period.Years} falls short of the law.", least.Figures[^1].Citation));
            }
            else if (period.Years < 1)
            {
                refusals.Add(new(nameof(Periods), "A document is kept for a year at the least.", RetentionPeriods.Rule.Citation));
            }
        }
        if (Periods.DistinctBy(period => period.Item).Count() < Periods.Count) refusals.Add(new(nameof(Periods), "A kind of document is listed twice.", RetentionPeriods.Rule.Citation));
        return refusals;
    }

    /// <summary>The last day on which a document is kept; null while there is no rule for its kind, or no day to count from.</summary>
    /// <param name="item">Its kind.</param>
    /// <param name="first">The day of the decision or of the meeting, which is the first of the period.</param>
    /// <exception cref="ArgumentException">The rule was refused.</exception>
    public Deadline? LastDay(KeptItem item, DateOnly? first)
    {
        Refusal.ThrowIfAny(Refusals(), nameof(Periods));
        if (first is not { } day || Periods.FirstOrDefault(period => period.Item == item) is not { } own) return null;
        return YearsAndMonths.LastDayOfYears(day, own.Years);
    }

    private static Dated<int>? Least(KeptItem item) => item switch
    {
        KeptItem.ExecutiveRecord => RetentionPeriods.ExecutiveRecord,
        KeptItem.BackgroundPapers => RetentionPeriods.BackgroundPapers,
        KeptItem.OfficerRecord => RetentionPeriods.OfficerRecord,
        KeptItem.OfficerPapers => RetentionPeriods.OfficerPapers,
        KeptItem.CommitteePapers => RetentionPeriods.CommitteePapers,
        KeptItem.CommitteeBackground => RetentionPeriods.CommitteeBackground,
        _ => null,
    };
}
