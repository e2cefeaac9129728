using Folkmoot.Law.Days;

namespace Folkmoot.Law.ProcurementAct.Notices;

/// <summary>Publishing a contract once it is entered into (PA-04): the contract details notice, and a copy when it is worth more than £5 million.</summary>
public static class ContractDetails
{
    /// <summary>How soon the details are published.</summary>
    public static Dated<int> Days { get; } = Act.Number("PA-04", "contract details notice", "days beginning with entry", 30, Instruments.ProcurementAct(53, "(1)(b)"));

    /// <summary>How soon for a light touch contract.</summary>
    public static Dated<int> LightTouchDays { get; } = Act.Number("PA-04", "contract details notice, light touch", "days beginning with entry", 120, Instruments.ProcurementAct(53, "(1)(a)"));

    /// <summary>Contracts of more than this are published in copy.</summary>
    public static Dated<Money> CopyOver { get; } = Act.Sum("PA-04", "contracts published in copy are worth more than", "VAT included", 5_000_000, Instruments.ProcurementAct(53, "(3)"));

    /// <summary>How soon the copy is published.</summary>
    public static Dated<int> CopyDays { get; } = Act.Number("PA-04", "copy of the contract", "days beginning with entry", 90, Instruments.ProcurementAct(53, "(3)(b)"));

    /// <summary>How soon for a light touch contract.</summary>
    public static Dated<int> LightTouchCopyDays { get; } = Act.Number("PA-04", "copy of the contract, light touch", "days beginning with entry", 180, Instruments.ProcurementAct(53, "(3)(a)"));

    /// <summary>The last day to publish the contract details notice.</summary>
    /// <exception cref="OutsideTheLaw">Entered into before the Act was in force.</exception>
    public static Deadline NoticeBy(DateOnly entered, bool lightTouch) => PeriodBeginningWith.LastDay(entered, (lightTouch ? LightTouchDays : Days).On(entered));

    /// <summary>Whether a copy has to be published: the value is more than £5 million, and it is not a user choice contract.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the Act was in force.</exception>
    public static Met CopyNeeded(ActContract contract, DateOnly on)
    {
        var over = CopyOver.On(on);
        return Together.All(contract.Public.Answer(), (contract.Value is { } value ? value > over : (bool?)null).Answer(), contract.UserChoice.Not());
    }

    /// <summary>The last day to publish the copy.</summary>
    /// <exception cref="OutsideTheLaw">Entered into before the Act was in force.</exception>
    public static Deadline CopyBy(DateOnly entered, bool lightTouch) => PeriodBeginningWith.LastDay(entered, (lightTouch ? LightTouchCopyDays : CopyDays).On(entered));
}
