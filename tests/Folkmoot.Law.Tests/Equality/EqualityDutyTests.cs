using Folkmoot.Law.Equality;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Equality;

public class EqualityDutyTests
{
    private static readonly DateOnly Decided = D("2026-11-21");

    private static readonly EqualityFacts Full = new()
    {
        Assessed = D("2026-10-01"), ForThisDecision = true, Considered = Enum.GetValues<ProtectedCharacteristic>().ToHashSet(), EveryOption = true,
        NegativeImpact = true, MitigatedAndOwned = true, ReadBeforeDeciding = true,
    };

    [Theory]
    [InlineData(true, null, Met.Yes)]
    [InlineData(null, true, Met.Yes)]
    [InlineData(false, false, Met.No)]
    [InlineData(false, null, Met.NotEvidenced)]
    public void An_assessment_is_expected_of_key_decisions_and_changes(bool? key, bool? changes, Met expected) =>
        Assert.Equal(expected, EqualityDuty.AssessmentExpected(new() { KeyDecision = key, ChangesService = changes }, Decided).Met);

    [Fact]
    public void An_assessment_of_the_original_commissioning_is_not_of_this_decision()
    {
        Assert.Equal(Met.Yes, EqualityDuty.Evidenced(Full, Decided).Met);
        Assert.Equal(Met.No, EqualityDuty.Evidenced(Full with { ForThisDecision = false }, Decided).Met);
        Assert.Equal(Met.NotEvidenced, EqualityDuty.Evidenced(Full with { ForThisDecision = null }, Decided).Met);
        Assert.Equal(7, EqualityDuty.Evidenced(new(), Decided).Missing.Count());
    }

    [Fact]
    public void Each_part_of_due_regard_can_be_missing()
    {
        Assert.Equal(Met.No, EqualityDuty.Evidenced(Full with { EveryOption = false }, Decided).Met);
        Assert.Equal(Met.No, EqualityDuty.Evidenced(Full with { MitigatedAndOwned = false }, Decided).Met);
        Assert.Equal(Met.Yes, EqualityDuty.Evidenced(Full with { NegativeImpact = false, MitigatedAndOwned = null }, Decided).Met);
        Assert.Equal(Met.No, EqualityDuty.Evidenced(Full with { ReadBeforeDeciding = false }, Decided).Met);
        Assert.Equal(Met.No, EqualityDuty.Evidenced(Full with { Assessed = Decided.AddDays(1) }, Decided).Met);
        Assert.Equal(Met.Yes, EqualityDuty.Evidenced(Full with { Assessed = Decided }, Decided).Met);
    }

    [Fact]
    public void A_characteristic_left_out_is_named()
    {
        var answer = EqualityDuty.Evidenced(Full with { Considered = Enum.GetValues<ProtectedCharacteristic>().Where(one => one != ProtectedCharacteristic.Race).ToHashSet() }, Decided);

        Assert.Equal((Met.No, "consideration of Race"), (answer.Met, answer.Elements[3].Settles));
        Assert.Equal("the characteristics considered", EqualityDuty.Evidenced(Full, Decided).Elements[3].Settles);
    }

    [Theory]
    [InlineData("2025-11-22", Met.Yes)]
    [InlineData("2025-11-21", Met.No)]
    [InlineData(null, Met.NotEvidenced)]
    public void An_assessment_is_current_for_twelve_months(string? assessed, Met current) =>
        Assert.Equal(current, EqualityDuty.Current(assessed is null ? null : D(assessed), Decided));

    [Fact]
    public void Marriage_counts_for_the_first_aim_alone()
    {
        Assert.Equal([EqualityAim.EliminateDiscrimination], EqualityDuty.AimsFor(ProtectedCharacteristic.MarriageAndCivilPartnership));
        Assert.Equal(3, EqualityDuty.AimsFor(ProtectedCharacteristic.Age).Count);
        Assert.Throws<OutsideTheLaw>(() => EqualityDuty.Evidenced(Full, D("2011-04-04")));
    }

    [Fact]
    public void Information_is_published_by_30_March_and_objectives_every_four_years()
    {
        Assert.Equal(D("2027-03-30"), EqualityInformation.InformationBy(2027));
        Assert.Equal(D("2030-03-29"), EqualityInformation.ObjectivesBy(D("2026-03-30")).Day);
        Assert.Throws<OutsideTheLaw>(() => EqualityInformation.InformationBy(2017));
    }
}
