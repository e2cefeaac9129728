using System.Text.RegularExpressions;
using Folkmoot.Law.ContractRegulations;
using Folkmoot.Law.Days;
using Folkmoot.Law.Grounds;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Law.Procurement;
using Folkmoot.Law.ProcurementAct;
using Folkmoot.Law.ProviderSelection;
using Folkmoot.Law.Register;

namespace Folkmoot.Law.Tests;

/// <summary>The examples of the package's README are the bodies of these methods, so they compile, and what the README says of them is asserted.</summary>
public partial class ReadmeTests
{
    [Fact]
    public void The_examples_in_the_package_are_the_code_of_these_tests()
    {
        var examples = Example().Matches(File.ReadAllText(Repository.Path("src", "Folkmoot.Law", "README.md"))).Select(match => Bare(match.Groups[1].Value)).ToList();
        var here = Bare(File.ReadAllText(Repository.Path("tests", "Folkmoot.Law.Tests", "ReadmeTests.cs")));

        Assert.Equal(5, examples.Count);
        Assert.All(examples, example => Assert.Contains(example, here, StringComparison.Ordinal));
    }

    [Fact]
    public void A_notice_of_27_June_2023_allows_the_decision_from_26_July()
    {
        var notice = new DateOnly(2023, 6, 27);
        Deadline earliest = KeyDecisionNotice.EarliestDecision(notice);

        Console.WriteLine(earliest);
        foreach (var step in earliest.Steps) Console.WriteLine(step);

        Assert.Equal(new DateOnly(2023, 7, 26), earliest.Day);
    }

    [Fact]
    public void Two_standstills_end_on_different_days()
    {
        Standstill act = ActStandstill.After(new DateOnly(2025, 11, 27));
        Standstill health = SelectionStandstill.Undisturbed(new DateOnly(2025, 12, 12));

        Console.WriteLine($"{act.Ends.Day:d MMMM yyyy}, signature from {act.Over:d MMMM yyyy}");
        Console.WriteLine($"{health.Ends.Day:d MMMM yyyy}");

        Assert.Equal(new DateOnly(2025, 12, 9), act.Ends.Day);
        Assert.Equal(new DateOnly(2025, 12, 24), health.Ends.Day);
    }

    [Fact]
    public void A_threshold_that_falls_is_reached_after_and_not_before()
    {
        Answer december = Thresholds.Reached(ContractKind.GoodsOrServices, new DateOnly(2025, 12, 15), new Estimate(WithVat: Money.Pounds(210_000)));
        Answer january = Thresholds.Reached(ContractKind.GoodsOrServices, new DateOnly(2026, 1, 15), new Estimate(WithVat: Money.Pounds(210_000)));

        Console.WriteLine($"{december.Met}, {january.Met}");

        Assert.Equal((Met.No, Met.Yes), (december.Met, january.Met));
    }

    [Fact]
    public void A_ground_without_evidence_says_what_would_settle_it()
    {
        var facts = new DirectAwardFacts { On = new DateOnly(2023, 7, 26) };
        GroundAnswer ground = DirectAward.Test(DirectAwardGround.TechnicalReasons, facts, Reason.Read("The funding of the partner is not settled."));

        Console.WriteLine(ground.Met);
        foreach (var element in ground.Missing) Console.WriteLine($"{element.Says}: {element.Settles}");
        foreach (var reason in ground.Beside) Console.WriteLine($"supports no element: {reason.Text}");

        Assert.Equal(Met.NotEvidenced, ground.Met);
        Assert.Single(ground.Beside);
    }

    [Fact]
    public void The_register_is_printed_whole()
    {
        Console.WriteLine(LawRegister.Markdown());

        Assert.Contains("### EXE-05", LawRegister.Markdown(), StringComparison.Ordinal);
    }

    private static string Bare(string code) => Space().Replace(code, " ").Trim();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline, 1000)]
    private static partial Regex Example();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Space();
}
