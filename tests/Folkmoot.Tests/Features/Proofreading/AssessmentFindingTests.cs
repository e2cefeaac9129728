using Folkmoot.Features.Decisions;
using Folkmoot.Features.Proofreading;

namespace Folkmoot.Tests.Features.Proofreading;

public sealed class AssessmentFindingTests
{
    [Theory]
    [InlineData("An equality impact assessment was completed as part of the original commissioning of the service.")]
    [InlineData("The EQIA will be revised and updated.")]
    [InlineData("The EQIA was completed on 10 April 2023.")]
    [InlineData("The EQIA was made on the basis of a budget of £7m.")]
    [InlineData("An assessment was made when the service was first bought.")]
    public void An_equality_assessment_that_is_old_or_of_something_else_is_a_defect(string equalities) =>
        Assert.Equal("EQ-01", Decision(equalities).One("PRF-07").Rule.Law!.Id);

    [Theory]
    [InlineData("An equality impact assessment of this decision was completed on 11 April 2023.")]
    [InlineData("The EQIA was made on the basis of a budget of £2m.")]
    [InlineData("The EQIA of this decision is attached and will be reviewed after six weeks.")]
    [InlineData("The EQIA is attached. Each project will have its own EQIA, which will be completed then.")]
    public void An_equality_assessment_of_this_decision_is_none(string equalities) => Decision(equalities).None("PRF-07");

    [Fact]
    public void An_equality_assessment_of_another_option_is_a_defect()
    {
        Typed.Decision((TextName.Options, "Option 2 is recommended."), (TextName.Equalities, "The EQIA is of option 1.")).One("PRF-07");
        Typed.Decision((TextName.Options, "Option 2 is recommended."), (TextName.Equalities, "The EQIA is of option 2.")).None("PRF-07");
    }

    [Fact]
    public void An_assessment_without_a_day_of_decision_has_no_age() =>
        (Decision("The EQIA was completed on 9 April 2010.") with { Due = Due.NotKnown }).None("PRF-07");

    [Fact]
    public void A_key_draft_without_an_equality_assessment_is_a_defect()
    {
        var draft = Typed.Draft((TextName.ProposedDecision, "Extend the contract for a year."), (TextName.Financial, "It costs £2m."));
        draft.One("PRF-07");
        (draft with { Documents = [new("EQIA", DocumentKind.EqualityAssessment)] }).None("PRF-07");
    }

    [Theory]
    [InlineData("A data protection impact assessment will be updated with the extension.")]
    [InlineData("A DPIA will be refreshed.")]
    [InlineData("A DPIA is in draft.")]
    public void A_data_protection_assessment_still_to_come_is_a_defect(string words) => Typed.Decision((TextName.DataProtection, words)).One("PRF-08");

    [Theory]
    [InlineData("A DPIA was completed for this decision.")]
    [InlineData("If the service is bought again a DPIA will be completed.")]
    public void A_data_protection_assessment_that_is_there_is_none(string words) => Typed.Decision((TextName.DataProtection, words)).None("PRF-08");

    [Fact]
    public void A_care_contract_without_a_word_on_data_protection_is_a_defect()
    {
        var proof = Typed.Decision((TextName.ProposedDecision, "Extend the contract for unpaid carers for a year."), (TextName.Financial, "It costs £2m."), (TextName.Legal, "None."));
        Assert.Equal("carers", proof.One("PRF-08").Quotes[1].Words[^6..]);
        proof.With(new ProofText("more", "More", "Personal data stays with the provider.")).None("PRF-08");
        (proof with { IsWhole = false }).None("PRF-08");
    }

    [Fact]
    public void A_contract_about_no_people_needs_no_data_protection_assessment() =>
        Typed.Decision((TextName.ProposedDecision, "Extend the contract for road salt for a year."), (TextName.Financial, "It costs £2m."), (TextName.Legal, "None."), (TextName.Equalities, "Older people were thought of.")).None("PRF-08");

    private static Proof Decision(string equalities) => Typed.Decision((TextName.ProposedDecision, "Extend the contract for a year."), (TextName.Financial, "It costs £2m."), (TextName.Equalities, equalities));
}
