using System.Text.Json;
using Folkmoot.Law.Chains;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Chains;

public class ChainTests
{
    private static readonly DateOnly Today = D("2026-11-21");

    [Fact]
    public void The_chain_of_the_worked_case_is_read_with_its_unknowns() => ForEach("CHAIN-01", 1, (given, expected) =>
    {
        var awards = given.GetProperty("awards").EnumerateArray().Select(Award).ToList();
        var found = Chain.Read(awards, Today);
        Assert.Equal(expected.GetProperty("known_uncompeted_steps").GetInt32(), found.Uncompeted);
        Assert.Equal(expected.GetProperty("months_of_known_direct_award_from_2022_04").GetInt32(), found.UncompetedMonths);
        Assert.Equal(expected.GetProperty("months_since_service_start").GetInt32(), found.MonthsOfService);
        Assert.Equal(Fact(expected, "alert").Answer(), found.Alert.Met);
        Assert.Equal(expected.GetProperty("unknowns").EnumerateArray().Select(unknown => unknown.GetString()), found.Unknowns);
        Assert.Equal((6, Money.Pounds(4_116_080), null), (found.LongestRun, found.UncompetedValue, found.LastCompetition));
        Assert.Equal(["£4,116,080 is known to be uncompeted; the level is £663,540"], found.Alert.Sum);
        Assert.Equal(["20/00098 extension", "prior direct award", "22/00093", "24/00113"], found.WithoutValue);
        Assert.Equal([Met.Yes, Met.Yes, Met.Yes, Met.NotEvidenced, Met.NotEvidenced], found.Alert.Elements.Select(sign => sign.Met));
    });

    [Theory]
    [InlineData("NN", Met.Yes)]
    [InlineData("NYN", Met.No)]
    [InlineData("N?", Met.NotEvidenced)]
    [InlineData("YNNY", Met.Yes)]
    [InlineData("N", Met.No)]
    public void Two_uncompeted_awards_in_a_row_are_a_sign(string chain, Met sign) =>
        Assert.Equal(sign, Sign(0, [.. chain.Select(one => new ChainedAward("x") { Competed = one switch { 'Y' => true, 'N' => false, _ => null } })]));

    [Theory]
    [InlineData("663540", Met.No)]
    [InlineData("663540.01", Met.Yes)]
    [InlineData(null, Met.NotEvidenced)]
    public void Uncompeted_value_over_the_light_touch_threshold_is_a_sign(string? pounds, Met sign) => Assert.Equal(
        sign, Sign(1, New(competed: true, value: 9_000_000), New(competed: false) with { Value = pounds is null ? null : Money.Pounds(decimal.Parse(pounds)) }));

    [Fact]
    public void Values_that_nobody_knows_are_not_shown_as_nothing()
    {
        var alert = Chain.Read([New(competed: false), New(competed: false)], Today).Alert;

        Assert.Null(alert.Elements[1].Found);
        Assert.Equal(["no value of an uncompeted award is on the record; the level is £663,540"], alert.Sum);
    }

    [Fact]
    public void An_award_of_which_nobody_knows_leaves_the_value_open() =>
        Assert.Equal(Met.NotEvidenced, Sign(1, New(competed: false, value: 1), New(competed: null, value: 9_000_000)));

    [Theory]
    [InlineData("2021-11-21", true, Met.No)]
    [InlineData("2021-10-22", true, Met.No)]
    [InlineData("2021-10-21", true, Met.Yes)]
    [InlineData("2021-10-21", null, Met.Yes)]
    [InlineData("2021-10-22", null, Met.NotEvidenced)]
    [InlineData("2021-10-21", false, Met.Yes)]
    [InlineData("2021-10-22", false, Met.NotEvidenced)]
    [InlineData("2027-01-01", true, Met.No)]
    [InlineData(null, true, Met.NotEvidenced)]
    public void More_than_sixty_months_without_a_competition_are_a_sign(string? from, bool? competed, Met sign) => Assert.Equal(
        sign, Sign(2, New(competed) with { From = from is null ? null : D(from) }, New(competed: false) with { From = D("2026-01-01") }));

    [Fact]
    public void The_latest_award_that_may_have_been_competed_decides()
    {
        Assert.Equal(Met.NotEvidenced, Sign(2, New(competed: true) with { From = D("2010-01-01") }, New(competed: null) with { From = D("2025-01-01") }));
        Assert.Equal(D("2010-01-01"), Chain.Read([New(competed: true) with { From = D("2010-01-01") }, New(competed: false)], Today).LastCompetition);
    }

    [Theory]
    [InlineData("Continuity of the service.", " continuity of  THE service", Met.Yes)]
    [InlineData("Continuity", "A new need", Met.No)]
    [InlineData("Continuity", null, Met.NotEvidenced)]
    [InlineData(null, null, Met.NotEvidenced)]
    public void The_same_reasons_given_again_are_a_sign(string? first, string? second, Met sign) =>
        Assert.Equal(sign, Sign(3, New(competed: false) with { Reasons = first }, New(competed: false) with { Reasons = second }));

