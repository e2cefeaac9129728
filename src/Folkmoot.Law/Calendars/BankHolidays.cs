namespace Folkmoot.Law.Calendars;

/// <summary>
/// The bank holidays of each part of the United Kingdom in one version of the data (CAL-01, CAL-03), under the Banking and
/// Financial Dealings Act 1971 and the proclamations made under it. Knows the days from <see cref="First"/> to <see cref="Last"/>
/// and throws about any other. A question costs one array read.
/// </summary>
public sealed class BankHolidays
{
    private const int Weekend = 8;
    private readonly byte[] _days;
    private readonly Dictionary<DateOnly, string> _names;

    internal BankHolidays(string version, string source, DateOnly loadedOn, DateOnly first, DateOnly last)
    {
        (Version, Source, LoadedOn, First, Last) = (version, source, loadedOn, first, last);
        _days = new byte[last.DayNumber - first.DayNumber + 1];
        _names = [];
        for (var i = 0; i < _days.Length; i++)
        {
            if (first.AddDays(i).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) _days[i] = Weekend;
        }
    }

    /// <summary>The rule and where it is to be read: three calendars, kept as data with their source and the day they were loaded.</summary>
    public static Rule Rule { get; } = new(
        "CAL-01", 1, "bank holidays of the parts of the United Kingdom", Standing.Law, Confidence.High, Since: null, Reading: null, Instruments.BankHolidays);

    /// <summary>The version embedded in the program, the newest it knows.</summary>
    public static BankHolidays Current { get; } = BankHolidaysFile.Embedded();

    /// <summary>Names this version of the data; kept with every date counted on it.</summary>
    public string Version { get; }

    /// <summary>Where the data came from.</summary>
    public string Source { get; }

    /// <summary>The day the data was loaded from its source.</summary>
    public DateOnly LoadedOn { get; }

    /// <summary>The first day known.</summary>
    public DateOnly First { get; }

    /// <summary>The last day known.</summary>
    public DateOnly Last { get; }

    /// <summary>Reads a version of the data: lines "key: value" for version, source, loaded, first and last, then one line a holiday: day, parts, name.</summary>
    /// <exception cref="FormatException">A line that is none of these, or a key that is missing; the message gives the line.</exception>
    public static BankHolidays Read(string text) => BankHolidaysFile.Read(text);

    /// <summary>The parts of the United Kingdom in which the day is a bank holiday.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the first or after the last known.</exception>
    public Nations On(DateOnly day) => (Nations)(At(day) & (int)Nations.UnitedKingdom);

    /// <summary>What a one-off holiday is for; null for the ordinary ones.</summary>
    public string? NameOf(DateOnly day) => _names.GetValueOrDefault(day);

    internal bool IsWeekend(DateOnly day) => (At(day) & Weekend) != 0;

    internal bool IsFree(DateOnly day, Nations nations) => (At(day) & (Weekend | (int)nations)) != 0;

    internal void Add(DateOnly day, Nations nations, string? name)
    {
        _days[Index(day)] |= (byte)nations;
        if (name is not null) _names[day] = name;
    }

    private byte At(DateOnly day) => _days[Index(day)];

    private int Index(DateOnly day) => day >= First && day <= Last
        ? day.DayNumber - First.DayNumber
        : throw new OutsideTheLaw($"Bank holidays are known from {First:d MMMM yyyy} to {Last:d MMMM yyyy} (version {Version}); {day:d MMMM yyyy} was asked about.");
}
