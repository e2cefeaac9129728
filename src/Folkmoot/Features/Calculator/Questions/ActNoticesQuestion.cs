using Folkmoot.Features.Calculator.Asking;
using Folkmoot.Law.ProcurementAct;
using Folkmoot.Law.ProcurementAct.Notices;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Calculator.Questions;

internal static class ActNoticesQuestion
{
    public static Question Of() => new(
        "act-notices", "Notices under the Act", "The last days for publishing that a contract was entered into, its copy, and its end, under the Procurement Act 2023.",
        [
            Field.Day("entered", "Day the contract was entered into"),
            Field.Choice("light-touch", "Light touch", ("yes", "yes"), ("no", "no")),
            new("value", "Estimated value with VAT", FieldKind.Money) { IsOptional = true, Hint = "Says whether a copy has to be published. Leave empty when not known." },
            Field.Day("ended", "Day the contract ends or ended") with { IsOptional = true, Hint = "Leave empty for an open end." },
        ],
        "entered=1/4/2026&light-touch=yes&value=6m&ended=31/3/2029",
        Answer);

    private static Result Answer(Typed typed)
    {
        var (entered, light) = (typed.Day("entered"), typed.Answer("light-touch") == true);
        var over = ContractDetails.CopyOver.On(entered);
        var details = new DateFound("Contract details notice, published on or before", ContractDetails.NoticeBy(entered, light), NoticeKinds.Rule);
        var copy = new DateFound($"Copy of the contract{(typed.Money("value") is null ? $", if it is worth more than {over}" : "")}, published on or before", ContractDetails.CopyBy(entered, light), NoticeKinds.Rule);
        var copied = !(typed.Money("value") <= over);
        var end = typed.DayIfAny("ended") is { } ended ? new DateFound("Contract termination notice, published on or before", Ending.NoticeBy(ended), Ending.Rule) : null;
        return new($"For a {(light ? "light-touch " : "")}public contract entered into on {entered.InWords()}, the contract details notice is published by {details.Deadline.Day.InWords()}"
            + (copied ? $"{(typed.Money("value") is null ? $", and a copy, if it is worth more than {over}," : " and a copy")} by {copy.Deadline.Day.InWords()}" : $"; no copy is needed, the value being no more than {over}")
            + (end is null ? "" : $"; after its end on {typed.Day("ended").InWords()} the contract termination notice by {end.Deadline.Day.InWords()}")
            + $" ({NoticeKinds.Rule.Id}; {NoticeKinds.Rule.Citation}).")
        {
            Dates = [details, .. copied ? [copy] : Array.Empty<DateFound>(), .. end is null ? Array.Empty<DateFound>() : [end]],
            Notes = ["For a public contract that is not one of user choice. The first day counts: it is day one of the period."],
        };
    }
}
