using Folkmoot.Features.Decisions;
using Folkmoot.Features.Proofreading;

namespace Folkmoot.Tests.Features.Proofreading;

public sealed class OtherDecisionFindingTests
{
    private const string Duty = "The council owes help under The Care Act 2014. The council meets this duty through the provision of its ";

    [Fact]
    public void A_duty_said_to_be_met_through_another_service_is_a_defect()
    {
        var found = Typed.Decision((TextName.Reasons, Duty + "Lantern Walks Services.")).Knowing(Typed.Other("23/00001", "Harbour Visits", TextName.Reasons, Duty + "Harbour Visits Services.")).One("PRF-12");
        Assert.Equal([null, "23/00001"], found.Quotes.Select(quote => quote.Of));
    }

    [Theory]
    [InlineData(Duty + "Lantern Walk Contracts.")]
    [InlineData("The council owes help under The Housing Act 1996. The council meets this duty through its Harbour Visits Services.")]
    public void The_same_service_and_another_duty_are_none(string theirs) =>
        Typed.Decision((TextName.Reasons, Duty + "Lantern Walks Services.")).Knowing(Typed.Other("23/00001", "Harbour Visits", TextName.Reasons, theirs)).None("PRF-12");

    [Fact]
    public void Words_with_a_year_from_another_services_decision_are_a_defect()
    {
        const string words = "The budget has a saving to make in 2023/24 and the board was asked to pay for the rest of it.";
        var found = Typed.Decision((TextName.Financial, words)).Knowing(Typed.Other("23/00001", "Harbour Visits", TextName.Financial, words)).One("PRF-13");
        Assert.Equal(found.Quotes[0].Words, found.Quotes[1].Words);
        Assert.Contains("2023/24", found.Quotes[0].Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Harbour Visits", "The council wants to work with those who use its services and to hear what they need from it.")]
    [InlineData("Lantern Walks", "The budget has a saving to make in 2023/24 and the board was asked to pay for the rest of it.")]
    [InlineData("Harbour Visits", "The Council Strategy 2022 to 2026 asks us to hear those who use our services.")]
    public void Common_words_and_words_of_the_same_service_are_none(string title, string words) =>
        Typed.Decision((TextName.Financial, words)).Knowing(Typed.Other("23/00001", title, TextName.Financial, words)).None("PRF-13");

    [Theory]
    [InlineData("The present arrangement for all who use it ends on 31 March 2026, as the others do.")]
    [InlineData("The service began in 2021/22 and runs well.")]
    public void A_day_and_a_few_words_that_are_the_same_are_none(string words) =>
        Typed.Decision((TextName.Financial, words)).Knowing(Typed.Other("23/00001", "Harbour Visits", TextName.Financial, words)).None("PRF-13");

    [Fact]
    public void A_form_of_words_in_many_decisions_is_none()
    {
        const string words = "The budget has a saving to make in 2023/24 and the board was asked to pay for the rest of it.";
        static OtherDecision Visits(int number) => Typed.Other($"23/0000{number}", "Harbour Visits", TextName.Financial, words);
        var proof = Typed.Decision((TextName.Financial, words));
        proof.Knowing(Visits(1), Visits(2)).One("PRF-13");
        proof.Knowing(Visits(1), Visits(2), Visits(3)).None("PRF-13");
    }

    [Theory]
    [InlineData("It is for people over 55.", "It is for people under 55 years.", 1)]
    [InlineData("It ran over 11 weeks.", "It ran over 11 weeks.", 0)]
    [InlineData("It ran over 10 years later.", "It is for people over 10.", 0)]
    [InlineData("It is for people over 18.", "It is for people over 18.", 0)]
    [InlineData("It is for people over 55.", "It is for people over 75.", 0)]
    public void A_cohort_of_another_service_is_a_defect(string here, string there, int findings) =>
        Assert.Equal(findings, Typed.Decision((TextName.Reasons, here)).Knowing(Typed.Other("23/00001", "Harbour Visits", TextName.Reasons, there)).Of("PRF-13").Count);

    [Theory]
    [InlineData("See decision 24/0113.", 1)]
    [InlineData("See decision 25/00113.", 1)]
    [InlineData("See decision 23/00001, made on 3 May 2023.", 1)]
    [InlineData("See decision 23/00001, made on 2 May 2023.", 0)]
    [InlineData("See decision 23/00001. It ends on 3 May 2023.", 0)]
    [InlineData("See decision 23/00777.", 0)]
    public void A_reference_is_one_that_can_be_and_says_what_the_decision_says(string words, int findings) =>
        Assert.Equal(findings, Typed.Decision((TextName.Reasons, words)).Knowing(Typed.Other("23/00001", "Harbour Visits", TextName.Reasons, "Yes.")).Of("PRF-16").Count);

    [Fact]
    public void A_decision_spoken_of_without_its_reference_is_advice() =>
        Assert.Equal(FindingKind.Advice, Typed.Decision((TextName.Reasons, "It runs by a previous decision to extend it.")).One("PRF-16").Kind);

    [Theory]
    [InlineData("Part exempt", "It holds prices.", 1)]
    [InlineData("Part exempt", "It holds prices: paragraph 3 of Schedule 12A.", 0)]
    [InlineData(null, "It holds prices.", 0)]
    public void Papers_withheld_need_their_paragraph(string? restriction, string explanation, int findings) =>
        Assert.Equal(findings, (Typed.Decision((TextName.Reasons, "Yes.")).With(Typed.Value(ProofText.RestrictionExplanation, explanation)) with { Restriction = restriction }).Of("PRF-22").Count);

    [Fact]
    public void Where_the_explanation_stands_elsewhere_nothing_is_said() => (Typed.Decision((TextName.Reasons, "Yes.")) with { Restriction = "Part exempt - view reasons" }).None("PRF-22");

    [Fact]
    public void A_withheld_paper_of_a_draft_needs_its_paragraph() =>
        (Typed.Draft((TextName.Reasons, "Yes.")) with { Documents = [new("Bids", DocumentKind.Other, Restricted: true, Retention: "6 years")] }).One("PRF-22");

    [Fact]
    public void Each_paper_of_a_draft_needs_its_retention()
    {
        var draft = Typed.Draft((TextName.Reasons, "Yes.")) with { Documents = [new("Bids", DocumentKind.Other), new("Report", DocumentKind.Report, Retention: "6 years")] };
        Assert.Equal("Bids", draft.One("PRF-23").Quotes[0].Words);
        (draft with { IsDraft = false }).None("PRF-23");
    }
}
