using Folkmoot.Law.Grounds;
using Folkmoot.Law.ProviderSelection;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.ProviderSelection;

public class ProcessChoiceTests
{
    private static readonly SelectionFacts Nothing = new() { On = D("2026-06-01") };
    private static readonly SelectionFacts NoDirectAward = Nothing with { Framework = false, ExistingProvider = true, OnlyCapable = false, PatientChoice = false };
    private static readonly SelectionFacts ForA = NoDirectAward with { OnlyCapable = true };
    private static readonly SelectionFacts ForB = NoDirectAward with { PatientChoice = true, NumbersRestricted = false, ContractsToAllWhoQualify = true, ArrangementsForInterest = true };
    private static readonly SelectionFacts ForC = NoDirectAward with { ExpiringAndReplaced = true, ConsiderableChange = false, Satisfying = true, LikelyToSatisfy = true };

    [Fact]
    public void Process_A_has_to_be_followed_when_only_the_existing_provider_is_capable()
    {
        Assert.Equal([Met.Yes, Met.No, Met.No, Met.No, Met.No], Test(ForA));
        Assert.Equal(SelectionProcess.DirectAwardA, Obliged(ForA));
        Assert.Equal(Met.No, Test(ForA with { ExistingProvider = false })[0]);
        Assert.Equal(Met.No, Test(ForA with { Framework = true })[0]);
    }

    [Fact]
    public void Process_B_has_to_be_followed_when_people_choose_among_all_who_qualify()
    {
        Assert.Equal([Met.No, Met.Yes, Met.No, Met.No, Met.No], Test(ForB));
        Assert.Equal(SelectionProcess.DirectAwardB, Obliged(ForB));
        Assert.Equal(Met.No, Test(ForB with { NumbersRestricted = true })[1]);
        Assert.Equal(Met.No, Test(ForB with { ContractsToAllWhoQualify = false })[1]);
        Assert.Equal(Met.No, Test(ForB with { ArrangementsForInterest = false })[1]);
        Assert.Equal(Met.No, Test(ForB with { Framework = true })[1]);
    }

    [Fact]
    public void Process_C_may_be_followed_and_so_may_the_others_that_are_open()
    {
        Assert.Equal([Met.No, Met.No, Met.Yes, Met.NotEvidenced, Met.Yes], Test(ForC));
        Assert.Equal([Met.No, Met.No, Met.Yes, Met.Yes, Met.Yes], Test(ForC with { CanIdentifyMostSuitable = true }));
        Assert.Null(Obliged(ForC));
    }

    [Theory]
    [InlineData(nameof(SelectionFacts.ExpiringAndReplaced), false)]
    [InlineData(nameof(SelectionFacts.ConsiderableChange), true)]
    [InlineData(nameof(SelectionFacts.Satisfying), false)]
    [InlineData(nameof(SelectionFacts.LikelyToSatisfy), false)]
    public void Process_C_is_closed_by_any_one_of_its_conditions(string fact, bool against)
    {
        Assert.Equal(Met.No, Test(Facts.With(ForC, fact, against))[2]);
        Assert.Equal(Met.NotEvidenced, Test(Facts.With(ForC, fact, null))[2]);
    }

    [Fact]
    public void The_competitive_process_is_left_when_everything_else_is_closed()
    {
        var closed = ForC with { ConsiderableChange = true, CanIdentifyMostSuitable = false };

        Assert.Equal([Met.No, Met.No, Met.No, Met.No, Met.Yes], Test(closed));
        Assert.Equal(SelectionProcess.Competitive, Obliged(closed));
    }

    [Fact]
    public void A_framework_agreement_always_needs_the_competitive_process()
    {
        foreach (var facts in (SelectionFacts[])[ForA, ForB, ForC, Nothing])
        {
            var framework = facts with { Framework = true, CanIdentifyMostSuitable = true };
            Assert.Equal([Met.No, Met.No, Met.No, Met.No, Met.Yes], Test(framework));
            Assert.Equal(SelectionProcess.Competitive, Obliged(framework));
        }
    }

    [Fact]
    public void Nothing_is_open_or_closed_on_an_empty_record()
    {
        Assert.All(Test(Nothing), met => Assert.Equal(Met.NotEvidenced, met));
        Assert.Null(Obliged(Nothing));
        Assert.Throws<OutsideTheLaw>(() => Test(Nothing with { On = D("2023-12-31") }));
    }

    [Fact]
    public void Reasons_support_the_process_they_belong_to()
    {
        var answers = ProcessChoice.TestAll(Nothing, Reason.ReadAll("the only provider", "patient choice", "a strong track record"));

        Assert.Equal([[true, false, false], [false, true, false], [false, false, true]], answers.Take(3).Select(answer => answer.Ground.Reasons.Select(one => !one.SupportsNothing).ToArray()).ToArray());
    }

    private static Met[] Test(SelectionFacts facts) => [.. ProcessChoice.TestAll(facts).Select(answer => answer.Met)];

    private static SelectionProcess? Obliged(SelectionFacts facts) => ProcessChoice.Obliged(ProcessChoice.TestAll(facts));
}
