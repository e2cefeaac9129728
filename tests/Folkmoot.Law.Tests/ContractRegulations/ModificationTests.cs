using Folkmoot.Law.ContractRegulations;
using Folkmoot.Law.Grounds;
using Folkmoot.Law.Procurement;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.ContractRegulations;

public class ModificationTests
{
    private static readonly ModificationFacts Nothing = new() { On = D("2024-06-01") };

    private static readonly ModificationFacts Everything = Nothing with
    {
        OriginalValue = Money.Pounds(1_000_000), Change = Money.Pounds(50_000), Kind = ContractKind.GoodsOrServices,
        OptionInContract = true, OptionInOriginalNotice = true, AltersNature = false, BecameNecessary = true, InInitialProcurement = false,
        CannotChangeContractor = true, InconvenienceOrDuplication = true, Foreseeable = false, ContractorByClause = true, Circumvents = false,
        MateriallyDifferent = false, OtherOutcome = false, ShiftsBalance = false, ExtendsScope = false, OtherNewContractor = false,
    };

    [Fact]
    public void Changes_are_tested_as_in_the_worked_cases() => ForEach("PCR-03", 3, (given, expected) =>
    {
        var kind = given.TryGetProperty("type", out var type) && type.GetString() == "services_sub_central" ? ContractKind.GoodsOrServices : ContractKind.LightTouch;
        var facts = Nothing with
        {
            OriginalValue = Sum(given, "original_value"), Change = Sum(given, "change_value"), Kind = kind,
            OptionInContract = Fact(given, "option_in_contract"), OptionInOriginalNotice = Fact(given, "option_in_original_notice"),
            AltersNature = Fact(given, "alters_overall_nature") ?? Fact(given, "nature_changed"),
        };
        var answer = Modification.Test(facts, given.TryGetProperty("cause", out var cause) ? [Reason.Read(cause.GetString()!)] : []);
        if (Sum(given, "threshold") is { } threshold) Assert.Equal(threshold, ModificationSums.Threshold(facts));

        foreach (var one in expected.EnumerateObject())
        {
            object? actual = one.Name switch
            {
                "permitted" when one.Value.ValueKind == System.Text.Json.JsonValueKind.True => answer.Permitted == Met.Yes,
                "permitted" => answer.NeedsLegalSignOff ? "not without legal sign-off" : "",
                "limb" => answer.Relied!.Ground.Provision,
                "value_cap" => answer.Relied!.Cap?.InPounds,
                "notice_required" => answer.NoticeRequired,
                "limb_a" => answer[Limb.ReviewClause].Met == Met.No ? false : null,
                "limb_f" => answer[Limb.Small].Met == Met.No ? false : null,
                "limb_c" => answer[Limb.Unforeseen].Met == Met.No ? "fails on evidence" : "",
                "limb_b" => answer[Limb.Additional].Met == Met.NotEvidenced ? "arguable, needs evidence" : "",
                "change_pct_of_original" => answer.Percent,
                "ten_pct" => ModificationSums.SmallShare(facts)!.Value.InPounds,
                "below_10pct" => ModificationSums.IsBelowShare(facts),
                "below_threshold" => ModificationSums.IsBelowThreshold(facts),
                "permitted_under_f" => answer[Limb.Small].Met == Met.Yes,
                _ => throw new InvalidOperationException(one.Name),
            };
            object? wanted = one.Value.ValueKind switch
            {
                System.Text.Json.JsonValueKind.Number => one.Value.GetDecimal(),
                System.Text.Json.JsonValueKind.String => one.Value.GetString(),
                System.Text.Json.JsonValueKind.Null => null,
                _ => one.Value.GetBoolean(),
            };
            Assert.Equal((one.Name, wanted), (one.Name, actual));
        }
    });

    [Fact]
    public void Every_limb_is_met_when_all_of_it_is_evidenced() =>
        Assert.All(Modification.Test(Everything).Limbs, limb => Assert.Equal(Met.Yes, limb.Met));

    [Fact]
    public void Nothing_is_settled_on_an_empty_record()
    {
        var answer = Modification.Test(Nothing);

        Assert.Equal(["72(1)(a)", "72(1)(b)", "72(1)(c)", "72(1)(d)", "72(1)(e)", "72(1)(f)"], answer.Limbs.Select(limb => limb.Ground.Provision));
        Assert.All(answer.Limbs, limb => Assert.Equal((Met.NotEvidenced, null), (limb.Met, limb.Cap)));
        Assert.Equal((Met.NotEvidenced, null, null, null, true), (answer.Permitted, answer.Relied, answer.NoticeRequired, answer.Percent, answer.NeedsLegalSignOff));
    }

