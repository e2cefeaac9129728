using System.Text.Json;
using Folkmoot.Law.Procurement;
using Folkmoot.Law.ProviderSelection;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Procurement;

public class RegimeChoiceTests
{
    private static readonly ScopeFacts HealthCare = new() { RelevantAuthority = true, ForTheHealthService = true, HealthCare = true, CodeListed = true };
    private static readonly ScopeFacts SocialCare = new() { HealthCare = false };
    private static readonly Regime[] All = [Regime.ContractRegulations2006, Regime.ContractRegulations2015, Regime.ProcurementAct2023, Regime.ProviderSelection2023];

    [Fact]
    public void The_law_is_that_of_the_worked_cases() => ForEach("PRO-01", 6, (given, expected) =>
    {
        foreach (var day in Days(given))
        {
            var answer = RegimeChoice.For(Read(given, day));
            Assert.Equal(expected.GetProperty("regime").GetString(), Printed(answer.Regime));
            if (expected.TryGetProperty("rule", out var rule)) Assert.Equal(rule.GetString(), answer.Provision);
            if (expected.TryGetProperty("light_touch", out var light)) Assert.Equal(light.GetBoolean(), answer.IsLightTouch);
            if (expected.TryGetProperty("public_contract", out var above)) Assert.Equal(above.GetBoolean().Answer(), answer.Threshold!.Met);
        }
    });

    private static IEnumerable<DateOnly> Days(JsonElement given) =>
        given.TryGetProperty("action_dates", out var days) ? days.EnumerateArray().Select(Day)
        : [Day(given, given.TryGetProperty("commenced", out _) ? "commenced" : "action_date")];

    // The services of the cases are navigation, carers' breaks and carers' support, none of them health care, unless the case says so.
    private static RegimeFacts Read(JsonElement given, DateOnly day) => new()
    {
        Step = given.GetProperty("action").GetString() switch { "modification" => AwardStep.Modification, "direct_award" => AwardStep.DirectAward, _ => AwardStep.Competition },
        On = day,
        AwardedUnder = given.TryGetProperty("original_regime", out _) ? Regime.ContractRegulations2015 : null,
        Service = Fact(given, "health_care") == true ? HealthCare : SocialCare,
        Mixed = given.TryGetProperty("health_share", out var share) ? new(Money.Pounds(share.GetDecimal()), Money.Pounds(1 - share.GetDecimal()), Fact(given, "separable")) : null,
        Kind = given.TryGetProperty("service", out _) ? ContractKind.LightTouch : null,
        Value = new(WithVat: Sum(given, "value_incl_vat")),
    };

    private static string? Printed(Regime? regime) => regime switch
    {
        Regime.ContractRegulations2015 => "PCR2015",
        Regime.ProcurementAct2023 => "PA2023",
        Regime.ProviderSelection2023 => "PSR2023",
        _ => null,
    };

    [Theory]
    [InlineData("2006-01-31", Regime.ContractRegulations2006)]
    [InlineData("2015-02-25", Regime.ContractRegulations2006)]
    [InlineData("2015-02-26", Regime.ContractRegulations2015)]
    [InlineData("2025-02-23", Regime.ContractRegulations2015)]
    [InlineData("2025-02-24", Regime.ProcurementAct2023)]
    public void What_is_new_follows_the_law_of_the_day_it_commenced(string day, Regime regime)
    {
        foreach (var step in (AwardStep[])[AwardStep.Competition, AwardStep.DirectAward])
        {
            var answer = RegimeChoice.For(new() { Step = step, On = D(day), Service = SocialCare });
            Assert.Equal((regime, 1), (answer.Regime, answer.Possible.Count));
            Assert.Equal((RegimeChoice.Rule, D(day)), (answer.Rule, answer.On));
        }
    }

    [Fact]
    public void A_day_before_the_first_law_known_throws()
    {
        Assert.Throws<OutsideTheLaw>(() => RegimeChoice.For(new() { Step = AwardStep.Competition, On = D("2006-01-30") }));
        Assert.Throws<OutsideTheLaw>(() => RegimeChoice.For(new() { Step = AwardStep.Modification, On = D("2006-01-30"), AwardedUnder = Regime.None }));
    }

    [Theory]
    [InlineData("2023-12-31", Regime.ContractRegulations2015)]
    [InlineData("2024-01-01", Regime.ProviderSelection2023)]
    [InlineData("2026-01-01", Regime.ProviderSelection2023)]
    public void Health_care_follows_the_provider_selection_regime_from_2024(string day, Regime regime) =>
        Assert.Equal(regime, RegimeChoice.For(new() { Step = AwardStep.Competition, On = D(day), Service = HealthCare }).Regime);

