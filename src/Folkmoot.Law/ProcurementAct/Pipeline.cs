using Folkmoot.Law.Days;

namespace Folkmoot.Law.ProcurementAct;

/// <summary>
/// The yearly pipeline notice (PA-11): an authority that expects to pay more than £100 million in the coming financial year
/// lists the contracts worth more than £2 million that it means to announce in the eighteen months from 1 April.
/// </summary>
public static class Pipeline
{
    private const int April = 4;

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = Act.Rule("PA-11", "pipeline notice", citations: [Instruments.ProcurementAct(93)]);

    /// <summary>Authorities that pay more than this publish one.</summary>
    public static Dated<Money> PaysOver { get; } = Act.Sum("PA-11", "authorities that in the year will pay more than", "under relevant contracts", 100_000_000, Instruments.ProcurementAct(93, "(1)"));

    /// <summary>Contracts of more than this are listed.</summary>
    public static Dated<Money> ListsOver { get; } = Act.Sum("PA-11", "contracts listed are worth more than", "VAT included", 2_000_000, Instruments.ProcurementAct(93, "(3)"));

    /// <summary>How soon in the year it is published.</summary>
    public static Dated<int> Days { get; } = Act.Number("PA-11", "pipeline notice published within", "days beginning with 1 April", 56, Instruments.ProcurementAct(93, "(2)"));

    /// <summary>How far it looks ahead.</summary>
    public static Dated<int> Months { get; } = Act.Number("PA-11", "pipeline looks ahead", "months beginning with 1 April", 18, Instruments.ProcurementAct(93, "(4)"));

    /// <summary>The first day of a financial year.</summary>
    public static DateOnly YearBegins(int year) => new(year, April, 1);

    /// <summary>Whether an authority that expects to pay a sum in the financial year has to publish a notice.</summary>
    /// <exception cref="OutsideTheLaw">The year began before the Act was in force.</exception>
    public static Answer Required(Money? payments, int year)
    {
        var begins = YearBegins(year);
        var over = PaysOver.On(begins);
        return Answer.OfAll(
            Rule, begins,
            new Element($"It will pay more than {over} under relevant contracts in the year", (payments is { } sum ? sum > over : (bool?)null).Answer(),
                "the budget and the contract register for the year", Instruments.ProcurementAct(93, "(1)"), payments?.ToString()));
    }

    /// <summary>The last day to publish the notice for a financial year: its 56th, 26 May.</summary>
    /// <exception cref="OutsideTheLaw">The year began before the Act was in force.</exception>
    public static Deadline PublishBy(int year) => PeriodBeginningWith.LastDay(YearBegins(year), Days.On(YearBegins(year)));

    /// <summary>Whether a contract belongs in the notice of a financial year.</summary>
    /// <param name="value">Its estimated value.</param>
    /// <param name="noticePlanned">The day its tender or transparency notice is planned for.</param>
    /// <param name="year">The year in which the financial year begins.</param>
    /// <exception cref="OutsideTheLaw">The year began before the Act was in force.</exception>
    public static Answer Lists(Money? value, DateOnly? noticePlanned, int year)
    {
        var begins = YearBegins(year);
        var over = ListsOver.On(begins);
        var last = YearsAndMonths.LastDayOfMonths(begins, Months.On(begins)).Day;
        return Answer.OfAll(
            Rule, begins,
            new($"Its estimated value is more than {over}", (value is { } sum ? sum > over : (bool?)null).Answer(), "the estimate made under Schedule 3", Instruments.ProcurementAct(93, "(3)"), value?.ToString()),
            new($"Its tender or transparency notice is planned from {begins:d MMMM yyyy} to {last:d MMMM yyyy}", (noticePlanned is { } day ? day >= begins && day <= last : (bool?)null).Answer(),
                "the planned date in the commissioning plan", Instruments.ProcurementAct(93, "(4)"), noticePlanned?.ToString("d MMMM yyyy")));
    }
}
