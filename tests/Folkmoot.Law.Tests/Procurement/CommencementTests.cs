using Folkmoot.Law.Procurement;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Procurement;

public class CommencementTests
{
    [Theory]
    [InlineData(CommencementStep.ContractAwarded)]
    [InlineData(CommencementStep.FrameworkConcluded)]
    [InlineData(CommencementStep.DynamicSystemSetUp)]
    [InlineData(CommencementStep.ProviderContacted)]
    [InlineData(CommencementStep.ContractNotice)]
    [InlineData(CommencementStep.VoluntaryTransparencyNotice)]
    [InlineData(CommencementStep.BelowThresholdOpportunity)]
    public void A_step_up_to_the_day_before_the_Act_keeps_the_procurement_under_the_old_law(CommencementStep step)
    {
        Assert.Equal(Met.Yes, Commencement.BeforeTheAct([new(step, D("2025-02-23"))]).Met);
        Assert.Equal(Met.NotEvidenced, Commencement.BeforeTheAct([new(step, D("2025-02-24"))]).Met);
        Assert.Equal(Met.No, Commencement.BeforeTheAct([new(step, D("2025-02-24"))], nothingElse: true).Met);
        Assert.Equal(D("2025-02-23"), Commencement.Day([new(step, D("2025-02-24")), new(step, D("2025-02-23"))]));
    }

    [Theory]
    [InlineData("2023-05-25", Met.Yes)]
    [InlineData("2023-05-26", Met.No)]
    public void A_prior_information_notice_used_as_a_call_counts_until_25_May_2023(string day, Met met)
    {
        Commenced[] taken = [new(CommencementStep.PriorInformationAsCall, D(day))];

        Assert.Equal(met, Commencement.BeforeTheAct(taken, nothingElse: true).Met);
        Assert.Equal(met == Met.Yes ? D(day) : null, Commencement.Day(taken));
    }

    [Theory]
    [InlineData(CommencementStep.PriorInformation)]
    [InlineData(CommencementStep.Preparation)]
    public void Early_word_and_preparation_begin_nothing(CommencementStep step)
    {
        Commenced[] taken = [new(step, D("2022-01-01"))];

        Assert.Equal(Met.NotEvidenced, Commencement.BeforeTheAct(taken).Met);
        Assert.Equal(Met.No, Commencement.BeforeTheAct(taken, nothingElse: true).Met);
        Assert.Null(Commencement.Day(taken));
    }

    [Fact]
    public void Every_step_that_counts_says_what_evidence_to_ask_for()
    {
        var answer = Commencement.BeforeTheAct([new(CommencementStep.ProviderContacted, D("2025-02-12")), new(CommencementStep.ProviderContacted, D("2025-03-01"))]);

        Assert.Equal(8, answer.Elements.Count);
        Assert.Equal(8, answer.Elements.Select(element => element.Settles).Distinct().Count());
        Assert.Equal((Met.Yes, "12 February 2025, 1 March 2025"), (answer.Elements[3].Met, answer.Elements[3].Found));
        Assert.Equal("reg 5(3)(b)", answer.Elements[3].Citation.Provision);
        Assert.Equal(7, answer.Missing.Count());
        Assert.Equal(D("2025-02-24"), Commencement.FirstDayOfTheAct);
    }

    [Theory]
    [InlineData("2027-06-30", "2027-06-30")]
    [InlineData("2029-02-22", "2029-02-22")]
    [InlineData("2031-01-01", "2029-02-23")]
    public void Awards_under_an_old_dynamic_system_end_with_it_or_in_February_2029(string ends, string last) =>
        Assert.Equal(D(last), Commencement.LastSystemAward(D(ends)));

    [Fact]
    public void A_step_shows_its_days_and_one_that_was_not_taken_shows_none()
    {
        var answer = Commencement.BeforeTheAct([new(CommencementStep.ContractNotice, D("2025-01-06")), new(CommencementStep.ContractNotice, D("2025-03-03"))]);

        Assert.Equal([null, null, null, null, "6 January 2025, 3 March 2025", null, null, null], answer.Elements.Select(element => element.Found));
    }
}
