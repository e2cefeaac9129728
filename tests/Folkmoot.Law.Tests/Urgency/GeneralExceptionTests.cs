using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;
using Folkmoot.Law.Urgency;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Urgency;

public class GeneralExceptionTests
{
    private static readonly WorkingCalendar England = WorkingCalendar.EnglandAndWales;

    private static readonly GeneralExceptionFacts Whole = new() { NoticeImpracticable = true, ScrutinyInformed = true, MadeAvailable = D("2025-03-11"), ReasonsPublished = true };

    [Fact]
    public void Five_clear_days_are_read_as_in_the_worked_cases() => ForEach("EXE-06", 2, (given, expected) =>
    {
        var open = Day(given, "reg10_notice_published");
        Assert.Equal(given.GetProperty("required_clear_days").GetInt32(), GeneralException.Days.On(open));
        var calendar = given.TryGetProperty("day_type", out var type) && type.GetString() == "calendar";
        var readings = GeneralException.EarliestDecision(open, England, calendar ? ClearDayMode.Calendar : ClearDayMode.Working);

        foreach (var field in expected.EnumerateObject())
        {
            Assert.Equal((field.Name, field.Value.ToString()), (field.Name, field.Name switch
            {
                "earliest_decision_date" => $"{readings.Adopted.Day:yyyy-MM-dd}",
                "calendar_reading" => $"{readings.Calendar.Day:yyyy-MM-dd}",
                "working_reading" => $"{readings.Working.Day:yyyy-MM-dd}",
                "listed_date" => given.GetProperty("listed_not_before").GetString(),
                "listed_date_is_compliant" => (Day(given, "listed_not_before") >= readings.Adopted.Day).ToString(),
                _ => "no answer",
            }));
        }
    });

    [Theory]
    [InlineData("2025-03-16", ClearDayMode.Calendar, Met.No)]
    [InlineData("2025-03-17", ClearDayMode.Calendar, Met.Yes)]
    [InlineData("2025-03-18", ClearDayMode.Working, Met.No)]
    [InlineData("2025-03-19", ClearDayMode.Working, Met.Yes)]
    public void The_exception_is_open_when_five_clear_days_have_gone_by(string decision, ClearDayMode mode, Met met)
    {
        var answer = GeneralException.Ask(Whole, D(decision), England, mode);

        Assert.Equal((met, met), (answer.Met, answer.Elements[3].Met));
        Assert.NotEmpty(answer.Sum);
    }

    [Fact]
    public void Each_precondition_of_the_exception_has_to_be_met()
    {
        var on = D("2025-03-19");

        Assert.Equal(Met.Yes, GeneralException.Ask(Whole, on, England).Met);
        Assert.Equal(Met.No, GeneralException.Ask(Whole with { NoticeImpracticable = false }, on, England).Met);
        Assert.Equal(Met.No, GeneralException.Ask(Whole with { ScrutinyInformed = false }, on, England).Met);
        Assert.Equal(2, GeneralException.Ask(Whole with { MadeAvailable = null }, on, England).Missing.Count());
        Assert.Equal(4, GeneralException.Ask(new(), on, England).Missing.Count());
        Assert.Equal(Met.Yes, GeneralException.Afterwards(Whole, on).Met);
        Assert.Equal(Met.NotEvidenced, GeneralException.Afterwards(new(), on).Met);
    }

    [Fact]
    public void The_latest_notice_leaves_five_days_under_either_reading()
    {
        var readings = GeneralException.LatestNotice(D("2025-03-19"), England);

        Assert.Equal((D("2025-03-13"), D("2025-03-11"), true), (readings.Calendar.Day, readings.Adopted.Day, readings.Differ));
        Assert.Throws<OutsideTheLaw>(() => GeneralException.LatestNotice(D("2012-09-09"), England));
        Assert.Throws<OutsideTheLaw>(() => GeneralException.EarliestDecision(D("2012-09-09"), England));
    }
}
