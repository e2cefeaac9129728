using Folkmoot.Law.ContractRegulations;
using Folkmoot.Law.Grounds;
using Folkmoot.Law.Procurement;
using Folkmoot.Law.Routes;

namespace Folkmoot.Law.Tests.Routes;

public class ClaimedGroundsTests
{
    [Fact]
    public void A_technical_ground_with_other_reasons_is_not_evidenced_and_the_reasons_stand_beside_it()
    {
        var facts = Navigation.On("2023-07-26") with { Proposed = default, Reasons = Reason.ReadAll("Time to design with carers", "No clarity about funding", "Consistency of service") };

        var claimed = ClaimedGrounds.Test("PCR 2015 reg 32(2)(b)(ii)", true, facts);

        Assert.Equal((Met.NotEvidenced, Regime.ContractRegulations2015, null), (claimed.Met, claimed.Law, claimed.Untested));
        var test = Assert.Single(claimed.Tests);
        Assert.Equal(("reg 32(2)(b)(ii)", 3, 3), (test.Provision, test.Answer.Missing.Count(), test.Ground!.Beside.Count()));
    }

    [Fact]
    public void An_urgency_laid_on_the_authoritys_own_capacity_is_contradicted()
    {
        var claimed = ClaimedGrounds.Test("reg 32(2)(c)", true, Navigation.On("2025-01-31") with { Reasons = Reason.ReadAll("A lack of capacity explains the delay") });

        Assert.Equal(Met.No, claimed.Met);
        Assert.Equal("A lack of capacity explains the delay", Assert.Single(claimed.Tests[0].Ground!.Contradictions).By);
    }

    [Theory]
    [InlineData("PCR 2015 reg 72(1)(b)", new[] { Limb.Additional })]
    [InlineData("reg 72(1)(b) and (c)", new[] { Limb.Additional, Limb.Unforeseen })]
    [InlineData("Regulation 72(1)(a)", new[] { Limb.ReviewClause })]
    [InlineData("reg 72(1)(f)", new[] { Limb.Small })]
    [InlineData("reg 72(1)(d), (e)", new[] { Limb.NewContractor, Limb.NotSubstantial })]
    [InlineData("72(1)(c)", new[] { Limb.Unforeseen })]
    [InlineData("reg 72", new Limb[0])]
    public void The_limbs_of_a_change_are_read_by_their_letters(string citation, Limb[] limbs) => Assert.Equal(limbs, ClaimedGrounds.Limbs(citation));

    [Theory]
    [InlineData("PCR 2015 reg 72(1)(c)", 1)]
    [InlineData("PCR 2015, regulation 72", 6)]
    public void A_change_without_a_limb_is_tested_under_all_of_them(string citation, int tests) =>
        Assert.Equal(tests, ClaimedGrounds.Test(citation, true, Navigation.On("2024-10-01")).Tests.Count);

    [Theory]
    [InlineData("No suitable tenders", false, "No provision of law is named")]
    [InlineData("reg 32", true, "names no one ground")]
    [InlineData("Best value", true, "names no one ground")]
    [InlineData("Procurement Act 2023", true, "names no one ground")]
    public void What_names_no_ground_is_not_tested(string citation, bool isProvision, string why)
    {
        var claimed = ClaimedGrounds.Test(citation, isProvision, Navigation.On("2025-06-01"));

        Assert.Equal((Met.NotEvidenced, 0), (claimed.Met, claimed.Tests.Count));
        Assert.Contains(why, claimed.Untested, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Procurement Act 2023 Sch 5 para 5", "Sch 5 para 5")]
    [InlineData("Procurement Act 2023, Schedule 5, paragraph 8", "Sch 5 para 8")]
    [InlineData("PA 2023 Schedule 5 paragraph 8", "Sch 5 para 8")]
    [InlineData("Procurement Act 2023 Sch. 5 para. 13", "Sch 5 para 13")]
    [InlineData("Procurement Act 2023 Sch 5 para 55", null)]
    public void A_justification_of_the_Act_is_read_by_its_paragraph(string citation, string? provision) =>
        Assert.Equal(provision, ClaimedGrounds.Test(citation, true, Navigation.On("2025-06-01")).Tests.SingleOrDefault()?.Provision);

    [Fact]
    public void A_ground_of_the_Act_claimed_before_its_first_day_is_not_tested() =>
        Assert.Contains("not law on 23 February 2025", ClaimedGrounds.Test("Procurement Act 2023 Sch 5 para 13", true, Navigation.On("2025-02-23")).Untested, StringComparison.Ordinal);

    [Fact]
    public void Reasons_are_weighed_for_a_justification_of_the_Act()
    {
        var facts = Navigation.On("2025-06-01") with { Reasons = Reason.ReadAll("The need is urgent", "Delayed by capacity", "Nobody could foresee it: unforeseen") };
        var ground = ClaimedGrounds.Test("Procurement Act 2023 Sch 5 para 13", true, facts).Tests.Single().Ground!;

        Assert.Equal(Met.No, ground.Met);
        Assert.Equal(["The services are strictly necessary"], ground.Missing.Take(1).Select(element => element.Says));
        Assert.Equal([1, 0, 1], ground.Reasons.Select(weighed => weighed.Supports.Count));
        Assert.Equal([0, 1, 0], ground.Reasons.Select(weighed => weighed.Contradicts.Count));
        Assert.Equal("Delayed by capacity", Assert.Single(ground.Contradictions).By);
        Assert.Equal(Met.No, ground.Answer.Elements[3].Met);
    }

    [Fact]
    public void A_capacity_of_the_authority_says_nothing_about_another_justification()
    {
        var facts = Navigation.On("2025-06-01") with { Reasons = Reason.ReadAll("Delayed by capacity", "It is the only provider") };
        var ground = ClaimedGrounds.Test("Procurement Act 2023 Sch 5 para 6", true, facts).Tests.Single().Ground!;

        Assert.Equal(Met.NotEvidenced, ground.Met);
        Assert.Empty(ground.Contradictions);
        Assert.Equal("Delayed by capacity", Assert.Single(ground.Beside).Text);
        Assert.Equal("For that reason only this supplier can supply", Assert.Single(ground.Reasons[1].Supports).Says);
    }
}
