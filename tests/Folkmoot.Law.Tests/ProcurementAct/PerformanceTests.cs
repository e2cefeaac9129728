using Folkmoot.Law.ProcurementAct;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.ProcurementAct;

public class PerformanceTests
{
    [Fact]
    public void Performance_is_assessed_every_twelve_months_until_the_end() => Assert.Equal(
        [D("2027-03-31"), D("2028-03-31")],
        Performance.Assessments(D("2026-04-01"), D("2029-03-31"), D("2026-06-01")).Select(one => one.Day));

    [Fact]
    public void Without_a_known_end_only_the_next_assessment_is_given() => Assert.Equal(
        [D("2027-03-31"), D("2028-03-31")],
        Performance.Assessments(D("2026-04-01"), ended: null, D("2027-04-01")).Select(one => one.Day));

    [Fact]
    public void Periods_over_before_the_duty_began_are_left_out()
    {
        Assert.Equal([D("2026-02-28")], Performance.Assessments(D("2025-03-01"), D("2026-12-31"), Ordinary.Day).Select(one => one.Day));
        Assert.Equal(D("2026-01-01"), Performance.Assessments(D("2025-01-02"), null, D("2026-01-01")).First().Day);
        Assert.Equal(D("2026-12-31"), Performance.Assessments(D("2025-01-01"), null, D("2026-01-01")).First().Day);
    }

    [Fact]
    public void A_breach_is_published_by_the_thirtieth_day_counting_itself()
    {
        Assert.Equal(D("2026-06-30"), Performance.BreachBy(D("2026-06-01")).Day);
        Assert.Equal(D("2026-01-30"), Performance.BreachBy(D("2026-01-01")).Day);
        Assert.Throws<OutsideTheLaw>(() => Performance.BreachBy(D("2025-12-31")));
    }

    [Fact]
    public void Assessments_follow_the_indicators_but_breaches_do_not()
    {
        var small = Ordinary.Services with { Value = Money.Pounds(1_000_000) };

        Assert.Equal(Met.Yes, Performance.AssessmentsRequired(Ordinary.Services, Ordinary.Day).Met);
        Assert.Equal(Met.No, Performance.AssessmentsRequired(small, Ordinary.Day).Met);
        Assert.Equal(Met.Yes, Performance.BreachesPublished(small, Ordinary.Day).Met);
        Assert.Equal(Met.No, Performance.BreachesPublished(small with { Public = false }, Ordinary.Day).Met);
        Assert.Equal(Met.No, Performance.BreachesPublished(Ordinary.Care, Ordinary.Day).Met);
        Assert.Throws<OutsideTheLaw>(() => Performance.AssessmentsRequired(small, D("2025-12-31")));
    }

    [Fact]
    public void On_the_last_day_of_a_period_its_own_assessment_is_the_next() => Assert.Equal(
        [D("2027-03-31")],
        Performance.Assessments(D("2026-04-01"), ended: null, D("2027-03-31")).Select(one => one.Day));
}
