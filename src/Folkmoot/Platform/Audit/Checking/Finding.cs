namespace Folkmoot.Platform.Audit.Checking;

/// <summary>What was done to the trail.</summary>
public enum Fault
{
    /// <summary>A row holds something else than was written.</summary>
    Altered,

    /// <summary>A row is gone.</summary>
    Deleted,

    /// <summary>A row was put in by hand.</summary>
    Inserted,

    /// <summary>A row stands under another number than it was written with.</summary>
    Moved,

    /// <summary>Rows at the end are gone, or the chain was written anew: it does not hold the head that was published.</summary>
    CutOff,
}

/// <summary>Something wrong with the chain.</summary>
/// <param name="Fault">What was done.</param>
/// <param name="First">The first row it was done to.</param>
/// <param name="Last">The last row it was done to.</param>
/// <param name="Words">The same in a sentence.</param>
public sealed record Finding(Fault Fault, long First, long Last, string Words)
{
    /// <summary>A published head that is not in the chain, which now ends at a row.</summary>
    public static Finding NotHead(PublishedHead head, long last) => head.Number switch
    {
        { } number when number > last => new(Fault.CutOff, last + 1, number, $"{Rows(last + 1, number)} {(number == last + 1 ? "was" : "were")} cut off at the end: row {number} was the last when the head was published."),
        { } number => new(Fault.CutOff, number, last, $"Row {number} has not the hash that was published: the chain was written anew from that row or one before it."),
        null => new(Fault.CutOff, last + 1, last + 1, $"The head that was published is not among the rows, which end with row {last}: those after it were cut off, or the chain was written anew."),
    };

    internal static Finding Altered(long row, string how) => new(Fault.Altered, row, row, $"Row {row} was altered{how}.");

    internal static Finding NotJoined(long row, long next) =>
        new(Fault.Altered, row, next, $"Rows {row} and {next} do not join: row {row} was altered and given a new hash, or row {next} was inserted or altered so.");

    internal static Finding BothAltered(long row, long next) =>
        new(Fault.Altered, row, next, $"Row {next} was altered: what it holds does not give its hash. It does not follow from row {row} either, which may have been altered too and given a new hash.");

    internal static Finding Twins(long row, long next, long written) =>
        new(Fault.Inserted, row, next, $"Rows {row} and {next} were both written as row {written}: one of them was inserted.");

    internal static Finding Inserted(long row, string how) => new(Fault.Inserted, row, row, $"Row {row} was inserted: {how}.");

    /// <summary>Rows that are gone.</summary>
    public static Finding Deleted(long first, long last) => new(Fault.Deleted, first, last, $"{Rows(first, last)} {(first == last ? "was" : "were")} deleted.");

    internal static Finding Moved(long first, long last, long written) => first == last
        ? new(Fault.Moved, first, last, $"Row {first} was moved: it was written as row {written}.")
        : new(Fault.Moved, first, last, $"Rows {first} to {last} were moved: they were written as rows {written} to {written + last - first}.");

    /// <summary>"Row 5" or "Rows 5 to 7".</summary>
    internal static string Rows(long first, long last) => first == last ? $"Row {first}" : $"Rows {first} to {last}";
}
