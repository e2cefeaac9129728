using System.Text.Json;
using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;
using static Folkmoot.Law.Tests.Cases;

namespace Folkmoot.Law.Tests;

/// <summary>The worked cases that need nothing but a calendar and a count, read from the shared texts.</summary>
public class SharedCases
{
    [Fact]
    public void Standstills_end_as_in_the_worked_cases()
    {
        ForEach("PSR-06", 1, (given, expected) =>
        {
            var standstill = ProviderSelectionDays.Standstill(Day(given, "intention_notice"));
            Same(expected, "representations_until", standstill.Ends.Day);
            Same(expected, "earliest_award_if_none", standstill.Over);
        });
    }

    [Fact]
    public void The_calendars_hold_every_day_of_the_shared_lists()
    {
        using var lists = JsonDocument.Parse(File.ReadAllText(Repository.Shared("law", "bank-holidays.json")));
        foreach (var (name, nation) in (ReadOnlySpan<(string, Nations)>)[("EW", Nations.EnglandAndWales), ("SCT", Nations.Scotland), ("NI", Nations.NorthernIreland)])
        {
            var listed = lists.RootElement.GetProperty(name).EnumerateObject().SelectMany(year => year.Value.EnumerateArray()).Select(Day);
            var held = Enumerable.Range(BankHolidays.Current.First.DayNumber, BankHolidays.Current.Last.DayNumber - BankHolidays.Current.First.DayNumber + 1)
                .Select(DateOnly.FromDayNumber).Where(day => BankHolidays.Current.On(day).HasFlag(nation));
            Assert.Equal(listed.Order(), held);
        }
    }
}
