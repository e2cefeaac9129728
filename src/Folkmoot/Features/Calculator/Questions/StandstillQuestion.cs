using Folkmoot.Features.Calculator.Asking;
using Folkmoot.Law;
using Folkmoot.Law.ContractRegulations;
using Folkmoot.Law.Days;
using Folkmoot.Law.ProcurementAct;
using Folkmoot.Law.ProviderSelection;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Calculator.Questions;

internal static class StandstillQuestion
{
    public static Question Of() => new(
        "standstill", "Standstill", "How long a contract has to wait after the notice or letters of its award. The three procurement laws count differently.",
        [
            Field.Choice("law", "Which law", ("act", "Procurement Act 2023"), ("psr", "Provider Selection Regime"), ("pcr", "Public Contracts Regulations 2015, letters sent electronically"), ("pcr-post", "Public Contracts Regulations 2015, letters sent otherwise")),
            Field.Day("day", "Day the notice was published or the letters were sent"),
        ],
        "law=act&day=22/12/2026",
        Answer);

    private static Result Answer(Typed typed)
    {
        var day = typed.Day("day");
        var (standstill, rule, what) = Standstill(typed.Choice("law"), day);
        return new($"After {what} on {day.InWords()}, the standstill ends at midnight at the end of {standstill.Ends.Day.InWords()}; the contract may be entered into from {standstill.Over.InWords()} ({rule.Id}, {standstill.Ends.Rule.Id}; {rule.Citation}).")
        {
            Dates = [new("Last day of the standstill", standstill.Ends, rule)],
            Notes = typed.Choice("law") switch
            {
                "act" => ["A bank holiday in any part of the United Kingdom is no working day. For light-touch contracts, call-offs and urgent awards the standstill is not mandatory; a voluntary one may not be shorter."],
                "psr" => ["A representation in time keeps the standstill open until the authority has decided again and five more working days have passed. Direct award processes A and B have none."],
                _ => [],
            },
        };
    }

    private static (Standstill Standstill, Rule Rule, string What) Standstill(string law, DateOnly day) => law switch
    {
        "act" => (ActStandstill.After(day), ActStandstill.Rule, "a contract award notice published"),
        "psr" => (SelectionStandstill.Undisturbed(day), SelectionStandstill.Rule, "a notice of intention published"),
        _ => (TenderStandstill.AfterLetters(day, electronically: law == "pcr"), TenderStandstill.Rule, $"award letters sent {(law == "pcr" ? "electronically" : "other than electronically")}"),
    };
}
