using Folkmoot.Law.DataProtection;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.DataProtection;

public class DataProtectionTests
{
    private static readonly DateOnly Today = D("2026-11-21");

    private static readonly ProcessingFacts None = new()
    {
        SystematicEvaluation = false, SpecialCategory = false, LargeScale = false, PublicMonitoring = false, InnovativeTechnology = false, DenialOfService = false, Profiling = false,
        Biometric = false, Genetic = false, Matching = false, Invisible = false, Tracking = false, Vulnerable = false, PhysicalHarm = false, OtherHighRisk = false,
    };

    [Fact]
    public void An_assessment_is_required_as_in_the_worked_case() => ForEach("DP-01", 1, (given, expected) =>
    {
        var facts = new ProcessingFacts { SpecialCategory = Fact(given, "special_category"), LargeScale = Fact(given, "large_scale"), Vulnerable = Fact(given, "vulnerable") };
        Assert.Equal(Fact(expected, "dpia_required").Answer(), ImpactScreening.Required(facts, Today).Met);
        if (expected.TryGetProperty("before", out var before)) Assert.Equal(ImpactScreening.Before, before.GetString());
    });

    [Fact]
    public void Special_categories_bring_the_duty_only_on_a_large_scale()
    {
        Assert.Equal(Met.No, Required(None));
        Assert.Equal(Met.No, Required(None with { SpecialCategory = true }));
        Assert.Equal(Met.No, Required(None with { LargeScale = true }));
        Assert.Equal(Met.Yes, Required(None with { SpecialCategory = true, LargeScale = true }));
        Assert.Equal(Met.NotEvidenced, Required(None with { SpecialCategory = true, LargeScale = null }));
    }

    [Fact]
    public void Each_other_trigger_is_enough_alone() => Assert.All(
        (ProcessingFacts[])
        [
            None with { SystematicEvaluation = true }, None with { PublicMonitoring = true }, None with { InnovativeTechnology = true }, None with { DenialOfService = true }, None with { Profiling = true },
            None with { Biometric = true }, None with { Genetic = true }, None with { Matching = true }, None with { Invisible = true }, None with { Tracking = true }, None with { Vulnerable = true },
            None with { PhysicalHarm = true }, None with { OtherHighRisk = true },
        ],
        facts => Assert.Equal(Met.Yes, Required(facts)));

    [Fact]
    public void An_assessment_has_six_parts_and_is_reviewed_on_any_change()
    {
        var full = new AssessmentContents(true, true, true, true, true, true);

        Assert.Equal(Met.Yes, ImpactAssessment.Complete(full, Today).Met);
        Assert.All(
            (AssessmentContents[])[full with { Description = false }, full with { Necessity = false }, full with { Risks = false }, full with { Measures = false }, full with { OfficerAdvice = false }, full with { Views = false }],
            lacking => Assert.Equal(Met.No, ImpactAssessment.Complete(lacking, Today).Met));
        Assert.All(
            (SinceAssessed[])[new(NewProvider: true), new(NewSharing: true), new(ServiceEnds: true), new(RiskChanged: true)],
            change => Assert.Equal(Met.Yes, ImpactAssessment.ReviewDue(change, Today).Met));
        Assert.Equal(Met.No, ImpactAssessment.ReviewDue(new(false, false, false, false), Today).Met);
    }

    [Fact]
    public void The_regulator_answers_in_eight_weeks_or_fourteen()
    {
        var reply = PriorConsultation.ReplyTo(D("2026-06-01"));

        Assert.Equal((D("2026-07-27"), D("2026-09-07")), (reply.Reply.Day, reply.Extended.Day));
        Assert.Equal((56, 98), (reply.Reply.Counted().Count(), reply.Extended.Counted().Count()));
        Assert.Equal((Met.Yes, Met.No, Met.NotEvidenced), (PriorConsultation.Required(true, Today).Met, PriorConsultation.Required(false, Today).Met, PriorConsultation.Required(null, Today).Met));
        Assert.Throws<OutsideTheLaw>(() => PriorConsultation.ReplyTo(D("2018-05-24")));
    }

    [Fact]
    public void The_regulator_is_told_within_seventy_two_hours_by_the_clock()
    {
        var aware = new DateTimeOffset(2026, 10, 23, 16, 0, 0, TimeSpan.Zero);

        Assert.Equal(new DateTimeOffset(2026, 10, 26, 16, 0, 0, TimeSpan.Zero), Breach.RegulatorBy(aware).Instant);
        Assert.Equal(Met.Yes, Breach.InTime(new(aware), aware.AddHours(72)));
        Assert.Equal(Met.No, Breach.InTime(new(aware), aware.AddHours(72).AddSeconds(1)));
        Assert.Equal(Met.NotEvidenced, Breach.InTime(new(aware), null));
        Assert.Equal(Met.NotEvidenced, Breach.InTime(new(), aware));
        Assert.Equal(aware.AddHours(24), Breach.ControllerBy(aware, 24).Instant);
    }

    [Fact]
    public void The_regulator_is_told_unless_risk_is_unlikely_and_people_when_it_is_high()
    {
        Assert.Equal((Met.No, Met.Yes, Met.NotEvidenced), (Breach.TellRegulator(new(RiskUnlikely: true), Today).Met, Breach.TellRegulator(new(RiskUnlikely: false), Today).Met, Breach.TellRegulator(new(), Today).Met));
        Assert.Equal((Met.Yes, Met.No), (Breach.TellPeople(new(HighRisk: true), Today).Met, Breach.TellPeople(new(HighRisk: false), Today).Met));
        Assert.Throws<OutsideTheLaw>(() => Breach.TellPeople(new(), D("2018-05-24")));
    }

    [Fact]
    public void Each_part_a_body_plays_has_its_paper()
    {
        var full = new RoleFacts(DataRole.JointController, DataRole.Processor, true, true, true, true);

        Assert.Equal(Met.Yes, Papered(full));
        Assert.Equal(Met.No, Papered(full with { JointArrangement = false }));
        Assert.Equal(Met.NotEvidenced, Papered(full with { ProcessorContract = null }));
        Assert.Equal(Met.Yes, Papered(full with { Partner = null, JointArrangement = null }));
        Assert.Equal(Met.Yes, Papered(full with { Provider = DataRole.Controller, ProcessorContract = false }));
        Assert.Equal(Met.NotEvidenced, Papered(full with { Provider = null }));
        Assert.Equal(Met.NotEvidenced, Roles.Papered(full with { Partner = null, Provider = null, ProcessorContract = false }, Today).Elements[2].Met);
        Assert.Equal(Met.Yes, Roles.Papered(full with { Partner = null, Provider = null }, Today).Elements[2].Met);
        Assert.Equal(Met.No, Papered(full with { SharingAgreement = false }));
        Assert.Equal(Met.No, Papered(full with { ExitTerms = false }));
    }

    private static Met Required(ProcessingFacts facts) => ImpactScreening.Required(facts, Today).Met;

    private static Met Papered(RoleFacts facts) => Roles.Papered(facts, Today).Met;
}
