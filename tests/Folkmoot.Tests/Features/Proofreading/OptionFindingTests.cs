using Folkmoot.Features.Decisions;
using Folkmoot.Features.Proofreading;

namespace Folkmoot.Tests.Features.Proofreading;

public sealed class OptionFindingTests
{
    [Theory]
    [InlineData("The following options were considered and discarded\n\n· Extend for 24 months\n\n· End the contract\n\nExtending the contract is the recommended option. The proposal to use both single years of extension leaves room.")]
    [InlineData("Set aside: an extension of two years; buying again. Chosen: extend the contract for 24 months.")]
    [InlineData("Option 2 was rejected, as it costs more.\n\nOption 2 is recommended.")]
    public void A_recommended_option_that_was_discarded_is_a_defect(string words) =>
        Assert.Equal(FindingKind.Defect, Typed.Decision((TextName.Reasons, words)).One("PRF-01").Kind);

    [Theory]
    [InlineData("The following options were considered and discarded\n\n· Extend for 12 months\n\n· End the contract\n\nThe recommended option is to extend the contract for 24 months.")]
    [InlineData("Option 1 was rejected, as it costs more.\n\nOption 2 is recommended.")]
    [InlineData("The following options were considered and discarded\n\n· Extend the contract\n\nThe recommended option is to extend the contract for 24 months.")]
    public void A_discarded_option_of_another_length_or_number_is_none(string words) => Typed.Decision((TextName.Reasons, words)).None("PRF-01");

    [Fact]
    public void A_direct_award_whose_value_is_that_of_an_extension_is_two_instruments()
    {
        var found = Typed.Decision((TextName.ProposedDecision, "Approve a direct award for twelve months."), (TextName.Financial, "The total value of the one-year contract extension will be £2m.")).One("PRF-09");
        Assert.Equal(["proposeddecision", "financial"], found.Quotes.Select(quote => quote.Field));
        Assert.Equal("PCR-03", found.Rule.Law!.Id);
    }

    [Theory]
    [InlineData("Approve an extension of twelve months.", "It relies on Regulation 32(2)(c) of the Public Contracts Regulations 2015.")]
    [InlineData("Approve a direct award for twelve months.", "It relies on Regulation 72(1)(b) of the Public Contracts Regulations 2015.")]
    public void An_act_that_rests_on_the_provision_of_the_other_is_two_instruments(string proposed, string legal) =>
        Typed.Decision((TextName.ProposedDecision, proposed), (TextName.Legal, legal)).One("PRF-09");

    [Theory]
    [InlineData("Approve a direct award of lot 1 for a year and an extension of lot 2 for a year.", "The value of the extension will be £1m.")]
    [InlineData("Approve a direct award for twelve months.", "The contract was in an extension period.")]
    [InlineData("Approve an extension of twelve months.", "The contract began with a direct award.")]
    public void Two_acts_and_an_earlier_act_are_not_two_instruments(string proposed, string financial) =>
        Typed.Decision((TextName.ProposedDecision, proposed), (TextName.Financial, financial)).None("PRF-09");

    [Fact]
    public void An_option_that_the_register_shows_taken_up_is_a_defect()
    {
        var found = (Typed.Decision((TextName.Legal, "There is provision to extend for a further year.")) with { Register = Options("23/00001") }).One("PRF-21");
        Assert.Contains("option 1 (12 months) by 23/00001", found.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_that_is_left_or_that_this_decision_takes_up_is_none()
    {
        var proof = Typed.Decision((TextName.Legal, "There is provision to extend for a further year."));
        proof.None("PRF-21");
        (proof with { Register = Options("24/00010") }).None("PRF-21");
        (proof with { Register = Options("23/00001", false) }).None("PRF-21");
    }

    [Fact]
    public void A_text_that_says_the_contract_can_and_cannot_be_extended_is_a_defect()
    {
        Typed.Decision((TextName.Reasons, "There is provision to extend for a year. There are currently no provisions to extend this contract.")).One("PRF-21");
        Typed.Decision((TextName.Reasons, "The contract allows for no option to extend.")).None("PRF-21");
        Typed.Decision((TextName.Reasons, "There are currently no provisions to extend this contract.")).None("PRF-21");
    }

    private static RegisterFacts Options(string by, bool second = true) => new() { Options = [new("Lantern Walks", 1, 12, true, by), new("Lantern Walks", 2, 12, second, second ? by : null)] };
}
