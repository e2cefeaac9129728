namespace Folkmoot.Law.ProviderSelection;

/// <summary>What is on the record about how a proposed contract differs from the existing one.</summary>
public sealed record ChangeFacts
{
    /// <summary>The day the arrangements are proposed.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The lifetime value of the existing contract when it was entered into.</summary>
    public Money? Existing { get; init; }

    /// <summary>The lifetime value of the proposed one.</summary>
    public Money? Proposed { get; init; }

    /// <summary>Whether the proposed contract is materially different in character from the existing one as it was entered into.</summary>
    public bool? MateriallyDifferent { get; init; }

    /// <summary>Whether the change is attributable to a decision of the authority.</summary>
    public bool? Attributable { get; init; }

    /// <summary>Whether the only difference is that another body has succeeded the provider.</summary>
    public bool? SuccessionOnly { get; init; }

    /// <summary>Whether the change answers factors beyond the control of authority and provider, such as patient numbers or a price formula.</summary>
    public bool? ExternalFactors { get; init; }
}

/// <summary>
/// The considerable change threshold (PSR-04). It is met by a contract materially different in character, or by a change that the
/// authority decided on and that is at least £500,000 and at least 25 per cent more over the lifetime.
/// </summary>
public static class ConsiderableChange
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "PSR-04", 1, "considerable change threshold", Standing.Law, Confidence.High, new(2024, 1, 1), Reading: null, Reg("(10)"));

    /// <summary>By how much the lifetime value has to be higher.</summary>
    public static Dated<Money> Amount { get; } = new("PSR-04", "considerable change, higher by at least", "over the lifetime", new(2024, 1, 1), Money.Pounds(500_000), Reg("(11)"));

    /// <summary>By what share it has to be higher besides.</summary>
    public static Dated<int> Percent { get; } = new("PSR-04", "considerable change, higher by at least", "per cent of the existing lifetime value", new(2024, 1, 1), 25, Reg("(11)"));

    /// <summary>By how much the proposed lifetime value is higher; null when one of them is not known.</summary>
    public static Money? Increase(ChangeFacts facts) => facts.Proposed - facts.Existing;

    /// <summary>Whether the threshold is met; where it is, direct award process C is closed.</summary>
    /// <exception cref="OutsideTheLaw">Before 1 January 2024.</exception>
    public static Answer Test(ChangeFacts facts)
    {
        var (amount, percent) = (Amount.On(Rule.InForceOn(facts.On)), Percent.On(facts.On));
        var different = (facts.SuccessionOnly == true ? false : facts.MateriallyDifferent).Answer();
        // What a succession or outside factors bring about is no decision of the authority.
        var attributable = (facts.SuccessionOnly == true || facts.ExternalFactors == true ? false : facts.Attributable).Answer();
        var byAmount = (Increase(facts) is { } increase ? increase >= amount : (bool?)null).Answer();
        var byShare = (Increase(facts) is { } more && facts.Existing is { } existing ? more.Pence * 100m >= existing.Pence * (decimal)percent : (bool?)null).Answer();
        return new()
        {
            Rule = Rule,
            On = facts.On,
            Met = Together.Any(different, Together.All(attributable, byAmount, byShare)),
            Elements =
            [
                new("The contract would be materially different in character", different, "the service as it was contracted beside the service proposed", Reg("(10)(a)")),
                new("Or: the change is attributable to a decision of the authority", attributable, "the decision, or the outside factors, that bring the change", Reg("(11)(a)")),
                new($"and the lifetime value is at least {amount} higher", byAmount, "the lifetime value of both contracts", Reg("(11)(b)")),
                new($"and it is at least {percent} per cent higher", byShare, "the lifetime value of both contracts", Reg("(11)(c)")),
            ],
            Sum = Line(facts),
        };
    }

    private static IReadOnlyList<string> Line(ChangeFacts facts) => Increase(facts) is { } increase && facts.Existing is { Pence: not 0 } existing
        ? [$"{facts.Proposed} is {increase} or {increase.PercentOf(existing):0.##} per cent more than {existing}"] : [];

    private static Citation Reg(string rest) => Instruments.ProviderSelection(6, rest);
}
