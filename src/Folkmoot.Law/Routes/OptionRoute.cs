using Folkmoot.Law.ContractRegulations;
using Folkmoot.Law.Procurement;

namespace Folkmoot.Law.Routes;

/// <summary>
/// Taking up an option to extend (ROU-01). The option is open while the contract holds it, nobody has taken it up and neither the contract
/// nor the day for it has passed. What the law of the award asks of an option besides is shown with it.
/// </summary>
public static class OptionRoute
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "ROU-01", 1, "an option to extend that is left", Standing.Custom, Confidence.Medium, new(2015, 2, 26),
        "That the notice and the value of the first award disclosed the option is asked for beside it, since it decides about relying on the option and not about its being there.",
        Instruments.ContractRegulations(72, "(1)(a)"), Instruments.ProcurementActSchedule(8, " para 1"));

    /// <summary>The route on the record.</summary>
    /// <param name="facts">What the record holds.</param>
    /// <param name="laws">The laws that the contract may have been awarded under.</param>
    /// <exception cref="OutsideTheLaw">The day is before 26 February 2015.</exception>
    public static Route Test(RouteFacts facts, IReadOnlyList<Regime> laws)
    {
        IReadOnlyList<RouteTest> tests = facts.Options.Count == 0
            ? [new("", "an option in the contract", Unlisted(facts))]
            : [.. facts.Options.Select(option => new RouteTest("", $"option {option.Number}, {Months(option.Months)}", One(facts, option)))];
        var met = Together.Any([.. tests.Select(test => test.Met)]);
        return new(RouteKind.Option, "Take up an option to extend", met, Because(facts, met), tests) { Also = met == Met.No ? [] : Asked(facts, laws) };
    }

    private static Answer One(RouteFacts facts, HeldOption option) => Answer.OfAll(
        Rule, facts.On,
        new("The contract holds the option", Met.Yes, "the clause of the contract", Rule.Citation, Months(option.Months)),
        new("Nobody has taken it up", option.Left.Answer(), "the options taken up so far, with the decision and the letter to the provider for each", Rule.Citation, option.TakenUpBy),
        Runs(facts, Rule),
        new("The last day for it has not passed", NotPassed(facts, option), "the clause that says by when the option is taken up", Rule.Citation, LastDay(facts, option)?.ToString("d MMMM yyyy") ?? "no last day is on the record"));

    private static Answer Unlisted(RouteFacts facts) => Answer.OfAll(
        Rule, facts.On,
        new("The contract holds an option that is left", facts.OptionLeft.Answer(), "the extension clause of the contract, and the options taken up so far", Rule.Citation, LatestEnd(facts)),
        Runs(facts, Rule));

    /// <summary>Whether the contract still runs on the day: what has ended can be neither extended nor changed.</summary>
    internal static Element Runs(RouteFacts facts, Rule rule) => new(
        "The contract has not ended", (facts.Ends is { } end ? end >= facts.On : (bool?)null).Answer(), "the end of the contract as it stood on the day", rule.Citation,
        facts.Ends is { } last ? $"{last:d MMMM yyyy}" : null);

    // Without a day in the contract the end of the contract itself is the last; a day that is known decides.
    private static Met NotPassed(RouteFacts facts, HeldOption option) =>
        LastDay(facts, option) is { } last ? (facts.On <= last).Answer() : (facts.Ends is { } end ? facts.On <= end : (bool?)null).Answer();

    private static DateOnly? LastDay(RouteFacts facts, HeldOption option) => InLaw(facts, option) is { } held ? held.LastDayForNotice : option.LatestDay;

    // Options follow one another in the order of the contract: this one begins after those before it that are left.
    private static ExtensionOption? InLaw(RouteFacts facts, HeldOption option) => facts.Ends is { } end
        ? new(
            option.Months, end.AddDays(1).AddMonths(facts.Options.Where(other => other.Number < option.Number && other.Left != false).Sum(other => other.Months)),
            option.LatestDay, option.NoticeDays, option.InOriginalNotice, option.InOriginalValue)
        : null;

    private static IReadOnlyList<RouteTest> Asked(RouteFacts facts, IReadOnlyList<Regime> laws)
    {
        var asked = new List<RouteTest>();
        foreach (var option in facts.Options.Where(option => option.Left != false))
        {
            if (laws.Contains(Regime.ContractRegulations2015) && InLaw(facts, option) is { } held) asked.Add(new("reg 72(1)(a)", $"what relying on option {option.Number} needs", held.Test(facts.On)));
        }
        if (laws.Contains(Regime.ProcurementAct2023)) asked.AddRange(ModificationRoute.UnderTheAct(facts).Where(test => test.Provision == ModificationRoute.ProvidedFor));
        return asked;
    }

    private static string Because(RouteFacts facts, Met met)
    {
        var left = facts.Options.Where(option => option.Left == true).ToList();
        return (met, facts.Options.Count) switch
        {
            (Met.Yes, 0) => $"The contract could run to {facts.LatestEnd:d MMMM yyyy}, later than its end.",
            (Met.Yes, _) => $"{(left.Count == 1 ? "One option is" : $"{left.Count} options are")} left: {string.Join(" and ", left.Select(option => Months(option.Months)))}.",
            (Met.No, _) when facts.Ends < facts.On => $"The contract ended on {facts.Ends:d MMMM yyyy}.",
            (Met.No, 0) => "The contract could not run longer than it does.",
            (Met.No, _) when left.Count == 0 => "Every option on the record has been taken up.",
            (Met.No, _) => "The day to take it up has passed.",
            (_, 0) => "The record names no option, and does not say that there is none.",
            _ => "The record does not say whether an option is left.",
        };
    }

    private static string? LatestEnd(RouteFacts facts) => facts.LatestEnd is { } latest ? $"the latest end it could have is {latest:d MMMM yyyy}" : null;

    private static string Months(int months) => months == 1 ? "1 month" : $"{months} months";
}
