namespace Folkmoot.Law.ContractRegulations;

/// <summary>One line of the ledger of changes.</summary>
/// <param name="Change">The change.</param>
/// <param name="Percent">What it came to in per cent of the base; null when a sum is not known.</param>
/// <param name="Running">The net value of all changes up to it; null from the first one on that nobody knows.</param>
/// <param name="RunningSmall">The net value of the small changes up to it, under (f); null from the first one on that nobody knows.</param>
/// <param name="UsesHalf">Whether it used the half that (b) and (c) allow each change.</param>
public sealed record LedgerLine(EarlierChange Change, decimal? Percent, Money? Running, Money? RunningSmall, bool UsesHalf);

/// <summary>The running ledger of the changes to one contract under regulation 72: how much has been added in all, how much under (f), and each use of the half of (b) and (c).</summary>
public static class ModificationLedger
{
    /// <summary>The lines by day; changes of one day stay in the order given.</summary>
    /// <param name="whole">The value that shares are taken of; null when not known.</param>
    /// <param name="changes">The changes, in any order.</param>
    public static IReadOnlyList<LedgerLine> Read(Money? whole, params IEnumerable<EarlierChange> changes)
    {
        var lines = new List<LedgerLine>();
        Money? running = new Money(0), small = new Money(0);
        foreach (var change in changes.OrderBy(change => change.On))
        {
            running += change.Value;
            if (change.Limb == Limb.Small) small += change.Value;
            var percent = whole is { Pence: not 0 } sum ? change.Value?.PercentOf(sum) : null;
            lines.Add(new(change, percent, running, small, change.Limb is Limb.Additional or Limb.Unforeseen));
        }
        return lines;
    }
}
