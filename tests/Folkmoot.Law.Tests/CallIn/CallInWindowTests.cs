using System.Text.Json;
using Folkmoot.Law.CallIn;
using Folkmoot.Law.Calendars;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.CallIn;

public class CallInWindowTests
{
    private static readonly WorkingCalendar England = WorkingCalendar.EnglandAndWales;
    private static readonly CallInRules FiveDays = CallInRulesTests.Sound;
    private static readonly CallInRules ToTuesday = FiveDays with { DayType = CallInDays.WeekdayOfNextWeek, WindowDays = 0, Weekday = DayOfWeek.Tuesday, ClosesAt = new(17, 0) };

    [Fact]
    public void Windows_close_as_in_the_worked_cases() => ForEach("CIN-03", 4, (given, expected) =>
    {
        var window = CallInWindow.For(Day(given, "decision_published"), RulesOf(given), Calendar(given, BankHolidays.Current));

        foreach (var field in expected.EnumerateObject())
        {
            Assert.Equal((field.Name, field.Value.ToString()), (field.Name, field.Name switch
            {
                "last_call_in_day" => $"{window.Closes.Day:yyyy-MM-dd}",
                "effective_from" => $"{window.EffectiveFrom:yyyy-MM-dd}",
                "listed_effective_from" => given.GetProperty("listed_effective_from").GetString(),
                "matches" => (Day(given, "listed_effective_from") == window.EffectiveFrom).ToString(),
                "with_calendar_before_proclamation" => $"{CallInWindow.For(Day(given, "decision_published"), RulesOf(given), Calendar(given, BeforeProclamation())).EffectiveFrom:yyyy-MM-dd}",
                _ => "no answer",
            }));
        }
    });

    [Theory]
    [InlineData(CallInDays.Working, "2019-10-24")]
    [InlineData(CallInDays.ClearWorking, "2019-10-24")]
    [InlineData(CallInDays.Calendar, "2019-10-22")]
    public void A_window_is_counted_as_the_constitution_says(CallInDays days, string closes)
    {
        var window = CallInWindow.For(D("2019-10-17"), FiveDays with { DayType = days }, England);

        Assert.Equal((D(closes), D(closes).AddDays(1)), (window.Closes.Day, window.EffectiveFrom));
        Assert.Equal(5, window.Closes.Counted().Count());
        Assert.Equal((D(closes), (TimeOnly?)null), (CallInWindow.For(D("2019-10-17"), 5, England, days).Closes.Day, CallInWindow.For(D("2019-10-17"), 5, England, days).ClosesAt));
    }

    [Theory]
    [InlineData("2022-03-07", "2022-03-15")] // a Monday
    [InlineData("2022-03-08", "2022-03-15")]
    [InlineData("2022-03-13", "2022-03-15")] // a Sunday
    [InlineData("2022-03-14", "2022-03-22")]
    public void A_window_may_close_on_a_weekday_of_the_week_after(string published, string closes)
    {
        var window = CallInWindow.For(D(published), ToTuesday, England);

        Assert.Equal((D(closes), new TimeOnly(17, 0)), (window.Closes.Day, window.ClosesAt));
    }

    [Theory]
    [InlineData("2019-10-16", null, false)]
    [InlineData("2019-10-17", null, true)]
    [InlineData("2019-10-23", "23:59", true)]
    [InlineData("2019-10-24", "16:59", true)]
    [InlineData("2019-10-24", "17:00", true)]
    [InlineData("2019-10-24", "17:01", false)]
    [InlineData("2019-10-24", null, null)]
    [InlineData("2019-10-25", "00:00", false)]
    public void A_request_is_in_time_to_the_hour_at_which_the_last_day_closes(string day, string? at, bool? inTime)
    {
        var time = at is null ? (TimeOnly?)null : TimeOnly.Parse(at);

        Assert.Equal(inTime, CallInWindow.For(D("2019-10-17"), FiveDays with { ClosesAt = new(17, 0) }, England).InTime(D(day), time));
        Assert.Equal(D(day) <= D("2019-10-24") && D(day) >= D("2019-10-17"), CallInWindow.For(D("2019-10-17"), FiveDays, England).InTime(D(day), time));
    }

    [Fact]
    public void Closure_days_lengthen_the_window_of_an_authority_that_counts_them()
    {
        var closed = England.With(new ClosureDay(D("2026-12-24"), "Constitution", "Christmas Eve"));

        Assert.Equal(D("2026-12-25"), CallInWindow.For(D("2026-12-17"), FiveDays, England).EffectiveFrom);
        Assert.Equal(D("2026-12-30"), CallInWindow.For(D("2026-12-17"), FiveDays, closed).EffectiveFrom);
    }

    [Fact]
    public void The_latest_publication_is_the_last_that_is_in_effect_by_the_day()
    {
        foreach (var rules in (CallInRules[])[FiveDays, FiveDays with { DayType = CallInDays.Calendar }, ToTuesday, ToTuesday with { Weekday = DayOfWeek.Friday }])
        {
            for (var effective = D("2027-03-20"); effective < D("2027-04-15"); effective = effective.AddDays(1))
            {
                var latest = CallInWindow.LatestPublication(effective, rules, England);
                Assert.True(CallInWindow.For(latest, rules, England).EffectiveFrom <= effective, $"{latest} is too late for {effective}");
                Assert.True(CallInWindow.For(latest.AddDays(1), rules, England).EffectiveFrom > effective, $"{latest} is not the latest for {effective}");
            }
        }
    }

    private static CallInRules RulesOf(JsonElement given) => FiveDays with
    {
        WindowDays = given.GetProperty("window").GetInt32(),
        DayType = given.GetProperty("day_type").GetString() switch { "calendar" => CallInDays.Calendar, "clear-working" => CallInDays.ClearWorking, _ => CallInDays.Working },
    };

    private static WorkingCalendar Calendar(JsonElement given, BankHolidays holidays)
    {
        var closed = given.TryGetProperty("closure_days", out var days) ? days.EnumerateArray().Select(day => new ClosureDay(Day(day), "case", "closed")).ToList() : [];
        return new WorkingCalendar(holidays, Nations.EnglandAndWales, closed);
    }

    private static BankHolidays BeforeProclamation() => BankHolidays.Read(string.Join('\n', File.ReadAllLines(Repository.Path("src", "Folkmoot.Law", "Calendars", "bank-holidays.txt"))
        .Where(line => !line.StartsWith("2022-09-19", StringComparison.Ordinal))));
}