    public static TheoryData<Limb, string> Spoiled => new()
    {
        { Limb.ReviewClause, nameof(ModificationFacts.OptionInContract) }, { Limb.ReviewClause, nameof(ModificationFacts.OptionInOriginalNotice) }, { Limb.ReviewClause, nameof(ModificationFacts.AltersNature) },
        { Limb.Additional, nameof(ModificationFacts.BecameNecessary) }, { Limb.Additional, nameof(ModificationFacts.InInitialProcurement) },
        { Limb.Unforeseen, nameof(ModificationFacts.Foreseeable) }, { Limb.Unforeseen, nameof(ModificationFacts.AltersNature) },
        { Limb.NewContractor, nameof(ModificationFacts.Circumvents) },
        { Limb.NotSubstantial, nameof(ModificationFacts.MateriallyDifferent) }, { Limb.NotSubstantial, nameof(ModificationFacts.OtherOutcome) }, { Limb.NotSubstantial, nameof(ModificationFacts.ShiftsBalance) },
        { Limb.NotSubstantial, nameof(ModificationFacts.ExtendsScope) }, { Limb.NotSubstantial, nameof(ModificationFacts.OtherNewContractor) },
        { Limb.Small, nameof(ModificationFacts.AltersNature) },
    };

    [Theory]
    [MemberData(nameof(Spoiled))]
    public void A_limb_fails_with_any_one_of_its_elements(Limb limb, string fact)
    {
        Assert.Equal(Met.No, Modification.Test(Facts.With(Everything, fact, !(bool?)Facts.Of(Everything, fact)))[limb].Met);
        Assert.Equal(Met.NotEvidenced, Modification.Test(Facts.With(Everything, fact, null))[limb].Met);
    }

