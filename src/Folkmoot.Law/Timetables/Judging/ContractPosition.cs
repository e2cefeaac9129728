namespace Folkmoot.Law.Timetables.Judging;

/// <summary>An option that was taken up.</summary>
/// <param name="On">The day it was taken up; before it the contract is judged without it.</param>
/// <param name="NewEnd">The last day of the contract since.</param>
public sealed record TakenUp(DateOnly On, DateOnly NewEnd);

/// <summary>A replacement that was signed.</summary>
/// <param name="On">The day it was signed; before it the contract is judged without it.</param>
/// <param name="Starts">Its first day; null where nobody knows.</param>
public sealed record Replacement(DateOnly On, DateOnly? Starts);

/// <summary>By what a contract was judged.</summary>
public enum JudgedBy
{
    /// <summary>Its end as it stands.</summary>
    End,

    /// <summary>Its end after an option that was taken up.</summary>
    OptionTakenUp,

    /// <summary>A replacement that is signed and begins in time.</summary>
    ReplacementSigned,

    /// <summary>A replacement that is signed; whether it begins in time is not known.</summary>
    ReplacementSignedStartNotKnown,
}

/// <summary>Where a contract stands: its band by what has really been agreed on the day.</summary>
/// <param name="By">By what it was judged.</param>
/// <param name="End">The end it was judged by.</param>
/// <param name="Band">What still fits; green when a signed replacement begins in time.</param>
/// <param name="GapDays">Days between the end and the first day of a signed replacement that are covered by neither; null where nothing is signed or its first day is not known.</param>
/// <param name="Measure">The weeks and days behind the band, by the end alone.</param>
public sealed record Position(JudgedBy By, DateOnly End, Band Band, int? GapDays, Judged Measure);

/// <summary>A contract with what has been agreed about what comes after its first end.</summary>
/// <param name="End">The last day of the contract as first agreed.</param>
/// <param name="Options">The options that were taken up, in any order.</param>
/// <param name="Replacement">The replacement that was signed; null where none was.</param>
public sealed record ContractPosition(DateOnly End, IReadOnlyList<TakenUp> Options, Replacement? Replacement = null)
{
    /// <summary>The last day as it stood on a day.</summary>
    public DateOnly EndOn(DateOnly day) => Options.Where(option => option.On <= day).Select(option => option.NewEnd).Append(End).Max();

    /// <summary>Judges the contract for a day (TIM-03).</summary>
    /// <param name="today">The day; what was agreed later is not counted.</param>
    /// <param name="measure">The band by an end and a day, such as <see cref="Bands.ByWeeks"/> with an authority's weeks.</param>
    public Position On(DateOnly today, Func<DateOnly, DateOnly, Judged> measure)
    {
        var end = EndOn(today);
        var judged = measure(end, today);
        var by = end == End ? JudgedBy.End : JudgedBy.OptionTakenUp;
        if (Replacement is not { } signed || signed.On > today) return new(by, end, judged.Band, GapDays: null, judged);
        if (signed.Starts is not { } starts) return new(JudgedBy.ReplacementSignedStartNotKnown, end, judged.Band, GapDays: null, judged);

        // A replacement that begins too late leaves days that something else has to cover, and they are judged by the end.
        var gap = Math.Max(0, starts.DayNumber - end.DayNumber - 1);
        return gap == 0 ? new(JudgedBy.ReplacementSigned, end, Band.Green, gap, judged) : new(by, end, judged.Band, gap, judged);
    }
}
