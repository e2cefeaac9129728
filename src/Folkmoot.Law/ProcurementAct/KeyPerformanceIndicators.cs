namespace Folkmoot.Law.ProcurementAct;

/// <summary>The ratings in which performance is published (Procurement Regulations 2024). Local indicators for care do well to use the same.</summary>
public enum PerformanceRating
{
    /// <summary>Meets or exceeds what was set.</summary>
    Good,

    /// <summary>Close to it.</summary>
    ApproachingTarget,

    /// <summary>Below it, and has to improve.</summary>
    RequiresImprovement,

    /// <summary>Far below it.</summary>
    Inadequate,

    /// <summary>Cannot be said in the others.</summary>
    Other,
}

/// <summary>The duty to set and publish key performance indicators before entering into a contract worth more than £5 million (PA-06).</summary>
public static class KeyPerformanceIndicators
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = Act.Rule("PA-06", "key performance indicators", citations: [Instruments.ProcurementAct(52), Instruments.ProcurementRegulations("regs 32 to 35 and 39")]);

    /// <summary>Contracts of more than this have indicators.</summary>
    public static Dated<Money> Over { get; } = Act.Sum("PA-06", "contracts with indicators are worth more than", "VAT included", 5_000_000, Instruments.ProcurementAct(52, "(1)"));

    /// <summary>The fewest indicators.</summary>
    public static Dated<int> Fewest { get; } = Act.Number("PA-06", "fewest indicators", "indicators", 3, Instruments.ProcurementAct(52, "(1)"));

    /// <summary>Whether indicators have to be set and published for the contract.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the Act was in force.</exception>
    public static Answer Required(ActContract contract, DateOnly on)
    {
        var over = Over.On(on);
        return Answer.OfAll(
            Rule, on,
            new("It is a public contract", contract.Public.Answer(), "the estimated value against the threshold", Instruments.ProcurementAct(52, "(1)")),
            new($"Its estimated value is more than {over}", (contract.Value is { } value ? value > over : (bool?)null).Answer(), "the estimate made under Schedule 3", Instruments.ProcurementAct(52, "(1)"), contract.Value?.ToString()),
            // The exception is the authority's own view: without one on record the duty stands.
            new("The authority has not recorded that indicators would be unsuitable", (!contract.IndicatorsUnsuitable).Answer(), "the recorded view of the authority", Instruments.ProcurementAct(52, "(2)")),
            new("It is not a framework", contract.Framework.Answer().Not(), "the contract itself", Instruments.ProcurementAct(52, "(6)")),
            new("It is not a concession", contract.Concession.Answer().Not(), "who bears the operating risk", Instruments.ProcurementAct(52, "(6)")),
            new("It is not a light touch contract", contract.LightTouch.Answer().Not(), "the main purpose and code of the services", Instruments.ProcurementAct(52, "(6)(d)")));
    }

    /// <summary>Whether the indicators set are enough.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the Act was in force.</exception>
    public static Met Enough(int? set, DateOnly on) => (set is { } count ? count >= Fewest.On(on) : (bool?)null).Answer();
}