    [Theory]
    [InlineData(500_000, 0, Met.Yes)]
    [InlineData(500_000, 1, Met.No)]
    [InlineData(-900_000, 0, Met.Yes)]
    public void Exactly_half_passes_and_a_penny_more_fails(int pounds, int pence, Met met)
    {
        var answer = Modification.Test(Everything with { Change = new Money(pounds * 100L + pence) });

        Assert.Equal((met, met), (answer[Limb.Additional].Met, answer[Limb.Unforeseen].Met));
        Assert.Equal((Money.Pounds(500_000), true, false), (answer[Limb.Additional].Cap, answer[Limb.Additional].NoticeRequired, answer[Limb.ReviewClause].NoticeRequired));
        Assert.Contains($"{(met == Met.Yes ? "not more" : "more")} than £500,000, 50 per cent of £1,000,000", Assert.Single(answer[Limb.Unforeseen].Ground.Answer.Sum), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_is_taken_of_the_indexed_price_where_there_is_one()
    {
        var facts = Everything with { UpdatedPrice = Money.Pounds(1_100_000), Change = Money.Pounds(550_000) };

        Assert.Equal(Met.Yes, Modification.Test(facts)[Limb.Additional].Met);
        Assert.Equal(Met.No, Modification.Test(facts with { UpdatedPrice = null })[Limb.Additional].Met);
        Assert.Equal(50m, Modification.Test(facts).Percent);
        Assert.Null(Modification.Test(facts with { UpdatedPrice = new Money(0) }).Percent);
    }

    [Fact]
    public void Without_the_value_of_the_contract_only_a_reduction_is_within_half()
    {
        var unknown = Everything with { OriginalValue = null };

        Assert.Equal(Met.NotEvidenced, Modification.Test(unknown)[Limb.Additional].Met);
        Assert.Equal(Met.Yes, Modification.Test(unknown with { Change = new Money(0) })[Limb.Additional].Met);
        Assert.Equal(Met.NotEvidenced, Modification.Test(Everything with { Change = null })[Limb.Additional].Met);
    }

    [Theory]
    [InlineData(true, false, Met.Yes)]
    [InlineData(false, true, Met.Yes)]
    [InlineData(false, false, Met.No)]
    [InlineData(null, true, Met.Yes)]
    [InlineData(null, false, Met.NotEvidenced)]
    public void Another_contractor_is_out_of_the_question_for_either_of_two_reasons(bool? impossible, bool? inconvenient, Met met) =>
        Assert.Equal(met, Modification.Test(Everything with { CannotChangeContractor = impossible, InconvenienceOrDuplication = inconvenient })[Limb.Additional].Met);

    [Theory]
    [InlineData(null, true, true, false, Met.Yes)]
    [InlineData(null, true, true, true, Met.NotEvidenced)]
    [InlineData(false, true, true, true, Met.No)]
    [InlineData(false, true, false, false, Met.No)]
    [InlineData(false, false, true, false, Met.No)]
    [InlineData(true, false, null, null, Met.Yes)]
    public void A_new_contractor_comes_by_a_clause_or_by_succession(bool? clause, bool? succession, bool? criteria, bool? otherChanges, Met met) =>
        Assert.Equal(met, Modification.Test(Everything with { ContractorByClause = clause, Succession = succession, MeetsSelectionCriteria = criteria, OtherSubstantialChanges = otherChanges })[Limb.NewContractor].Met);

    [Theory]
    [InlineData(false, Met.Yes)]
    [InlineData(true, Met.No)]
    [InlineData(null, Met.NotEvidenced)]
    public void Changes_that_follow_one_another_may_not_get_round_the_law(bool? circumvents, Met met)
    {
        var second = Everything with { Circumvents = circumvents, Earlier = [new(D("2023-01-01"), Money.Pounds(500_000), Limb.Additional)] };
        var answer = Modification.Test(second);

        Assert.Equal((met, met), (answer[Limb.Additional].Met, answer[Limb.Unforeseen].Met));
        Assert.Equal(circumvents == true ? 1 : 0, answer[Limb.Additional].Ground.Contradictions.Count);
        Assert.Equal(Met.Yes, Modification.Test(second with { Earlier = [] })[Limb.Additional].Met);
    }

    [Fact]
    public void A_delay_of_the_authoritys_own_making_is_no_unforeseen_circumstance()
    {
        var answer = Modification.Test(Everything with { Foreseeable = null }, Reason.Read("the tender was delayed by limited capacity"))[Limb.Unforeseen];

        Assert.Equal((Met.No, 1), (answer.Met, answer.Ground.Contradictions.Count));
        Assert.False(Modification.Test(Nothing, Reason.Read("an unforeseen event"))[Limb.Unforeseen].Ground.Reasons[0].SupportsNothing);
        Assert.False(Modification.Test(Nothing, Reason.Read("duplication of costs"))[Limb.Additional].Ground.Reasons[0].SupportsNothing);
        Assert.False(Modification.Test(Nothing, Reason.Read("an option to extend"))[Limb.ReviewClause].Ground.Reasons[0].SupportsNothing);
        Assert.True(Modification.Test(Nothing, Reason.Read("continuity"))[Limb.Additional].Ground.Reasons[0].SupportsNothing);
    }

    [Fact]
    public void The_limb_to_rely_on_is_the_first_that_is_met_and_it_decides_on_the_notice()
    {
        Assert.Equal((Limb.ReviewClause, false), (Modification.Test(Everything).Relied!.Limb, Modification.Test(Everything).NoticeRequired));
        var second = Modification.Test(Everything with { OptionInContract = false });
        Assert.Equal((Limb.Additional, true, false), (second.Relied!.Limb, second.NoticeRequired, second.NeedsLegalSignOff));
        var closed = Modification.Test(Everything with { AltersNature = true, BecameNecessary = null, ContractorByClause = false, Succession = false, ExtendsScope = true });
        Assert.Equal((Met.NotEvidenced, null, true), (closed.Permitted, closed.Relied, closed.NoticeRequired));
    }

    [Fact]
    public void A_change_before_the_regulations_is_not_tested() =>
        Assert.Throws<OutsideTheLaw>(() => Modification.Test(Nothing with { On = D("2015-02-25") }));

    [Theory]
    [InlineData(500_000, "£500,000 is not more than £500,000, 50 per cent of £1,000,000")]
    [InlineData(500_001, "£500,001 is more than £500,000, 50 per cent of £1,000,000")]
    public void An_increase_is_set_against_half_of_the_original_value_in_words(int change, string sum) =>
        Assert.Contains(sum, Modification.Test(Everything with { Change = Money.Pounds(change) })[Limb.Additional].Ground.Answer.Sum);
}
