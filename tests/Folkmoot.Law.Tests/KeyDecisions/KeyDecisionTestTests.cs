using System.Text.Json;
using Folkmoot.Law.KeyDecisions;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.KeyDecisions;

public class KeyDecisionTestTests
{
    private static readonly DateOnly On = D("2026-11-21");

    private static readonly KeyDecisionRules Rules = new() { Source = "Constitution, part 2", Threshold = Money.Pounds(1_000_000), Comparison = Comparison.MoreThan };

    private static readonly KeyDecisionFacts Nothing = new() { Expenditure = [], Savings = [], SignificantEffect = false, Divisions = Divisions.Of(1) };

    [Fact]
    public void Decisions_are_key_as_in_the_worked_cases() => ForEach("EXE-03", 3, (given, expected) =>
    {
        var answer = KeyDecisionTest.Ask(Facts(given), RulesOf(given.GetProperty("council_profile")), On);

        foreach (var field in expected.EnumerateObject())
        {
            Assert.Equal((field.Name, field.Value.ToString()), (field.Name, Given(answer, field)));
        }
    });

    [Theory]
    [InlineData(Comparison.MoreThan, "999999.99", Met.No)]
    [InlineData(Comparison.MoreThan, "1000000", Met.No)]
    [InlineData(Comparison.MoreThan, "1000000.01", Met.Yes)]
    [InlineData(Comparison.AtLeast, "999999.99", Met.No)]
    [InlineData(Comparison.AtLeast, "1000000", Met.Yes)]
    public void A_sum_is_compared_with_the_threshold_as_the_authority_says(Comparison comparison, string pounds, Met met)
    {
        var sum = Money.Pounds(decimal.Parse(pounds));
        var rules = Rules with { Comparison = comparison };

        Assert.Equal(met, KeyDecisionTest.Ask(Nothing with { Expenditure = [new("all", sum)] }, rules, On).Met);
        Assert.Equal(met, KeyDecisionTest.Ask(Nothing with { Savings = [new("all", sum)] }, rules, On).Met);
        Assert.StartsWith(comparison == Comparison.MoreThan ? "saving of more than £1,000,000" : "saving of at least £1,000,000", KeyDecisionTest.Ask(Nothing, rules, On).Answer.Elements[1].Says, StringComparison.Ordinal);
        Assert.EndsWith(
            (comparison, met) switch { (Comparison.MoreThan, Met.Yes) => "is more than £1,000,000", (Comparison.MoreThan, _) => "is not more than £1,000,000", (_, Met.Yes) => "is at least £1,000,000", _ => "is less than £1,000,000" },
            KeyDecisionTest.Ask(Nothing with { Expenditure = [new("all", sum)] }, rules, On).Answer.Sum[^1],
            StringComparison.Ordinal);
    }

    [Fact]
    public void Expenditure_and_savings_are_tested_apart_and_never_added()
    {
        var answer = KeyDecisionTest.Ask(Nothing with { Expenditure = [new("cost", Money.Pounds(600_000))], Savings = [new("saved", Money.Pounds(600_000))] }, Rules, On);

        Assert.Equal((Met.No, Met.No, Met.No), (answer.Met, answer.Expenditure.Met, answer.Saving.Met));
    }

    [Fact]
    public void Savings_may_have_a_threshold_of_their_own()
    {
        var rules = Rules with { SavingThreshold = Money.Pounds(250_000) };
        var sum = Money.Pounds(300_000);

        Assert.Equal(Met.Yes, KeyDecisionTest.Ask(Nothing with { Savings = [new("a year", sum)] }, rules, On).Money);
        Assert.Equal(Met.No, KeyDecisionTest.Ask(Nothing with { Expenditure = [new("a year", sum)] }, rules, On).Money);
    }

    [Fact]
    public void Every_year_option_and_lot_is_added_up_and_the_sum_is_shown()
    {
        var answer = KeyDecisionTest.Ask(
            Nothing with { Expenditure = [new("each extension year", Money.Pounds(4_945_000), Times: 2), new("lot 2", Money.Pounds(100_000))] }, Rules, On);

        Assert.Equal(Money.Pounds(9_990_000), answer.Expenditure.Gross);
        Assert.Equal(["expenditure of more than £1,000,000"], answer.Reasons);
        Assert.Equal(
            ["expenditure, each extension year: 2 times £4,945,000 is £9,890,000", "expenditure, lot 2: £100,000", "expenditure in all: £9,990,000 is more than £1,000,000"],
            answer.Answer.Sum);
    }

