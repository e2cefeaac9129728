using Folkmoot.Law.ContractRegulations;
using Folkmoot.Law.Grounds;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.ContractRegulations;

public class DirectAwardTests
{
    private static readonly DirectAwardFacts Nothing = new() { On = D("2023-07-26") };

    private static readonly DirectAwardFacts Everything = new()
    {
        On = D("2022-04-01"), NothingSuitableCame = true, ConditionsAltered = false, UniqueWorkOfArt = true, OnlyOneForTechnicalReasons = true, OnlyOneByExclusiveRights = true,
        Alternative = false, Narrowed = false, StrictlyNecessary = true, ExtremeUrgency = true, Foreseeable = false, TimeLimitsCanBeMet = false, Attributable = false,
        Supplies = true, ForResearch = true, AdditionalDeliveries = true, Incompatible = true, CommodityMarket = true, FromInsolvency = true,
        Repetition = true, SameContractor = true, OriginalCompeted = true, DisclosedAndValued = true, OriginalConcluded = D("2019-04-01"),
    };

    [Fact]
    public void Grounds_are_evidenced_as_in_the_worked_cases() => ForEach("PCR-02", 2, (given, expected) =>
    {
        var ground = DirectAward.Named(given.GetProperty("ground").GetString()!);
        var facts = Nothing with { Foreseeable = Fact(given, "foreseeable"), Attributable = Fact(given, "attributable_to_authority") };
        if (given.TryGetProperty("evidence", out var evidence))
        {
            facts = facts with { OnlyOneForTechnicalReasons = Fact(evidence, "only_one_operator_capable"), Alternative = !Fact(evidence, "no_reasonable_alternative"), Narrowed = !Fact(evidence, "not_artificial_narrowing") };
        }
        string[] stated = given.TryGetProperty("reasons", out var reasons) ? [.. reasons.EnumerateArray().Select(one => one.GetString()!)] : [given.GetProperty("cause").GetString()!];
        var answer = DirectAward.Test(ground!.Value, facts, Reason.ReadAll(stated));

        Assert.Equal(expected.GetProperty("ground_evidenced").GetBoolean(), answer.Met == Met.Yes);
        Assert.Equal(stated, answer.Beside.Select(reason => reason.Text));
        if (expected.TryGetProperty("missing", out var missing))
        {
            Assert.All(missing.EnumerateArray().Zip(answer.Missing), pair => Assert.Contains(pair.First.GetString()!, pair.Second.Says, StringComparison.Ordinal));
            Assert.Equal(missing.GetArrayLength(), answer.Missing.Count());
        }
        if (expected.TryGetProperty("action", out var action)) Assert.Equal((action.GetString(), true), ("require legal sign-off before notice", answer.NeedsLegalSignOff));
        if (!expected.TryGetProperty("contradiction", out var said)) return;

        var found = Assert.Single(answer.Contradictions).Element;
        Assert.StartsWith(found.Citation.Provision + ":", said.GetString(), StringComparison.Ordinal);
        Assert.EndsWith("attributable to the authority", found.Says, StringComparison.Ordinal);
    });

    [Fact]
    public void Every_ground_is_met_when_all_of_it_is_evidenced() =>
        Assert.All(DirectAward.TestAll(Everything), answer => Assert.Equal((Met.Yes, 0), (answer.Met, answer.Contradictions.Count)));

    [Fact]
    public void No_ground_is_met_or_refused_on_an_empty_record()
    {
        var answers = DirectAward.TestAll(Nothing);

        Assert.Equal(Enum.GetValues<DirectAwardGround>().Length, answers.Count);
        Assert.All(answers, answer => Assert.Equal((Met.NotEvidenced, answer.Answer.Elements.Count), (answer.Met, answer.Missing.Count())));
        Assert.Equal(["32(2)(a)", "32(2)(b)(i)", "32(2)(b)(ii)", "32(2)(b)(iii)", "32(2)(c)", "32(5)(a)", "32(5)(b)", "32(5)(c)", "32(5)(d)", "32(9)"], answers.Select(answer => answer.Provision));
    }

