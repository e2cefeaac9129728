using System.Text.Json;
using Folkmoot.Law.Calendars;
using static Folkmoot.Law.Tests.Cases;

namespace Folkmoot.Law.Tests;

/// <summary>The lists that come with the shared texts, compared with what the library holds.</summary>
public class SharedCases
{
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