    [Theory]
    [InlineData(1_500_000, 800_000, Met.Yes, Met.No, true)]
    [InlineData(1_500_000, 1_200_000, Met.Yes, Met.Yes, false)]
    [InlineData(900_000, 800_000, Met.No, Met.No, false)]
    public void A_decision_is_key_when_the_gross_or_the_own_share_alone_passes(int gross, int own, Met onGross, Met onOwn, bool disagree)
    {
        var answer = KeyDecisionTest.Ask(Nothing with { Expenditure = [new("a year", Money.Pounds(gross), Money.Pounds(own))] }, Rules, On);

        Assert.Equal((onGross, onOwn, onGross, disagree), (answer.Expenditure.MetOnGross, answer.Expenditure.MetOnOwn, answer.Met, answer.Expenditure.Disagree));
        Assert.Equal(Money.Pounds(own), answer.Expenditure.Own);
    }

    [Fact]
    public void A_share_that_is_not_known_is_left_open_where_the_whole_passes()
    {
        var passes = KeyDecisionTest.Ask(Nothing with { Expenditure = [new("a year", Money.Pounds(1_500_000))] }, Rules, On).Expenditure;
        var fails = KeyDecisionTest.Ask(Nothing with { Expenditure = [new("a year", Money.Pounds(0))] }, Rules, On).Expenditure;

        Assert.Equal((Met.Yes, Met.NotEvidenced, false), (passes.Met, passes.MetOnOwn, passes.Disagree));
        Assert.Equal((Met.No, Met.No, false), (fails.Met, fails.MetOnOwn, fails.Disagree));
        Assert.Equal(Money.Pounds(0), KeyDecisionTest.Ask(Nothing with { Expenditure = [new("a year", null, Money.Pounds(0))] }, Rules, On).Expenditure.Own);
    }

    [Fact]
    public void A_share_that_passes_where_the_whole_is_not_known_is_enough()
    {
        var answer = KeyDecisionTest.Ask(Nothing with { Expenditure = [new("a year", null, Money.Pounds(1_500_000))] }, Rules, On);

        Assert.Equal((Met.Yes, Met.NotEvidenced), (answer.Met, answer.Expenditure.MetOnGross));
        Assert.Null(answer.Expenditure.Gross);
        Assert.Equal(["expenditure, a year: not known", "expenditure, the authority's own share: £1,500,000 is more than £1,000,000"], answer.Answer.Sum);
    }

    [Theory]
    [InlineData(1_200_000, Met.Yes)]
    [InlineData(900_000, Met.NotEvidenced)]
    public void A_part_that_is_not_known_leaves_a_sum_open_until_the_known_parts_pass(int known, Met met)
    {
        var answer = KeyDecisionTest.Ask(Nothing with { Expenditure = [new("year 1", Money.Pounds(known)), new("year 2", null)] }, Rules, On);

        Assert.Equal(met, answer.Expenditure.Met);
        Assert.Null(answer.Expenditure.Gross);
    }

    [Theory]
    [InlineData(true, 2, Met.Yes)]
    [InlineData(true, 1, Met.No)]
    [InlineData(true, null, Met.Yes)] // all divisions
    [InlineData(false, null, Met.No)]
    [InlineData(null, 2, Met.NotEvidenced)]
    [InlineData(null, 1, Met.No)]
    public void An_effect_counts_when_it_is_significant_in_two_divisions(bool? significant, int? count, Met met)
    {
        var answer = KeyDecisionTest.Ask(Nothing with { SignificantEffect = significant, Divisions = new Divisions(count) }, Rules, On);

        Assert.Equal((met, met, met == Met.NotEvidenced), (answer.Effect, answer.Met, answer.NeedsReason));
        Assert.Equal("significant effects on communities in 2 or more divisions", answer.Answer.Elements[2].Says);
    }

    [Fact]
    public void An_authority_may_count_an_effect_in_one_division()
    {
        var answer = KeyDecisionTest.Ask(Nothing with { SignificantEffect = true }, Rules with { MinimumDivisions = 1 }, On);

        Assert.Equal(["significant effects on communities in one division or more"], answer.Reasons);
        Assert.Equal("one division", answer.Answer.Elements[2].Found);
    }

    [Theory]
    [InlineData("899999.99", false)]
    [InlineData("900000", true)]
    [InlineData("1100000", true)]
    [InlineData("1100000.01", false)]
    public void A_sum_within_a_tenth_of_the_threshold_needs_a_persons_reason(string pounds, bool near)
    {
        var sum = Money.Pounds(decimal.Parse(pounds));

        Assert.Equal(near, KeyDecisionTest.Ask(Nothing with { Expenditure = [new("all", sum)] }, Rules, On).NeedsReason);
        Assert.Equal(near, KeyDecisionTest.Ask(Nothing with { Savings = [new("all", Money.Pounds(5_000_000), sum)] }, Rules, On).NeedsReason);
    }

