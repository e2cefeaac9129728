using Folkmoot.Features.Calculator.Asking;
using Folkmoot.Law.Retention;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Calculator.Questions;

internal static class RetentionQuestion
{
    private static readonly (string Value, string Words, KeptItem Item)[] Items =
    [
        ("executive-record", "record or report of an executive decision: the day of the decision", KeptItem.ExecutiveRecord),
        ("background-papers", "background papers of an executive decision: the day of the decision", KeptItem.BackgroundPapers),
        ("officer-record", "record of an officer’s decision: the day of the decision", KeptItem.OfficerRecord),
        ("committee-papers", "minutes, agenda and reports of a committee: the day of the meeting", KeptItem.CommitteePapers),
        ("procurement-decisions", "decisions and letters of a procurement under the Act: the day of the contract", KeptItem.ProcurementDecisions),
        ("contract-regulations", "report of an award under the 2015 Regulations: the day of the award", KeptItem.ContractRegulationsReport),
        ("contract", "a simple contract: its last day", KeptItem.SimpleContract),
        ("deed", "a contract made as a deed: its last day", KeptItem.Deed),
    ];

    public static Question Of() => new(
        "retention", "Keeping documents", "The last day on which a document has to be kept.",
        [
            Field.Choice("document", "Document, and the day that counts", [.. Items.Select(item => (item.Value, item.Words))]),
            Field.Day("day", "That day"),
        ],
        "document=executive-record&day=31/1/2025",
        Answer);

    private static Result Answer(Typed typed)
    {
        var (item, day) = (Items.First(item => item.Value == typed.Choice("document")), typed.Day("day"));
        var days = new RetentionDays { Decided = day, Met = day, Entered = day, Awarded = day, ContractEnded = day };
        var until = Keeping.Of([item.Item], days, new(), legalHold: false).Items[0].Until!;
        var what = item.Words.Split(':')[0];
        return new($"{char.ToUpperInvariant(what[0])}{what[1..]}, counted from {day.InWords()}, has to be kept to the end of {until.Day.InWords()} ({RetentionPeriods.Rule.Id}; {RetentionPeriods.Rule.Citation}).")
        {
            Dates = [new("Kept to the end of", until, RetentionPeriods.Rule)],
            Notes = ["The longest period that applies to a document applies. A legal hold overrides them all."],
        };
    }
}
