namespace Folkmoot.Platform.Audit.Checking;

/// <summary>Numbers kept as ranges, in order.</summary>
internal sealed class NumberRanges
{
    private readonly List<(long First, long Last)> _ranges = [];

    public IReadOnlyList<(long First, long Last)> All => _ranges;

    /// <summary>Each number, the lowest first.</summary>
    public IEnumerable<long> Numbers
    {
        get
        {
            foreach (var (first, last) in _ranges)
            {
                for (var number = first; number <= last; number++) yield return number;
            }
        }
    }

    /// <summary>Adds numbers above all that were added so far; none when the last is before the first.</summary>
    public void Add(long first, long last)
    {
        if (first <= last) _ranges.Add((first, last));
    }

    public bool Contains(long number) => At(number) >= 0;

    public bool Remove(long number)
    {
        var at = At(number);
        if (at < 0) return false;
        var (first, last) = _ranges[at];
        _ranges.RemoveAt(at);
        if (number < last) _ranges.Insert(at, (number + 1, last));
        if (first < number) _ranges.Insert(at, (first, number - 1));
        return true;
    }

    private int At(long number) => _ranges.FindLastIndex(r => r.First <= number && number <= r.Last);
}
