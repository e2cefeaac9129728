using Folkmoot.Features.Calculator.Asking;
using Folkmoot.Law;
using Folkmoot.Law.Procurement;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Calculator.Questions;

internal static class ThresholdQuestion
{
    public static Question Of() => new(
        "threshold", "Thresholds", "The value from which the full procurement law applies to a contract, on the day its procurement commences.",
        [
            Field.Choice("kind", "Kind of contract", ("light-touch", "light-touch services"), ("goods-or-services", "goods or services of a council"), ("central", "goods or services of central government"), ("works", "works"), ("concession", "concession"), ("light-touch-concession", "concession for light-touch services")),
            Field.Day("day", "Day the procurement commences"),
            new("value", "Estimated value", FieldKind.Money) { IsOptional = true, Hint = "The whole of it, with every option. Leave empty to see the threshold only." },
            Field.Choice("vat", "The value is", ("with", "with VAT"), ("without", "without VAT")),
        ],
        "kind=light-touch&day=1/3/2026&value=700k&vat=with",
        Answer);

    private static Result Answer(Typed typed)
    {
        var (kind, day) = (Kind(typed.Choice("kind")), typed.Day("day"));
        var threshold = Thresholds.On(kind, day);
        var vat = threshold.Vat == VatBasis.Included ? "with VAT" : "without VAT";
        var figure = $"{threshold.Amount} {vat}";
        var holds = $"On {day.InWords()} the threshold for {Thresholds.For(kind).Name} is {figure} ({Thresholds.Rule.Id}; {threshold.Citation})";
        var result = new Result(holds + ".") { Figures = [new($"Threshold for {Thresholds.For(kind).Name}", figure, threshold.From, Thresholds.Rule, threshold.Citation)] };
        if (typed.Money("value") is not { } value) return result;
        var reached = Thresholds.Reached(kind, day, typed.Choice("vat") == "with" ? new(WithVat: value) : new(WithoutVat: value));
        var says = reached.Met switch
        {
            Met.Yes => $"; a contract of {value} {Basis(typed)} reaches it",
            Met.No => $"; a contract of {value} {Basis(typed)} does not reach it",
            _ => $"; whether {value} {Basis(typed)} reaches it is not evidenced: the value {vat} is needed",
        };
        return result with { Says = holds + says + ".", Tests = [reached] };
    }

    private static string Basis(Typed typed) => typed.Choice("vat") == "with" ? "with VAT" : "without VAT";

    private static ContractKind Kind(string kind) => kind switch
    {
        "goods-or-services" => ContractKind.GoodsOrServices,
        "central" => ContractKind.CentralGoodsOrServices,
        "works" => ContractKind.Works,
        "concession" => ContractKind.Concession,
        "light-touch-concession" => ContractKind.LightTouchConcession,
        _ => ContractKind.LightTouch,
    };
}
