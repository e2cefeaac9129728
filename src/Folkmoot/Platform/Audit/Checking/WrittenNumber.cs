namespace Folkmoot.Platform.Audit.Checking;

/// <summary>Finds the number under which a row was written, whatever its number is now.</summary>
/// <param name="highest">The highest number that a row has now.</param>
internal sealed class WrittenNumber(long highest)
{
    // So many rows may have been taken out below a row and it is still found.
    private const long Above = 1000;

    // A few seconds of counting in all, however much was altered; then only the neighbourhood is looked at.
    private const long Most = 1_000_000;
    private const long Near = 50;
    private const int MostGone = 1000;

    private long _tried;

    /// <summary>Null when its hash is that of no such row: then it holds something else than was written.</summary>
    /// <param name="link">The row.</param>
    /// <param name="shift">By how much the row before stands above the number it was written with.</param>
    /// <param name="anywhere">Whether it may stand far from where it was written.</param>
    /// <param name="gone">Numbers below that no row had.</param>
    public long? Of(ChainLink link, long shift, bool anywhere, NumberRanges gone)
    {
        if (link.WasWrittenAs(link.Number)) return link.Number;
        if (shift != 0 && link.WasWrittenAs(link.Number - shift)) return link.Number - shift;
        if (!anywhere) return null;
        foreach (var number in gone.Numbers.Take(MostGone))
            if (link.WasWrittenAs(number)) return number;
        var top = Math.Max(highest, link.Number) + Above;
        for (var away = 1L; away < top && (away <= Near || _tried < Most); away++)
        {
            _tried += 2;
            if (link.Number - away >= 1 && link.WasWrittenAs(link.Number - away)) return link.Number - away;
            if (link.Number + away <= top && link.WasWrittenAs(link.Number + away)) return link.Number + away;
        }
        return null;
    }
}