    public static TheoryData<DirectAwardGround, string> Spoiled => new()
    {
        { DirectAwardGround.NothingSuitable, nameof(DirectAwardFacts.NothingSuitableCame) }, { DirectAwardGround.NothingSuitable, nameof(DirectAwardFacts.ConditionsAltered) },
        { DirectAwardGround.WorkOfArt, nameof(DirectAwardFacts.UniqueWorkOfArt) },
        { DirectAwardGround.TechnicalReasons, nameof(DirectAwardFacts.OnlyOneForTechnicalReasons) }, { DirectAwardGround.TechnicalReasons, nameof(DirectAwardFacts.Alternative) }, { DirectAwardGround.TechnicalReasons, nameof(DirectAwardFacts.Narrowed) },
        { DirectAwardGround.ExclusiveRights, nameof(DirectAwardFacts.OnlyOneByExclusiveRights) }, { DirectAwardGround.ExclusiveRights, nameof(DirectAwardFacts.Alternative) }, { DirectAwardGround.ExclusiveRights, nameof(DirectAwardFacts.Narrowed) },
        { DirectAwardGround.ExtremeUrgency, nameof(DirectAwardFacts.StrictlyNecessary) }, { DirectAwardGround.ExtremeUrgency, nameof(DirectAwardFacts.ExtremeUrgency) }, { DirectAwardGround.ExtremeUrgency, nameof(DirectAwardFacts.Foreseeable) },
        { DirectAwardGround.ExtremeUrgency, nameof(DirectAwardFacts.TimeLimitsCanBeMet) }, { DirectAwardGround.ExtremeUrgency, nameof(DirectAwardFacts.Attributable) },
        { DirectAwardGround.Research, nameof(DirectAwardFacts.Supplies) }, { DirectAwardGround.Research, nameof(DirectAwardFacts.ForResearch) },
        { DirectAwardGround.AdditionalDeliveries, nameof(DirectAwardFacts.Supplies) }, { DirectAwardGround.AdditionalDeliveries, nameof(DirectAwardFacts.AdditionalDeliveries) }, { DirectAwardGround.AdditionalDeliveries, nameof(DirectAwardFacts.Incompatible) },
        { DirectAwardGround.CommodityMarket, nameof(DirectAwardFacts.Supplies) }, { DirectAwardGround.CommodityMarket, nameof(DirectAwardFacts.CommodityMarket) },
        { DirectAwardGround.Insolvency, nameof(DirectAwardFacts.Supplies) }, { DirectAwardGround.Insolvency, nameof(DirectAwardFacts.FromInsolvency) },
        { DirectAwardGround.Repetition, nameof(DirectAwardFacts.Repetition) }, { DirectAwardGround.Repetition, nameof(DirectAwardFacts.SameContractor) }, { DirectAwardGround.Repetition, nameof(DirectAwardFacts.OriginalCompeted) }, { DirectAwardGround.Repetition, nameof(DirectAwardFacts.DisclosedAndValued) },
    };

    [Theory]
    [MemberData(nameof(Spoiled))]
    public void A_ground_fails_with_any_one_of_its_elements(DirectAwardGround ground, string fact)
    {
        Assert.Equal(Met.No, DirectAward.Test(ground, Facts.With(Everything, fact, !(bool?)Facts.Of(Everything, fact))).Met);
        Assert.Equal(Met.NotEvidenced, DirectAward.Test(ground, Facts.With(Everything, fact, null)).Met);
    }

    [Theory]
    [InlineData("2022-04-01", Met.Yes)]
    [InlineData("2022-04-02", Met.No)]
    public void Services_may_be_repeated_for_three_years_after_the_original_contract(string on, Met met)
    {
        var answer = DirectAward.Test(DirectAwardGround.Repetition, Everything with { On = D(on) });

        Assert.Equal(met, answer.Met);
        Assert.Equal("the three years after 1 April 2019 end with 1 April 2022", Assert.Single(answer.Answer.Sum));
        Assert.Equal(Met.NotEvidenced, DirectAward.Test(DirectAwardGround.Repetition, Everything with { OriginalConcluded = null }).Met);
    }

    [Fact]
    public void A_stated_lack_of_capacity_contradicts_extreme_urgency_even_where_nobody_recorded_whose_doing_it_was()
    {
        var answer = DirectAward.Test(DirectAwardGround.ExtremeUrgency, Everything with { Attributable = null }, Reason.Read("staff shortages in the council"));

        Assert.Equal(Met.No, answer.Met);
        Assert.Equal("reg 32(4)", Assert.Single(answer.Contradictions).Element.Citation.Provision);
    }

    [Fact]
    public void A_reason_supports_the_ground_it_belongs_to_and_no_other()
    {
        string[] texts = ["for technical reasons", "urgent", "unforeseen", "exclusive rights", "no tenders", "no reasonable alternative", "only provider"];
        var reasons = Reason.ReadAll(texts);

        string[] Supporting(DirectAwardGround ground) => [.. DirectAward.Test(ground, Nothing, reasons).Reasons.Where(one => !one.SupportsNothing).Select(one => one.Reason.Text)];
        Assert.Equal(["for technical reasons", "no reasonable alternative", "only provider"], Supporting(DirectAwardGround.TechnicalReasons));
        Assert.Equal(["exclusive rights", "no reasonable alternative"], Supporting(DirectAwardGround.ExclusiveRights));
        Assert.Equal(["urgent", "unforeseen"], Supporting(DirectAwardGround.ExtremeUrgency));
        Assert.Equal(["no tenders"], Supporting(DirectAwardGround.NothingSuitable));
        Assert.Equal(["for technical reasons"], Supporting(DirectAwardGround.AdditionalDeliveries));
        Assert.Empty(Supporting(DirectAwardGround.Repetition));
    }

    [Theory]
    [InlineData("Regulation 32 (2) (b) (ii) of the 2015 Regulations", DirectAwardGround.TechnicalReasons)]
    [InlineData("reg 32(2)(b)(iii)", DirectAwardGround.ExclusiveRights)]
    [InlineData("32(2)(b)(i)", DirectAwardGround.WorkOfArt)]
    [InlineData("32(2)(c)", DirectAwardGround.ExtremeUrgency)]
    [InlineData("reg 72(1)(b)", null)]
    [InlineData("32(2)(a) or 32(2)(c)", null)]
    public void A_citation_names_its_ground(string citation, DirectAwardGround? ground) => Assert.Equal(ground, DirectAward.Named(citation));

    [Fact]
    public void An_award_from_before_the_regulations_is_not_tested() =>
        Assert.Throws<OutsideTheLaw>(() => DirectAward.Test(DirectAwardGround.ExtremeUrgency, Nothing with { On = D("2015-02-25") }));
}