    [Fact]
    public void A_further_ground_of_the_authority_makes_a_decision_key()
    {
        var rules = Rules with { ExtraLimbs = ["closes a building", "changes a charge"] };
        var facts = Nothing with { ExtraLimbs = new Dictionary<string, bool?> { ["closes a building"] = true } };
        var answer = KeyDecisionTest.Ask(facts, rules, On);

        Assert.Equal((Met.Yes, "closes a building"), (answer.Met, Assert.Single(answer.Reasons)));
        Assert.Equal(["changes a charge"], answer.Answer.Missing.Select(element => element.Says));
        Assert.Equal("Constitution, part 2", answer.Answer.Elements[^1].Citation.ToString());
    }

    [Fact]
    public void A_decision_of_which_nothing_is_known_is_neither_key_nor_not()
    {
        var answer = KeyDecisionTest.Ask(new(), Rules, On);

        Assert.Equal((Met.NotEvidenced, Met.NotEvidenced, true), (answer.Met, answer.Money, answer.NeedsReason));
        Assert.Equal(3, answer.Answer.Missing.Count());
        Assert.Empty(answer.Answer.Sum);
    }

    [Fact]
    public void The_test_is_asked_only_of_days_and_sums_that_it_knows()
    {
        Assert.Throws<OutsideTheLaw>(() => KeyDecisionTest.Ask(Nothing, Rules, D("2012-09-09")));
        Assert.Equal(Met.No, KeyDecisionTest.Ask(Nothing, Rules, D("2012-09-10")).Met);
        Assert.Throws<ArgumentOutOfRangeException>(() => KeyDecisionTest.Ask(Nothing with { Expenditure = [new("refund", Money.Pounds(-1))] }, Rules, On));
        Assert.Throws<ArgumentOutOfRangeException>(() => KeyDecisionTest.Ask(Nothing with { Expenditure = [new("share", null, Money.Pounds(-1))] }, Rules, On));
        Assert.Throws<ArgumentOutOfRangeException>(() => KeyDecisionTest.Ask(Nothing with { Savings = [new("no year", Money.Pounds(1), Times: 0)] }, Rules, On));
        Assert.Throws<ArgumentException>(() => KeyDecisionTest.Ask(Nothing, Rules with { Threshold = null }, On));
    }

    // A case says all there is to know of its money: what it leaves out is nothing. Of an effect whose divisions alone are given, nobody has said whether it is significant.
    private static KeyDecisionFacts Facts(JsonElement given)
    {
        var (total, annual) = (Sum(given, "total_value"), Sum(given, "annual_value"));
        var years = given.TryGetProperty("years", out var n) ? n.GetInt32() : 1;
        var effect = given.TryGetProperty("effect_on_communities", out var of) ? of.GetString() : given.TryGetProperty("divisions_affected", out _) ? "unknown" : "none";
        return new()
        {
            Expenditure = total is not null ? [new("in all", total, Sum(given, "council_share"))] : annual is not null ? [new("a year", annual, Sum(given, "council_share"), years)] : [],
            Savings = Sum(given, "savings") is { } saved ? [new("in all", saved)] : [],
            SignificantEffect = effect switch { "significant" => true, "unknown" => null, _ => false },
            Divisions = given.TryGetProperty("divisions_affected", out var where) ? where.ValueKind == JsonValueKind.Number ? Divisions.Of(where.GetInt32()) : Divisions.All : Divisions.Of(1),
        };
    }

    private static KeyDecisionRules RulesOf(JsonElement profile) => new()
    {
        Source = "council profile",
        Threshold = Sum(profile, "expenditure_or_savings_threshold_gbp"),
        Comparison = profile.GetProperty("comparison").GetString() == "greater_than" ? Comparison.MoreThan : Comparison.AtLeast,
        MinimumDivisions = profile.GetProperty("min_divisions_for_effect_limb").GetInt32(),
    };

    private static string Given(KeyDecision answer, JsonProperty field) => field.Name switch
    {
        "total_value" => (answer.Expenditure.Gross!.Value.InPounds).ToString("0"),
        "limb_a_met" => (answer.Money == Met.Yes).ToString(),
        "limb_a_reason" => answer.Expenditure.Met == Met.Yes ? "expenditure" : answer.Saving.Met == Met.Yes ? "saving" : "",
        "limb_a_met_on_gross" => (answer.Expenditure.MetOnGross == Met.Yes).ToString(),
        "limb_a_met_on_council_share" => (answer.Expenditure.MetOnOwn == Met.Yes).ToString(),
        "limb_b_met" => (answer.Effect == Met.Yes).ToString(),
        "near_threshold" => (answer.Expenditure.Near || answer.Saving.Near).ToString(),
        "is_key" => field.Value.ValueKind is JsonValueKind.True or JsonValueKind.False ? (answer.Met == Met.Yes).ToString() : answer.Met == Met.NotEvidenced ? field.Value.ToString() : answer.Met.ToString(),
        _ => $"no answer for {field.Name}",
    };
}
