namespace Folkmoot.Law.ContractRegulations;

/// <summary>An option to extend, as the contract gives it; null is nothing on the record.</summary>
/// <param name="Months">How long it extends the contract, at least one month.</param>
/// <param name="Begins">The first day of the extension.</param>
/// <param name="LatestDay">The last day to take it up, where the contract names one.</param>
/// <param name="NoticeDays">How many days' notice the provider is owed before the extension begins.</param>
/// <param name="InOriginalNotice">Whether the original notice disclosed it.</param>
/// <param name="InOriginalValue">Whether the original value counted it.</param>
/// <param name="TakenUpOn">The day notice was given to the provider.</param>
/// <param name="TakenUpBy">The reference of the decision that took it up.</param>
public sealed record ExtensionOption(
    int Months, DateOnly Begins, DateOnly? LatestDay, int? NoticeDays, bool? InOriginalNotice, bool? InOriginalValue, DateOnly? TakenUpOn = null, string? TakenUpBy = null)
{
    /// <summary>The last day of the extension.</summary>
    public Deadline Ends => Days.YearsAndMonths.LastDayOfMonths(Begins, Months);

    /// <summary>The last day to give notice to the provider: the day the contract names, or so many days before the extension begins; the earlier of both, null when neither is known.</summary>
    public DateOnly? LastDayForNotice
    {
        get
        {
            DateOnly? counted = NoticeDays is { } days ? Begins.AddDays(-days) : null;
            return counted is null || LatestDay < counted ? LatestDay : counted;
        }
    }

    /// <summary>Tests whether the option is there to be taken up on a day, or was taken up in time: one decision may take up several options, yet each needs its own notice.</summary>
    /// <exception cref="OutsideTheLaw">Before 26 February 2015.</exception>
    public Answer Test(DateOnly on)
    {
        var citation = Instruments.ContractRegulations(72, "(1)(a)");
        var noticeOn = TakenUpOn ?? on;
        bool? inTime = LastDayForNotice is { } last ? noticeOn <= last : null;
        return Answer.OfAll(
            Modification.Rule, on,
            new Element("The original notice disclosed the option", InOriginalNotice.Answer(), "the original contract notice", citation),
            new Element("The original value counted the option", InOriginalValue.Answer(), "the value in the original contract notice", citation),
            new Element("Notice is given to the provider in time", inTime.Answer(), "the clause on notice, and the letter to the provider", citation, TakenUpOn is null ? null : $"{TakenUpOn:d MMMM yyyy} {TakenUpBy}".TrimEnd()));
    }
}
