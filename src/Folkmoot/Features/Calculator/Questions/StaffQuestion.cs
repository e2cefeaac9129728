using Folkmoot.Features.Calculator.Asking;
using Folkmoot.Law.Staff;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Calculator.Questions;

internal static class StaffQuestion
{
    public static Question Of() => new(
        "staff", "Transfer of staff", "The last day to give the new employer the information about staff who transfer with a service.",
        [Field.Day("transfer", "Day of the transfer")],
        "transfer=1/4/2026",
        typed =>
        {
            var by = TransferDates.LiabilityInformationBy(typed.Day("transfer"));
            return new($"For a transfer on {typed.Day("transfer").InWords()}, the employee liability information is given by {by.Day.InWords()} ({TransferDates.Rule.Id}; {TransferDates.Rule.Citation}).")
            {
                Dates = [new("Employee liability information, on or before", by, TransferDates.Rule)],
                Notes = ["Informing and consulting the staff is owed in good time before the transfer; no number of days is fixed for it."],
            };
        });
}
