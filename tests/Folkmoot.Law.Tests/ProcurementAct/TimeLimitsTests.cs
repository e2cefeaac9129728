using Folkmoot.Law.ProcurementAct;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.ProcurementAct;

public class TimeLimitsTests
{
    private static readonly Invitation Electronic = new(LightTouch: false, Electronic: true, AllDocuments: true, PlannedNotice: false, Urgent: false, Preselected: false);

    [Fact]
    public void Tendering_ends_no_earlier_than_in_the_worked_case() => ForEach("PA-15", 1, (given, expected) =>
    {
        var invited = Day(given, "invited");
        var least = TimeLimits.ToTender(Electronic with { LightTouch = Fact(given, "light_touch"), Electronic = Fact(given, "electronic"), AllDocuments = Fact(given, "all_documents_provided") }, invited);
        Same(expected, "earliest_deadline", TimeLimits.EarliestEnd(invited, least.Days!.Value).Day);
    });

    [Theory]
    [InlineData(true, true, 25)]
    [InlineData(true, false, 30)]
    [InlineData(false, true, 30)]
    [InlineData(false, false, 35)]
    public void Paper_and_late_documents_each_add_five_days(bool electronic, bool documents, int days) =>
        Assert.Equal((Met.Yes, days), (TimeLimits.ToTender(Electronic with { Electronic = electronic, AllDocuments = documents }, Ordinary.Day) is var least ? least.Answered : default, least.Days));

    [Fact]
    public void Early_notice_urgency_and_preselection_allow_ten_days()
    {
        Assert.Equal(10, TimeLimits.ToTender(Electronic with { PlannedNotice = true }, Ordinary.Day).Days);
        Assert.Equal(10, TimeLimits.ToTender(Electronic with { Urgent = true }, Ordinary.Day).Days);
        Assert.Equal(10, TimeLimits.ToTender(Electronic with { Preselected = true }, Ordinary.Day).Days);
        Assert.Equal((Met.No, null), (TimeLimits.ToTender(Electronic with { Preselected = true, Agreed = true }, Ordinary.Day) is var agreed ? agreed.Answered : default, agreed.Days));
        Assert.Equal(25, TimeLimits.ToTender(Electronic with { Agreed = true }, Ordinary.Day).Days);
    }

    [Fact]
    public void Light_touch_has_no_least_period_and_unknown_stays_unknown()
    {
        Assert.Equal(Met.No, TimeLimits.ToTender(Electronic with { LightTouch = true }, Ordinary.Day).Answered);
        Assert.Equal(Met.No, TimeLimits.ToTakePart(Electronic with { LightTouch = true }, Ordinary.Day).Answered);
        Assert.Equal("whether it is a light touch contract", TimeLimits.ToTender(new(), Ordinary.Day).Why);
        Assert.Equal("whether tenders may be submitted electronically", TimeLimits.ToTender(Electronic with { Electronic = null }, Ordinary.Day).Why);
        Assert.Equal("whether all tender documents are provided with the notice", TimeLimits.ToTender(Electronic with { AllDocuments = null }, Ordinary.Day).Why);
        Assert.Equal(Met.NotEvidenced, TimeLimits.ToTakePart(Electronic with { Urgent = null }, Ordinary.Day).Answered);
    }

    [Fact]
    public void Taking_part_has_twenty_five_days_or_ten_when_urgent()
    {
        Assert.Equal(25, TimeLimits.ToTakePart(Electronic, Ordinary.Day).Days);
        Assert.Equal(10, TimeLimits.ToTakePart(Electronic with { Urgent = true }, Ordinary.Day).Days);
    }

    [Fact]
    public void The_period_begins_the_day_after_the_invitation()
    {
        var end = TimeLimits.EarliestEnd(D("2026-06-01"), 10);

        Assert.Equal((D("2026-06-11"), D("2026-06-01"), Bound.NotBefore), (end.Day, end.From, end.Bound));
        Assert.Equal(10, end.Counted().Count());
        Assert.Equal("Monday 1 June 2026: invitation, not counted", end.Steps[0].ToString());
        Assert.Throws<OutsideTheLaw>(() => TimeLimits.EarliestEnd(D("2025-02-23"), 10));
        Assert.Throws<OutsideTheLaw>(() => TimeLimits.ToTender(Electronic, D("2025-02-23")));
    }

    [Fact]
    public void The_day_asked_about_is_checked_before_anything_is_said_of_light_touch() =>
        Assert.StartsWith("PA-15", Assert.Throws<OutsideTheLaw>(() => TimeLimits.ToTakePart(new(LightTouch: true), D("2025-02-23"))).Message, StringComparison.Ordinal);
}
