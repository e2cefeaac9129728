namespace Folkmoot.Law.Calendars;

/// <summary>
/// Says which days are working days: Monday to Friday, not a bank holiday in the parts read, not a day the authority is closed.
/// Each Act says which calendar it uses. Counting past the last known day throws <see cref="OutsideTheLaw"/>.
/// </summary>
public sealed class WorkingCalendar
{
    private readonly BankHolidays _holidays;
    private readonly IReadOnlyDictionary<DateOnly, ClosureDay> _closures;

    /// <summary>Reads a version of the bank holidays for some parts of the United Kingdom, with the authority's closure days if any.</summary>
    public WorkingCalendar(BankHolidays holidays, Nations nations, params IEnumerable<ClosureDay> closures)
    {
        _holidays = holidays;
        Nations = nations;
        _closures = closures.ToDictionary(closure => closure.Day);
    }

    /// <summary>England and Wales, in the newest version known.</summary>
    public static WorkingCalendar EnglandAndWales { get; } = new(BankHolidays.Current, Nations.EnglandAndWales);

    /// <summary>Scotland, in the newest version known.</summary>
    public static WorkingCalendar Scotland { get; } = new(BankHolidays.Current, Nations.Scotland);

    /// <summary>Northern Ireland, in the newest version known.</summary>
    public static WorkingCalendar NorthernIreland { get; } = new(BankHolidays.Current, Nations.NorthernIreland);

    /// <summary>A bank holiday in any part of the United Kingdom is not a working day (Procurement Act 2023 s.123(1)).</summary>
    public static WorkingCalendar UnitedKingdom { get; } = new(BankHolidays.Current, Nations.UnitedKingdom);

    /// <summary>The parts whose bank holidays are read.</summary>
    public Nations Nations { get; }

    /// <summary>The version of the bank holidays, with source and day loaded.</summary>
    public BankHolidays Holidays => _holidays;

    /// <summary>The authority's closure days, in order.</summary>
    public IEnumerable<ClosureDay> Closures => _closures.Values.OrderBy(closure => closure.Day);

    /// <summary>The same calendar with an authority's closure days besides.</summary>
    public WorkingCalendar With(params IEnumerable<ClosureDay> closures) => new(_holidays, Nations, _closures.Values.Concat(closures));

    /// <summary>Whether the day is a working day.</summary>
    /// <exception cref="OutsideTheLaw">The day is outside the years known.</exception>
    public bool IsWorking(DateOnly day) => !_holidays.IsFree(day, Nations) && (_closures.Count == 0 || !_closures.ContainsKey(day));

    /// <summary>The n-th working day after a day, which itself never counts; n is at least 1.</summary>
    /// <exception cref="OutsideTheLaw">The count runs past the last known day.</exception>
    public DateOnly After(DateOnly day, int n) => Count(day, n, 1);

    /// <summary>The n-th working day before a day, which itself never counts; n is at least 1.</summary>
    /// <exception cref="OutsideTheLaw">The count runs before the first known day.</exception>
    public DateOnly Before(DateOnly day, int n) => Count(day, n, -1);

    /// <summary>The day itself when it is a working day, else the next.</summary>
    /// <exception cref="OutsideTheLaw">The count runs past the last known day.</exception>
    public DateOnly OnOrAfter(DateOnly day) => IsWorking(day) ? day : After(day, 1);

    /// <summary>The day itself when it is a working day, else the one before.</summary>
    /// <exception cref="OutsideTheLaw">The count runs before the first known day.</exception>
    public DateOnly OnOrBefore(DateOnly day) => IsWorking(day) ? day : Before(day, 1);

    /// <summary>How a count treats the day, and what the day is when it is passed over.</summary>
    /// <exception cref="OutsideTheLaw">The day is outside the years known.</exception>
    public (Treatment Treatment, string? Note) Treats(DateOnly day)
    {
        if (_holidays.IsWeekend(day)) return (Treatment.Weekend, null);
        if ((_holidays.On(day) & Nations) is not Nations.None and var where) return (Treatment.BankHoliday, NoteOn(day, where));
        return _closures.TryGetValue(day, out var closure) ? (Treatment.Closure, closure.Reason) : (Treatment.Counted, null);
    }

    private string NoteOn(DateOnly day, Nations where)
    {
        var place = where == Nations ? "bank holiday" : "bank holiday in " + where switch
        {
            Nations.EnglandAndWales => "England and Wales",
            Nations.Scotland => "Scotland",
            Nations.NorthernIreland => "Northern Ireland",
            Nations.EnglandAndWales | Nations.Scotland => "Great Britain",
            Nations.EnglandAndWales | Nations.NorthernIreland => "England, Wales and Northern Ireland",
            _ => "Scotland and Northern Ireland",
        };
        return _holidays.NameOf(day) is { } name ? $"{place} ({name})" : place;
    }

    private DateOnly Count(DateOnly day, int n, int direction)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        while (n > 0)
        {
            day = day.AddDays(direction);
            if (IsWorking(day)) n--;
        }

        return day;
    }
}