    [Theory]
    [InlineData("2023-12-31", Regime.ContractRegulations2015, Regime.ContractRegulations2015)]
    [InlineData("2024-01-01", Regime.ContractRegulations2015, Regime.ProviderSelection2023)]
    [InlineData("2024-01-01", null, Regime.ProviderSelection2023)]
    [InlineData("2023-12-31", null, null)]
    public void A_change_to_a_contract_for_health_care_does_too_whenever_it_was_awarded(string day, Regime? awarded, Regime? regime) =>
        Assert.Equal(regime, RegimeChoice.For(new() { Step = AwardStep.Modification, On = D(day), AwardedUnder = awarded, Service = HealthCare }).Regime);

    [Theory]
    [InlineData(Regime.ContractRegulations2006)]
    [InlineData(Regime.ContractRegulations2015)]
    [InlineData(Regime.ProcurementAct2023)]
    [InlineData(Regime.ProviderSelection2023)]
    [InlineData(Regime.None)]
    public void A_change_to_another_contract_follows_the_law_of_its_award(Regime awarded) =>
        Assert.Equal(awarded, RegimeChoice.For(new() { Step = AwardStep.Modification, On = D("2026-06-01"), AwardedUnder = awarded, Service = SocialCare }).Regime);

    [Fact]
    public void A_change_whose_law_of_award_is_unknown_has_no_law_until_somebody_finds_out()
    {
        var answer = RegimeChoice.For(new() { Step = AwardStep.Modification, On = D("2026-06-01"), Service = SocialCare });

        Assert.Null(answer.Regime);
        Assert.Null(answer.Provision);
        Assert.Equal(All, answer.Possible);
        Assert.Contains("award notice", Assert.Single(answer.Missing).Settles, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nobody_has_said_whether_it_is_health_care_both_laws_stay_possible()
    {
        var change = RegimeChoice.For(new() { Step = AwardStep.Modification, On = D("2026-06-01"), AwardedUnder = Regime.ContractRegulations2015 });
        var award = RegimeChoice.For(new() { Step = AwardStep.DirectAward, On = D("2026-06-01") });
        var earlier = RegimeChoice.For(new() { Step = AwardStep.DirectAward, On = D("2023-12-31") });

        Assert.Equal((null, null), (change.Regime, award.Regime));
        Assert.Equal([Regime.ContractRegulations2015, Regime.ProviderSelection2023], change.Possible);
        Assert.Equal([Regime.ProcurementAct2023, Regime.ProviderSelection2023], award.Possible);
        Assert.Equal(4, award.Missing.Count());
        Assert.Equal(Regime.ContractRegulations2015, earlier.Regime);
    }

    [Theory]
    [InlineData(AwardStep.Competition)]
    [InlineData(AwardStep.Modification)]
    public void Without_a_day_nothing_is_settled(AwardStep step)
    {
        var answer = RegimeChoice.For(new() { Step = step, AwardedUnder = Regime.ContractRegulations2015, Service = SocialCare });

        Assert.Equal((null, null), (answer.Regime, answer.On));
        Assert.Equal(All, answer.Possible);
        Assert.Contains("date", Assert.Single(answer.Missing).Settles, StringComparison.Ordinal);
    }

    [Fact]
    public void A_call_off_follows_its_framework()
    {
        var known = RegimeChoice.For(new() { Step = AwardStep.CallOff, On = D("2026-06-01"), FrameworkUnder = Regime.ContractRegulations2015, Service = HealthCare });
        var unknown = RegimeChoice.For(new() { Step = AwardStep.CallOff, On = D("2026-06-01"), Service = HealthCare });

        Assert.Equal((Regime.ContractRegulations2015, "reg 33"), (known.Regime, known.Provision));
        Assert.Equal((null, 1), (unknown.Regime, unknown.Missing.Count()));
    }

    [Theory]
    [InlineData(40, 60, false, Regime.ProcurementAct2023)]
    [InlineData(60, 40, true, Regime.ProcurementAct2023)]
    [InlineData(60, 40, false, Regime.ProviderSelection2023)]
    [InlineData(60, 40, null, null)]
    public void A_mixed_contract_needs_both_limbs(int care, int other, bool? separable, Regime? regime) =>
        Assert.Equal(regime, RegimeChoice.For(new()
        {
            Step = AwardStep.Competition,
            On = D("2026-02-01"),
            Service = HealthCare,
            Mixed = new(Money.Pounds(care), Money.Pounds(other), separable),
        }).Regime);

    [Theory]
    [InlineData(Exemption.InHouse, "2026-02-01", "Sch 2", "control")]
    [InlineData(Exemption.Cooperation, "2026-02-01", "Sch 2", "cooperation")]
    [InlineData(Exemption.Land, "2020-02-01", "reg 12", "land")]
    [InlineData(Exemption.Employment, "2020-02-01", "reg 12", "employment")]
    [InlineData(Exemption.Grant, "2010-02-01", "reg 6", "grant")]
    [InlineData(Exemption.Delegation, "2010-02-01", "reg 6", "delegated")]
    public void An_exemption_relied_on_leaves_no_procurement_law_and_is_recorded(Exemption exemption, string day, string provision, string word)
    {
        var answer = RegimeChoice.For(new() { Step = AwardStep.DirectAward, On = D(day), Exemption = exemption, Service = SocialCare });

        Assert.Equal((Regime.None, null), (answer.Regime, answer.Provision));
        Assert.Equal(provision, answer.Elements[^1].Citation.Provision);
        Assert.Contains(word, answer.Elements[^1].Says, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exemption_does_not_take_health_care_out_of_its_regime()
    {
        RegimeFacts exempt = new() { Step = AwardStep.DirectAward, On = D("2026-02-01"), Exemption = Exemption.Grant };

        Assert.Equal(Regime.ProviderSelection2023, RegimeChoice.For(exempt with { Service = HealthCare }).Regime);
        Assert.Equal([Regime.None, Regime.ProviderSelection2023], RegimeChoice.For(exempt).Possible);
    }

    [Theory]
    [InlineData(AwardStep.Competition, "2020-01-01", 700000, "regs 74 to 77")]
    [InlineData(AwardStep.Competition, "2020-01-01", 600000, "Part 4")]
    [InlineData(AwardStep.DirectAward, "2020-01-01", 700000, "reg 32 and reg 75")]
    [InlineData(AwardStep.DirectAward, "2026-01-01", 700000, "s.41")]
    [InlineData(AwardStep.Competition, "2026-01-01", 700000, "s.20")]
    [InlineData(AwardStep.Competition, "2026-01-01", 600000, "Part 6")]
    public void Below_the_threshold_lighter_parts_apply(AwardStep step, string day, int pounds, string provision)
    {
        var answer = RegimeChoice.For(new() { Step = step, On = D(day), Service = SocialCare, Kind = ContractKind.LightTouch, Value = new(Money.Pounds(pounds), Money.Pounds(pounds)) });

        Assert.Equal((provision, true), (answer.Provision, answer.IsLightTouch));
    }

    [Theory]
    [InlineData(AwardStep.Competition, Regime.ContractRegulations2015, "2020-01-01", "reg 26")]
    [InlineData(AwardStep.DirectAward, Regime.ContractRegulations2015, "2020-01-01", "reg 32")]
    [InlineData(AwardStep.CallOff, Regime.ProcurementAct2023, "2026-01-01", "s.45")]
    [InlineData(AwardStep.Modification, Regime.ProcurementAct2023, "2026-01-01", "s.74")]
    [InlineData(AwardStep.Modification, Regime.ProviderSelection2023, "2026-01-01", "reg 13")]
    [InlineData(AwardStep.CallOff, Regime.ProviderSelection2023, "2026-01-01", "reg 6")]
    [InlineData(AwardStep.Modification, Regime.ContractRegulations2006, "2026-01-01", null)]
    public void Each_law_says_where_to_go_next(AwardStep step, Regime law, string day, string? provision)
    {
        var answer = RegimeChoice.For(new() { Step = step, On = D(day), AwardedUnder = law, FrameworkUnder = law, Service = SocialCare });

        Assert.Equal((law, provision, null), (answer.Regime, answer.Provision, answer.IsLightTouch));
        Assert.Null(answer.Threshold);
    }

    [Fact]
    public void Health_care_and_changes_have_no_threshold()
    {
        RegimeFacts facts = new() { Step = AwardStep.Competition, On = D("2026-01-01"), Service = HealthCare, Kind = ContractKind.GoodsOrServices, Value = new(WithVat: Money.Pounds(1)) };

        Assert.Null(RegimeChoice.For(facts).Threshold);
        Assert.Null(RegimeChoice.For(facts with { Step = AwardStep.Modification, Service = SocialCare, AwardedUnder = Regime.ProcurementAct2023 }).Threshold);
        Assert.Equal(Met.No, RegimeChoice.For(facts with { Service = SocialCare }).Threshold!.Met);
        Assert.True(RegimeChoice.For(facts with { Kind = ContractKind.LightTouchConcession }).IsLightTouch);
        Assert.False(RegimeChoice.For(facts).IsLightTouch);
    }

    [Theory]
    [InlineData("2025-02-23", false)]
    [InlineData("2025-02-24", true)]
    public void A_law_may_have_governed_an_award_from_its_first_day(string day, bool possible)
    {
        var answer = RegimeChoice.For(new() { Step = AwardStep.Modification, On = D(day) });

        Assert.Equal(possible, answer.Possible.Contains(Regime.ProcurementAct2023));
    }

    [Theory]
    [InlineData(Regime.ContractRegulations2015, Met.Yes)]
    [InlineData(null, Met.NotEvidenced)]
    public void A_call_off_shows_whether_the_law_of_its_framework_is_known(Regime? law, Met known)
    {
        var element = Assert.Single(RegimeChoice.For(new() { Step = AwardStep.CallOff, On = D("2026-06-01"), FrameworkUnder = law }).Elements);

        Assert.Equal((known, law?.ToString()), (element.Met, element.Found));
    }
}