    [Theory]
    [InlineData("32(2)(b)(ii)", "32(2)(c)", false, Met.Yes)]
    [InlineData("32(2)(b)(ii)", "32(2)(c)", true, Met.No)]
    [InlineData("32(2)(b)(ii)", "32(2)(c)", null, Met.NotEvidenced)]
    [InlineData("32(2)(c)", "32(2)(c)", false, Met.No)]
    [InlineData("32(2)(c)", null, false, Met.NotEvidenced)]
    [InlineData(null, "32(2)(c)", false, Met.NotEvidenced)]
    public void Another_ground_for_the_same_facts_is_a_sign(string? first, string? second, bool? changed, Met sign) =>
        Assert.Equal(sign, Sign(4, New(competed: false) with { Ground = first }, New(competed: false) with { Ground = second, FactsChanged = changed }));

    [Fact]
    public void Another_ground_for_the_very_same_reasons_is_a_sign()
    {
        var first = New(competed: false) with { Ground = "32(2)(b)(ii)", Reasons = "Continuity" };

        Assert.Equal(Met.Yes, Sign(4, first, first with { Ground = "32(2)(c)" }));
        Assert.Equal(Met.No, Sign(4, first, first with { Ground = "32(2)(c)", FactsChanged = true }));
        Assert.Equal(Met.No, Sign(4, first));
    }

    [Fact]
    public void A_competed_service_without_repetition_raises_no_alert()
    {
        var award = New(competed: true, value: 9_000_000) with { From = D("2025-01-01"), To = D("2026-12-31") };
        var found = Chain.Read([award], Today);

        Assert.Equal((Met.No, 0, 24, 0), (found.Alert.Met, found.Uncompeted, found.MonthsOfService!.Value, found.UncompetedMonths));
        Assert.Empty(found.Unknowns);
    }

    [Fact]
    public void An_empty_chain_says_nothing()
    {
        var found = Chain.Read([], Today);

        Assert.Equal((Met.NotEvidenced, null), (found.Alert.Met, found.MonthsOfService));
        Assert.Equal("whether the lost award was competed", Assert.Single(Chain.Read([new("lost award")], Today).Unknowns));
        Assert.Throws<OutsideTheLaw>(() => Chain.Read([], D("2015-02-25")));
    }

    [Theory]
    [InlineData("2026-01-15", "2026-02-14", 1)]
    [InlineData("2026-01-15", "2026-02-13", 0)]
    [InlineData("2026-01-15", "2027-01-14", 12)]
    public void Only_whole_months_count(string from, string to, int months) =>
        Assert.Equal(months, (New(competed: false) with { From = D(from), To = D(to) }).Months);

    [Fact]
    public void A_chain_is_summed_from_its_first_day_to_its_last_and_over_what_was_not_competed()
    {
        var found = Chain.Read(
            [
                New(competed: true, value: 9_000_000) with { From = D("2020-01-01"), To = D("2021-12-31") },
                New(competed: false, value: 100) with { From = D("2022-01-01"), To = D("2022-12-31") },
                New(competed: false) with { Reference = "without value", From = D("2023-01-01"), To = D("2023-06-30") },
                New(competed: null, value: 50) with { From = D("2023-07-01") },
            ], Today);

        Assert.Equal((2, 2, 18, 42), (found.Uncompeted, found.LongestRun, found.UncompetedMonths, found.MonthsOfService));
        Assert.Equal((Money.Pounds(100), "without value", D("2020-01-01")), (found.UncompetedValue, Assert.Single(found.WithoutValue), found.LastCompetition));
        Assert.Equal("£100", found.Alert.Elements[1].Found);
        Assert.Single(found.Unknowns);
    }

    [Fact]
    public void The_longest_run_ends_at_a_competition_and_at_an_award_of_which_nobody_knows() =>
        Assert.Equal(2, Chain.Read([New(false), New(true), New(false), New(false), New(null), New(false)], Today).LongestRun);

    [Fact]
    public void Where_everything_was_competed_nothing_is_the_value_of_what_was_not() =>
        Assert.Equal("£0", Chain.Read([New(competed: true, value: 9_000_000)], Today).Alert.Elements[1].Found);

    [Fact]
    public void One_award_without_reasons_gives_none_again() => Assert.Equal(Met.No, Sign(3, New(competed: false)));

    private static Met Sign(int sign, params IReadOnlyList<ChainedAward> awards) => Chain.Read(awards, Today).Alert.Elements[sign].Met;

    private static ChainedAward New(bool? competed, int? value = null) => new("award") { Competed = competed, Value = value is { } pounds ? Money.Pounds(pounds) : null };

    private static ChainedAward Award(JsonElement given) => new(given.GetProperty("ref").GetString()!)
    {
        From = When(given.GetProperty("from")), To = When(given.GetProperty("to")), Competed = Fact(given, "competed"), Value = Sum(given, "value"),
    };

    private static DateOnly? When(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : Day(value);
}
