using Folkmoot.Features.Calculator.Asking;
using Folkmoot.Features.Rules;
using Folkmoot.Features.Rules.Words;
using Folkmoot.Law;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Calculator.Questions;

internal static class KeyDecisionQuestion
{
    public static Question Of(AuthorityRules rules, DateOnly today) => new(
        "key-decision", "Key decision", "Whether an executive decision is key: by the money, or by its effects on communities. One is enough.",
        [
            Sum("expenditure", "Expenditure in all", "Every year, option and lot being decided. Leave empty when not known; 0 for none."),
            Sum("savings", "Savings in all", "Leave empty when not known; 0 for none."),
            Field.Choice("effect", "Significant effects on communities", ("unknown", "not known"), ("yes", "yes"), ("no", "no")),
            new("divisions", "Divisions or wards affected", FieldKind.Number) { IsOptional = true, Hint = "Leave empty when not known." },
            Sum("threshold", "The authority’s threshold", Threshold(rules.On(today).KeyDecisions)) with { IsOptional = rules.Rows.Any(row => row.Subject == Subject.KeyDecisions), Missing = "Enter the authority’s threshold: the law has no figure of its own" },
            Field.Choice("comparison", "A sum counts when it is", ("rules", "as the rules have it, or more than the threshold"), ("more-than", "more than the threshold"), ("at-least", "at least the threshold")),
            Field.Day("on", "Day of the decision") with { IsOptional = true, Hint = "Leave empty for today." },
        ],
        "expenditure=1.2m&savings=0&effect=unknown&threshold=1m",
        typed => Answer(typed, rules.On(typed.DayIfAny("on") ?? today)));

    private static Result Answer(Typed typed, RulesOnDay held)
    {
        if (Rules(typed, held.KeyDecisions.Value) is not { } test)
        {
            return new($"Whether the decision is key cannot be said: the authority’s threshold on {held.Day.InWords()} is {held.KeyDecisions.Says}. Enter one.");
        }
        var key = KeyDecisionTest.Ask(
            new()
            {
                Expenditure = Amounts(typed.Money("expenditure")),
                Savings = Amounts(typed.Money("savings")),
                SignificantEffect = typed.Answer("effect"),
                Divisions = typed.Number("divisions") is { } count ? Divisions.Of(count) : null,
            },
            test, held.Day);
        var says = key.Met switch
        {
            Met.Yes => $"By what was entered, the decision is key: {string.Join("; ", key.Reasons)}",
            Met.No => "By what was entered, the decision is not key: no limb of the test is met",
            _ => $"Whether the decision is key is not evidenced. Missing: {string.Join("; ", key.Answer.Missing.Select(element => element.Settles))}",
        };
        return new($"{says} ({KeyDecisionTest.Rule.Id}; {KeyDecisionTest.Rule.Citation}).")
        {
            Tests = [key.Answer],
            Notes =
            [
                typed.Money("threshold") is null ? $"The threshold: {held.KeyDecisions.Says}." : "The threshold is the one you entered.",
                .. key.NeedsReason ? ["A person has to give the reason for the answer: a sum is near the threshold, or nobody has judged the effects."] : Array.Empty<string>(),
            ],
        };
    }

    private static KeyDecisionRules? Rules(Typed typed, KeyDecisionRules? held)
    {
        var rules = typed.Money("threshold") is { } sum ? (held ?? new() { Source = "as entered", Threshold = null, Comparison = default }) with { Threshold = sum, SavingThreshold = null } : held;
        return typed.Choice("comparison") switch
        {
            "more-than" => rules is null ? null : rules with { Comparison = Comparison.MoreThan },
            "at-least" => rules is null ? null : rules with { Comparison = Comparison.AtLeast },
            _ => rules,
        };
    }

    private static IReadOnlyList<Amount>? Amounts(Money? sum) => sum switch { null => null, { Pence: 0 } => [], { } all => [new("as entered", all)] };

    private static Field Sum(string name, string label, string hint) => new(name, label, FieldKind.Money) { IsOptional = true, Hint = hint };

    private static string Threshold(Held<KeyDecisionRules?> held) =>
        held.Value is { } rules ? $"Leave empty for the authority’s own, {(rules.Comparison == Comparison.MoreThan ? "more than" : "at least")} {rules.Threshold}." : $"{RuleWords.Capital(Otherwise.KeyDecisions.Split(';')[0])}. Many counties say £500,000 to £1,000,000; the constitution says.";
}
