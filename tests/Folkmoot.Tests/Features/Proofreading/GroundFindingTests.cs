using Folkmoot.Features.Decisions;
using Folkmoot.Features.Proofreading;
using Folkmoot.Platform.Values;

namespace Folkmoot.Tests.Features.Proofreading;

public sealed class GroundFindingTests
{
    [Fact]
    public void Reasons_beside_the_ground_are_quoted_with_it()
    {
        var found = Award("32(2)(b)(ii)", "A new strategy is being written. There is no clarity about funding.").One("PRF-10");
        Assert.Equal(["legal", "reasons", "reasons"], found.Quotes.Select(quote => quote.Field));
        Assert.Contains("market test", found.Settles, StringComparison.Ordinal);
        Assert.Equal("PCR-02", found.Rule.Law!.Id);
    }

    [Fact]
    public void A_reason_that_speaks_against_the_ground_is_quoted() =>
        Assert.Contains("speaks against", Award("32(2)(c)", "The matter is urgent. The plan slipped because of capacity issues.").One("PRF-10").Says, StringComparison.Ordinal);

    [Fact]
    public void A_ground_of_the_Act_is_weighed_as_well()
    {
        var proof = Typed.Decision((TextName.ProposedDecision, "Approve a direct award for a year."), (TextName.Reasons, "The team has a lack of capacity."), (TextName.Legal, "It relies on the Procurement Act 2023."));
        proof.None("PRF-10");
    }

    [Theory]
    [InlineData("32(2)(b)(ii)", "There is only one provider for technical reasons.")]
    [InlineData("32(2)(c)", "The former provider went into liquidation and the matter is urgent.")]
    public void A_reason_that_supports_the_ground_is_none(string ground, string reasons) => Award(ground, reasons).None("PRF-10");

    [Fact]
    public void A_page_without_a_day_is_not_weighed() => (Award("32(2)(b)(ii)", "A new strategy is being written.") with { Due = Due.NotKnown }).None("PRF-10");

    [Fact]
    public void A_key_decision_without_its_reason_is_a_defect()
    {
        var proof = Typed.Decision((TextName.Reasons, "People need it.")).With(Typed.Value(ProofText.Key, "Key")) with { KeyReasons = [] };
        Assert.Equal("Key", proof.One("PRF-11").Quotes[0].Words);
    }

    [Fact]
    public void A_reason_in_the_text_or_on_the_form_is_enough()
    {
        var proof = Typed.Decision((TextName.Reasons, "People need it.")) with { KeyReasons = [] };
        proof.With(new ProofText("more", "More", "It affects two or more divisions.")).None("PRF-11");
        proof.With(Typed.Value(ProofText.KeyCriteria, "a) spending")).None("PRF-11");
        (proof with { IsKey = Answer.No }).None("PRF-11");
        (proof with { IsWhole = false }).None("PRF-11");
    }

    [Fact]
    public void A_prolonged_contract_without_a_day_for_the_next_procurement_is_a_defect() =>
        Typed.Decision((TextName.ProposedDecision, "Approve a direct award from 1 April 2024 to 31 March 2025 so that a new procurement can be designed.")).One("PRF-14");

    [Theory]
    [InlineData("Approve a direct award for a year. Tenders will be invited in September 2024.")]
    [InlineData("Approve a direct award for a year and start the procurement of a new service.")]
    [InlineData("Approve a direct award for a year. Procurement begins in autumn 2024.")]
    [InlineData("Award the contract to the winner of the competition.")]
    public void A_day_for_the_next_procurement_is_none(string proposed) => Typed.Decision((TextName.ProposedDecision, proposed)).None("PRF-14");

    [Fact]
    public void A_procurement_that_was_dismissed_is_no_next_step() =>
        Typed.Decision((TextName.ProposedDecision, "Extend the contract for a year."), (TextName.Reasons, "Procuring by April 2024 was dismissed.")).One("PRF-14");

    [Theory]
    [InlineData("It gives the opportunity to understand the performance and trends of the contract.")]
    [InlineData("It sustains the service to allow further analysis of demand.")]
    public void Waiting_for_data_that_returns_owe_is_a_defect(string reasons) => Extension(reasons).One("PRF-15");

    [Theory]
    [InlineData("The returns show that demand rose by a tenth.")]
    [InlineData("It gives time to write the strategy.")]
    public void Data_that_is_there_is_none(string reasons) => Extension(reasons).None("PRF-15");

    private static Proof Extension(string reasons) => Typed.Decision((TextName.ProposedDecision, "Extend the contract for a year."), (TextName.Reasons, reasons));

    private static Proof Award(string ground, string reasons) =>
        Typed.Decision((TextName.ProposedDecision, "Approve a direct award for a year."), (TextName.Reasons, reasons), (TextName.Legal, $"It relies on Regulation {ground} of the Public Contracts Regulations 2015."));
}
