using Folkmoot.Law.Duties;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Duties;

public class DutiesTests
{
    private static readonly DateOnly Today = D("2026-11-21");

    [Fact]
    public void A_service_ends_only_with_an_answer_for_each_of_its_duties()
    {
        var (market, carer) = (CareActDuties.All.Single(duty => duty.Section == "5"), CareActDuties.All.Single(duty => duty.Section == "20"));

        Assert.Equal(Met.Yes, CareActDuties.MetAfterEnding([new(market, "the new framework"), new(carer, "direct payments")], Today).Met);
        Assert.Equal(Met.NotEvidenced, CareActDuties.MetAfterEnding([new(market, "the new framework"), new(carer, " ")], Today).Met);
        Assert.Equal("how the duty of section 20 is met after the service ends", CareActDuties.MetAfterEnding([new(carer, null)], Today).Missing.Single().Settles);
        Assert.Equal(Met.NotEvidenced, CareActDuties.MetAfterEnding([], Today).Met);
        Assert.Throws<OutsideTheLaw>(() => CareActDuties.MetAfterEnding([], D("2015-03-31")));
    }

    [Fact]
    public void The_appearance_of_need_is_enough_for_an_assessment_of_a_carer()
    {
        Assert.Equal(Met.Yes, CareActDuties.CarerAssessment(true, Today).Met);
        Assert.Equal(Met.No, CareActDuties.CarerAssessment(false, Today).Met);
        Assert.Equal(Met.NotEvidenced, CareActDuties.CarerAssessment(null, Today).Met);
        Assert.Equal(12, CareActDuties.All.Select(duty => duty.Section).Distinct().Count());
    }

    [Fact]
    public void Social_value_is_considered_before_services_are_procured()
    {
        var full = new SocialValueFacts(true, true, Today, Today, true, true, true);

        Assert.Equal((Met.Yes, Met.No, Met.No), (SocialValue.Applies(full, Today).Met, SocialValue.Applies(full with { Services = false }, Today).Met, SocialValue.Applies(full with { ReachesThreshold = false }, Today).Met));
        Assert.Equal(Met.Yes, SocialValue.Considered(full, Today).Met);
        Assert.Equal(Met.No, SocialValue.Considered(full with { Considered = Today.AddDays(1) }, Today).Met);
        Assert.Equal(Met.No, SocialValue.Considered(full with { Improvement = false }, Today).Met);
        Assert.Equal(Met.No, SocialValue.Considered(full with { Process = false }, Today).Met);
        Assert.Equal(Met.No, SocialValue.Considered(full with { Consultation = false }, Today).Met);
        Assert.Equal(Met.NotEvidenced, SocialValue.Considered(full with { ProcurementBegan = null }, Today).Met);
        Assert.Throws<OutsideTheLaw>(() => SocialValue.Applies(full, D("2013-01-30")));
    }

    [Fact]
    public void Best_value_weighs_three_things_and_consults()
    {
        var full = new BestValueFacts(true, true, true, true);

        Assert.Equal(Met.Yes, BestValue.Weighed(full, Today).Met);
        Assert.All((BestValueFacts[])[full with { Economy = false }, full with { Efficiency = false }, full with { Effectiveness = false }, full with { Consulted = false }], lacking => Assert.Equal(Met.No, BestValue.Weighed(lacking, Today).Met));
    }

    [Theory]
    [InlineData("2026-01-01", "2026-04-01", null, Met.Yes)]
    [InlineData("2026-01-02", "2026-04-01", null, Met.No)]
    [InlineData("2026-01-02", "2026-04-01", 2, Met.Yes)]
    [InlineData(null, "2026-04-01", null, Met.NotEvidenced)]
    public void Three_months_notice_is_what_older_guidance_asks(string? told, string ends, int? months, Met enough) =>
        Assert.Equal(enough, BestValue.EnoughNotice(told is null ? null : D(told), D(ends), months));

    [Fact]
    public void Any_one_source_brings_a_duty_to_consult()
    {
        Assert.All((ConsultationFacts[])[new() { Statute = true }, new() { Promise = true }, new() { Practice = true }, new() { Unfairness = true }], facts => Assert.Equal(Met.Yes, Consultation.Duty(facts, Today).Met));
        Assert.Equal(Met.No, Consultation.Duty(new() { Statute = false, Promise = false, Practice = false, Unfairness = false }, Today).Met);
        Assert.Equal(Met.NotEvidenced, Consultation.Duty(new(), Today).Met);
    }

    [Fact]
    public void A_fair_consultation_has_four_parts_and_sometimes_a_fifth()
    {
        var full = new ConsultationFacts { Formative = true, Reasons = true, AdequateTime = true, Considered = true, DiscardedNeeded = false };

        Assert.Equal(Met.Yes, Consultation.Fair(full, Today).Met);
        Assert.All(
            (ConsultationFacts[])[full with { Formative = false }, full with { Reasons = false }, full with { AdequateTime = false }, full with { Considered = false }, full with { DiscardedNeeded = true, DiscardedGiven = false }],
            lacking => Assert.Equal(Met.No, Consultation.Fair(lacking, Today).Met));
        Assert.Equal(Met.Yes, Consultation.Fair(full with { DiscardedNeeded = true, DiscardedGiven = true }, Today).Met);
        Assert.Equal("6 weeks", Consultation.Fair(full with { Opened = D("2026-06-01"), Closed = D("2026-07-12") }, Today).Elements[2].Found);
    }

    [Theory]
    [InlineData("2026-07-12", Met.Yes)]
    [InlineData("2026-07-11", Met.No)]
    [InlineData(null, Met.NotEvidenced)]
    public void Six_weeks_are_the_shortest_usual_time(string? closed, Met usual) =>
        Assert.Equal(usual, Consultation.UsualTime(new() { Opened = D("2026-06-01"), Closed = closed is null ? null : D(closed) }));
}
