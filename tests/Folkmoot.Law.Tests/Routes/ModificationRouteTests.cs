using Folkmoot.Law.ContractRegulations;
using Folkmoot.Law.Procurement;
using Folkmoot.Law.Routes;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Routes;

public class ModificationRouteTests
{
    private static readonly RouteFacts Act = Navigation.On("2026-06-01") with
    {
        AwardedUnder = Regime.ProcurementAct2023, Codes = ["72000000"], Began = D("2025-04-01"), Ends = D("2027-03-31"), LatestEnd = D("2029-03-31"),
    };

    [Theory]
    [InlineData(true, Met.Yes, Met.No)]
    [InlineData(false, Met.NotEvidenced, Met.NotEvidenced)]
    public void Under_the_Act_the_same_again_keeps_scope_balance_nature_and_supplier(bool identical, Met kept, Met restructured)
    {
        var facts = Act with { Proposed = new(12, Money.Pounds(1), identical) };

        Assert.Equal([kept, kept], Elements(facts, "s.74(1)(b)").Skip(1));
        Assert.Equal(kept, Elements(facts, "Sch 8 para 1")[2]);
        Assert.Equal(restructured, Elements(facts, "Sch 8 para 9")[0]);
        Assert.Equal(restructured, Elements(facts, "Sch 8 para 9")[1]);
        Assert.Equal(kept, Elements(facts, "s.74(7) to (9)")[1]);
    }

    [Fact]
    public void A_first_change_that_is_the_same_again_splits_nothing_and_a_later_one_may()
    {
        Assert.Equal(Met.Yes, Elements(Act, "s.74(7) to (9)")[0]);
        Assert.Equal(Met.NotEvidenced, Elements(Act with { Proposed = default }, "s.74(7) to (9)")[0]);
        Assert.Equal(Met.NotEvidenced, Elements(Act with { Earlier = [new(D("2025-12-01"), Money.Pounds(1), Limb.Small)] }, "s.74(7) to (9)")[0]);
    }

    [Theory]
    [InlineData(true, Met.No, Met.Yes)]
    [InlineData(false, Met.NotEvidenced, Met.NotEvidenced)]
    public void For_health_care_the_same_again_is_no_succession_and_keeps_its_character(bool identical, Met succession, Met character)
    {
        var facts = Act with { AwardedUnder = Regime.ProviderSelection2023, Proposed = new(12, Money.Pounds(1), identical) };

        Assert.Equal([succession], Elements(facts, "reg 13(1)(b)"));
        Assert.Equal(character, Elements(facts, "reg 13(1)(c)")[1]);
    }

    [Theory]
    [InlineData(true, true, Met.Yes)]
    [InlineData(true, false, Met.No)]
    [InlineData(false, true, Met.No)]
    [InlineData(true, null, Met.NotEvidenced)]
    public void An_option_is_disclosed_when_notice_and_value_both_held_it(bool? notice, bool? value, Met disclosed)
    {
        var left = new HeldOption(1, 12, Left: true, InOriginalNotice: notice, InOriginalValue: value);

        Assert.Equal(disclosed, Elements(Act with { Options = [left] }, "Sch 8 para 1")[1]);
        Assert.Equal(disclosed, Elements(Act with { Options = [new(2, 12, Left: false, InOriginalNotice: !notice, InOriginalValue: !value), left] }, "Sch 8 para 1")[1]);
        Assert.Equal(disclosed, ModificationRoute.Facts(Navigation.On("2022-10-19") with { Options = [left] }).OptionInOriginalNotice.Answer());
    }

    [Fact]
    public void Options_that_differ_in_what_was_disclosed_leave_it_open()
    {
        HeldOption[] options = [new(1, 12, Left: true, InOriginalNotice: true, InOriginalValue: true), new(2, 12, Left: true, InOriginalNotice: false, InOriginalValue: true)];

        Assert.Equal(Met.NotEvidenced, Elements(Act with { Options = options }, "Sch 8 para 1")[1]);
    }

    // From 1 April 2025 to 31 March 2029 is 1,461 days. One year more than to 31 March 2029 is 365 of them, 24.98 per cent.
    [Theory]
    [InlineData("2029-03-31", 12, "the term changes by 24.98 per cent; 10 are allowed", Met.No)]
    [InlineData("2029-03-31", 1, "the term changes by 2.05 per cent; 10 are allowed", Met.Yes)]
    [InlineData("2027-03-31", 12, "the term changes by 0 per cent; 10 are allowed", Met.Yes)]
    public void A_term_is_measured_beyond_the_latest_end_the_contract_could_have(string ends, int months, string sum, Met kept)
    {
        var test = Test(Act with { Ends = D(ends), Proposed = new(months, Money.Pounds(1), Identical: true) }, "s.74(1)(b)");

        Assert.Equal((kept, sum), (test.Answer.Elements[0].Met, Assert.Single(test.Answer.Sum)));
    }

    [Fact]
    public void A_contract_of_one_day_has_a_term_and_one_that_ends_before_it_begins_has_none()
    {
        var day = Act with { Began = D("2027-03-31"), Ends = D("2027-03-31"), LatestEnd = D("2027-03-31") };

        Assert.Equal(Met.No, Elements(day, "s.74(1)(b)")[0]);
        Assert.Equal(Met.NotEvidenced, Elements(day with { Began = D("2027-04-01") }, "s.74(1)(b)")[0]);
    }

    [Fact]
    public void Of_a_contract_that_nobody_called_the_same_again_nothing_is_supposed()
    {
        var facts = Navigation.On("2022-10-19") with { Proposed = default };

        Assert.Equal(
            new ModificationFacts { On = facts.On, OriginalValue = facts.OriginalValue, Kind = ContractKind.LightTouch, Earlier = facts.Earlier, OptionInContract = true },
            ModificationRoute.Facts(facts));
    }

    private static List<Met> Elements(RouteFacts facts, string provision) => [.. Test(facts, provision).Answer.Elements.Select(element => element.Met)];

    private static RouteTest Test(RouteFacts facts, string provision) => ModificationRoute.Under(facts.AwardedUnder!.Value, facts).Single(test => test.Provision == provision);
}
