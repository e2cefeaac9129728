using Folkmoot.Law.Days;
using Folkmoot.Law.ProcurementAct.Notices;

namespace Folkmoot.Law.ProcurementAct.Modifications;

/// <summary>
/// The contract change notice before a change, and the copy after it (PA-09). Small changes need none; a change of supplier on a
/// restructuring always does; light touch contracts never do.
/// </summary>
public static class ChangeNotice
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = Act.Rule(
        "PA-09", "contract change notice", Confidence.Medium,
        "A change that moves the value within the limit, or the term within it, needs no notice; a value or term left alone counts as moved neither within nor beyond.",
        Instruments.ProcurementAct(75), Instruments.ProcurementAct(76), Instruments.ProcurementAct(77));

    /// <summary>The change of value that needs no notice.</summary>
    public static Dated<int> ValueMost { get; } = Act.Number("PA-09", "no notice for a change of value of at most, goods or services", "per cent of the estimated value", 10, Instruments.ProcurementAct(75, "(2)(a)(i)"));

    /// <summary>The change of value that needs no notice, works.</summary>
    public static Dated<int> WorksValueMost { get; } = Act.Number("PA-09", "no notice for a change of value of at most, works", "per cent of the estimated value", 15, Instruments.ProcurementAct(75, "(2)(a)(ii)"));

    /// <summary>The change of term that needs no notice.</summary>
    public static Dated<int> TermMost { get; } = Act.Number("PA-09", "no notice for a change of term of at most", "per cent of the maximum term provided for on award", 10, Instruments.ProcurementAct(75, "(2)(b)"));

    /// <summary>Contracts of more than this are published as changed.</summary>
    public static Dated<Money> CopyOver { get; } = Act.Sum("PA-09", "changed contracts published in copy are worth more than", "VAT included", 5_000_000, Instruments.ProcurementAct(77));

    /// <summary>How soon.</summary>
    public static Dated<int> CopyDays { get; } = Act.Number("PA-09", "copy of the changed contract", "days beginning with the change", 90, Instruments.ProcurementAct(77));

    /// <summary>Whether the change needs a notice before it is made.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the Act was in force.</exception>
    public static Answer Required(ActContract contract, ContractChange change, DateOnly on)
    {
        var restructuring = Modification.OnRestructuring(contract, change, on);
        return Answer.OfAll(
            Rule, on,
            new("It is a public contract, or becomes one by the change", contract.Public.Answer(), "the estimated value after the change against the threshold", Instruments.ProcurementAct(75, "(1)")),
            new("It is not a light touch contract", contract.LightTouch.Answer().Not(), "the main purpose and code of the services", Instruments.ProcurementAct(75, "(6)(b)")),
            // A restructuring needs a notice whatever its size, and so does a small change that belongs to a larger one.
            new("The change is not a small one made alone, or the supplier changes on a restructuring",
                Together.Any(Small(contract, change, on).Not(), Together.All(change.PartOfAnother.Answer(), change.NoticeTogether.Answer()), restructuring),
                "value and term before and after, and the other changes", Instruments.ProcurementAct(75, "(2), (4) and (5)")));
    }

    /// <summary>Whether the contract as changed has to be published: a change that needed a notice, of a contract worth more than £5 million.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the Act was in force.</exception>
    public static Answer CopyRequired(ActContract contract, ContractChange change, DateOnly on)
    {
        var over = CopyOver.On(on);
        var value = (change.ValueBefore ?? contract.Value) is { } before && change.ValueChange is { } moved ? before + moved : (Money?)null;
        return Answer.OfAll(
            Rule, on,
            new("The change needs a contract change notice", Required(contract, change, on).Met, "what settles the notice", Instruments.ProcurementAct(77, "(1)")),
            new($"The estimated value as changed is more than {over}", (value is { } sum ? sum > over : (bool?)null).Answer(), "the estimated value after the change", Instruments.ProcurementAct(77, "(1)"), value?.ToString()));
    }

    /// <summary>The last day to publish the copy.</summary>
    /// <exception cref="OutsideTheLaw">Changed before the Act was in force.</exception>
    public static Deadline CopyBy(DateOnly made) => PeriodBeginningWith.LastDay(made, CopyDays.On(made));

    /// <summary>A voluntary standstill stated in the change notice: at least eight working days beginning with publication, and binding.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Shorter than that.</exception>
    /// <exception cref="OutsideTheLaw">Published before the Act was in force, or the count leaves the calendar.</exception>
    public static Standstill Standstill(DateOnly published, int? workingDays = null) => ActStandstill.After(published, workingDays);

    private static Met Small(ActContract contract, ContractChange change, DateOnly on)
    {
        var percent = change.ValuePercent(contract);
        var (most, works) = (ValueMost.On(on), WorksValueMost.On(on));
        var value = percent is { } moved && Math.Abs(moved) > most && Math.Abs(moved) <= works ? contract.Works.Answer() : Moves(percent, most);
        return Together.Any(value, Moves(change.TermChange, TermMost.On(on)));
    }

    private static Met Moves(decimal? percent, int most) => (percent is { } moved ? moved != 0 && Math.Abs(moved) <= most : (bool?)null).Answer();
}
