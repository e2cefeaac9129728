using Folkmoot.Law.Procurement;

namespace Folkmoot.Law.Chains;

/// <summary>
/// The awards of one service in order of time (CHAIN-01). Each award may have had its ground; the chain shows what none of them does:
/// how long and for how much a service has gone without competition, and whether its reasons only repeat themselves.
/// </summary>
public static class Chain
{
    private static readonly DateOnly From = new(2015, 2, 26);

    private static readonly Citation Practice = Instruments.Guidance("Alert levels of this program, to be set by the authority");

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "CHAIN-01", 1, "chain of awards of a service", Standing.Custom, Confidence.Medium, From,
        "The levels are practice. An award that the record does not call competed or uncompeted counts as neither.",
        Practice, Instruments.ProcurementAct(12));

    /// <summary>So many uncompeted awards in a row are a sign.</summary>
    public static Dated<int> RunAlert { get; } = new("CHAIN-01", "a sign: uncompeted awards in a row", "awards", From, 2, Practice);

    /// <summary>A value of uncompeted awards over so many times the light touch threshold is a sign.</summary>
    public static Dated<int> ThresholdTimes { get; } = new("CHAIN-01", "a sign: uncompeted value over", "times the light touch threshold", From, 1, Practice);

    /// <summary>More months than this since a competition are a sign.</summary>
    public static Dated<int> MonthsAlert { get; } = new("CHAIN-01", "a sign: since the last competition over", "months", From, 60, Practice);

    /// <summary>What the awards of a service show on a day.</summary>
    /// <param name="awards">The awards, oldest first.</param>
    /// <param name="on">The day asked about.</param>
    /// <exception cref="OutsideTheLaw">Before 26 February 2015, or outside the thresholds known.</exception>
    public static ChainFindings Read(IReadOnlyList<ChainedAward> awards, DateOnly on)
    {
        var uncompeted = awards.Where(award => award.Competed is false).ToList();
        var (first, last) = (awards.Min(award => award.From), awards.Max(award => award.To));
        var value = new Money(uncompeted.Sum(award => award.Value?.Pence ?? 0));
        Money? known = uncompeted.Exists(award => award.Value is not null) || uncompeted.Count == 0 ? value : null;
        return new(
            uncompeted.Count,
            Runs.Longest(awards, award => award.Competed is false),
            uncompeted.Sum(award => award.Months ?? 0),
            first is { } began && last is { } ended ? Span.Months(began, ended) : null,
            value,
            [.. uncompeted.Where(award => award.Value is null).Select(award => award.Reference)],
            awards.LastOrDefault(award => award.Competed is true)?.From,
            [.. awards.Where(award => award.Competed is null).Select(Unknown)],
            Alert(awards, value, known, on));
    }

    private static Answer Alert(IReadOnlyList<ChainedAward> awards, Money uncompeted, Money? known, DateOnly on)
    {
        var (run, months) = (RunAlert.On(on), MonthsAlert.On(on));
        var limit = Thresholds.On(ContractKind.LightTouch, on).Amount * ThresholdTimes.On(on);
        return Answer.OfAny(
            Rule, on,
            new Element($"{run} or more awards in a row were not competed", Runs.AtLeast(awards, run), "how each award was made", Practice),
            new Element($"Uncompeted awards together are worth more than {limit}", Signs.Value(awards, uncompeted, limit), "the value of each award", Practice, known?.ToString()),
            new Element($"The last competition is more than {months} months ago", Signs.SinceCompetition(awards, months, on), "the day of the last competition", Practice),
            new Element("The same reasons are given again", Signs.ReasonsReused(awards), "the reasons of each award", Practice),
            new Element("The ground changes while the facts do not", Signs.GroundChanges(awards), "the ground of each award, and what had changed", Practice)) with
        {
            Sum = known is { } sum ? [$"{sum} is known to be uncompeted; the level is {limit}"] : [$"no value of an uncompeted award is on the record; the level is {limit}"],
        };
    }

    private static string Unknown(ChainedAward award) => award.From is { } from ? $"whether the {from.Year} {award.Reference} was competed" : $"whether the {award.Reference} was competed";
}
