using Folkmoot.Law.Calendars;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Calendars;

public class BankHolidaysTests
{
    private const string Head = "version: 1\nsource: us\nloaded: 2026-01-01\nfirst: 2026-01-01\nlast: 2026-12-31\n";

    [Fact]
    public void The_embedded_data_names_its_version_source_and_day() =>
        Assert.Equal(
            ("2026-11-21", D("2026-11-21"), D("2018-01-01"), D("2028-12-31"), true),
            (BankHolidays.Current.Version, BankHolidays.Current.LoadedOn, BankHolidays.Current.First, BankHolidays.Current.Last, BankHolidays.Current.Source.Contains("1971", StringComparison.Ordinal)));

    [Fact]
    public void No_bank_holiday_falls_on_a_weekend_and_every_year_has_eight_or_more_in_each_part()
    {
        var held = BankHolidays.Current;
        var days = Enumerable.Range(0, held.Last.DayNumber - held.First.DayNumber + 1).Select(held.First.AddDays).Where(day => held.On(day) != Nations.None).ToList();

        Assert.DoesNotContain(days, day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        foreach (var part in (Nations[])[Nations.EnglandAndWales, Nations.Scotland, Nations.NorthernIreland])
        {
            Assert.All(days.Where(day => held.On(day).HasFlag(part)).GroupBy(day => day.Year), year => Assert.InRange(year.Count(), 8, 12));
        }
    }

    [Fact]
    public void A_newer_version_may_hold_a_holiday_that_an_older_one_did_not()
    {
        var before = new WorkingCalendar(BankHolidays.Read(Head), Nations.EnglandAndWales);
        var after = new WorkingCalendar(BankHolidays.Read(Head + "2026-06-15 EW NI  a one-off\n"), Nations.EnglandAndWales);

        Assert.True(before.IsWorking(D("2026-06-15")));
        Assert.False(after.IsWorking(D("2026-06-15")));
        Assert.Equal("a one-off", after.Holidays.NameOf(D("2026-06-15")));
        Assert.Equal(Nations.EnglandAndWales | Nations.NorthernIreland, after.Holidays.On(D("2026-06-15")));
    }

    [Theory]
    [InlineData("", "Not a line", "nonsense")]
    [InlineData(Head, "No part of the United Kingdom", "2026-06-15 Narnia")]
    [InlineData(Head, "Not a day", "2026-13-45 EW")]
    [InlineData("version: 1\n", "no line 'source", "")]
    public void A_line_that_cannot_be_read_is_named(string head, string message, string line) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => BankHolidays.Read(head + line)).Message, StringComparison.Ordinal);

    [Fact]
    public void At_least_a_year_of_bank_holidays_is_left() =>
        Assert.True(
            BankHolidays.Current.Last >= DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddYears(1),
            $"The bank holidays end on {BankHolidays.Current.Last:d MMMM yyyy}: load the next year into bank-holidays.txt.");
}
