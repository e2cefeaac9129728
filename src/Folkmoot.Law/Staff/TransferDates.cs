using Folkmoot.Law.Days;

namespace Folkmoot.Law.Staff;

/// <summary>What follows from a transfer of staff, and by when (TUP-02). Informing and consulting is owed in good time; no number of days is fixed.</summary>
public static class TransferDates
{
    private static readonly DateOnly LiabilityFrom = new(2014, 5, 1), SmallFrom = new(2024, 7, 1), InForce = new(2006, 4, 6);

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "TUP-02", 1, "dates and duties of a transfer of staff", Standing.Law, Confidence.High, InForce, Reading: null,
        Instruments.TransferOfUndertakings(11, "(6)"), Instruments.TransferOfUndertakings(13), Instruments.TransferOfUndertakings(13, "A"), Instruments.TransferOfUndertakings(15), Instruments.TransferOfUndertakings(16));

    /// <summary>How long before the transfer the employee liability information is given.</summary>
    public static Dated<int> LiabilityDays { get; } = new("TUP-02", "employee liability information at least", "days before the transfer", LiabilityFrom, 28, Instruments.TupeAmended2014);

    /// <summary>Employers of fewer than this may consult directly.</summary>
    public static Dated<int> SmallEmployer { get; } = new("TUP-02", "direct consultation by employers of fewer than", "employees", SmallFrom, 50, Instruments.TupeAmended2024);

    /// <summary>So may any employer when fewer than this transfer.</summary>
    public static Dated<int> SmallTransfer { get; } = new("TUP-02", "direct consultation where fewer transfer than", "employees", SmallFrom, 10, Instruments.TupeAmended2024);

    /// <summary>The most an employee can be awarded for want of information or consultation.</summary>
    public static Dated<int> AwardWeeks { get; } = new("TUP-02", "award for failure to inform or consult, at most", "weeks' pay", InForce, 13, Instruments.TransferOfUndertakings(16, "(3)"));

    /// <summary>The last day to give the employee liability information.</summary>
    /// <exception cref="OutsideTheLaw">The transfer is before 1 May 2014.</exception>
    public static Deadline LiabilityInformationBy(DateOnly transfer)
    {
        var days = LiabilityDays.On(transfer);
        var last = transfer.AddDays(-days);
        return new()
        {
            Day = last,
            From = transfer,
            Bound = Bound.NotAfter,
            Rule = Rule,
            Length = new(days, Unit.Days),
            Steps = new Sum().Counted(last, transfer.AddDays(-1)).Result(transfer, "transfer").Steps,
        };
    }

    /// <summary>Whether the employer may inform and consult the employees directly, there being no representatives.</summary>
    /// <param name="employees">How many the employer has.</param>
    /// <param name="transferring">How many transfer.</param>
    /// <param name="representatives">Whether there are representatives already.</param>
    /// <param name="transfer">The day of the transfer.</param>
    /// <exception cref="OutsideTheLaw">The transfer is before 1 July 2024.</exception>
    public static Answer DirectConsultation(int? employees, int? transferring, bool? representatives, DateOnly transfer)
    {
        var (small, few) = (SmallEmployer.On(transfer), SmallTransfer.On(transfer));
        return Answer.OfAll(
            Rule, transfer,
            new($"The employer has fewer than {small} employees, or fewer than {few} transfer",
                Together.Any((employees is { } all ? all < small : (bool?)null).Answer(), (transferring is { } some ? some < few : (bool?)null).Answer()),
                "the number of employees and of those who transfer", Instruments.TransferOfUndertakings(13, "A")),
            new("There are no representatives already", representatives.Answer().Not(), "whether a union is recognised or representatives are elected", Instruments.TransferOfUndertakings(13, "A")));
    }
}
