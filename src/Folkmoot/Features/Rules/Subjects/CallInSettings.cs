using Folkmoot.Law;
using Folkmoot.Law.CallIn;

namespace Folkmoot.Features.Rules.Subjects;

public sealed record CallInSettings : RuleSettings
{
    public IReadOnlyList<CallInScope>? AppliesTo { get; init; }

    public required CallInDays DayType { get; init; }

    public int? WindowDays { get; init; }

    public DayOfWeek? Weekday { get; init; }

    public CallInStart? StartsFrom { get; init; }

    /// <summary>Null for the end of the day.</summary>
    public TimeOnly? ClosesAt { get; init; }

    public CallInRequesters? Requesters { get; init; }

    public bool? GroundsRequired { get; init; }

    public bool? AlternativeRequired { get; init; }

    public string? Validator { get; init; }

    public int? HearWithinDays { get; init; }

    public int? MaxPerDecision { get; init; }

    public IReadOnlyList<CallInExemption>? Exemptions { get; init; }

    public CallInWaiverRules? Waiver { get; init; }

    public IReadOnlyList<CallInOutcome>? Outcomes { get; init; }

    public override Subject Subject => Subject.CallIn;

    /// <summary>What is not given and yet has to be known before the validity of a request, or what may come of it, can be said.</summary>
    public IReadOnlyList<string> NotGiven =>
    [
        .. AppliesTo is null ? [nameof(AppliesTo)] : Array.Empty<string>(),
        .. StartsFrom is null ? [nameof(StartsFrom)] : Array.Empty<string>(),
        .. Requesters is null ? [nameof(Requesters)] : Array.Empty<string>(),
        .. GroundsRequired is null ? [nameof(GroundsRequired)] : Array.Empty<string>(),
        .. Validator is null ? [nameof(Validator)] : Array.Empty<string>(),
        .. Outcomes is null ? [nameof(Outcomes)] : Array.Empty<string>(),
    ];

    /// <summary>A field that is not given is not refused: nobody said anything that could fall short.</summary>
    public override IReadOnlyList<Refusal> Refusals(string written) => [.. InLaw(written).Refusals().Where(refusal => !NotGiven.Contains(refusal.Field))];

    /// <summary>Enough for the window. The rest can be asked only where <see cref="NotGiven"/> is empty.</summary>
    public CallInRules InLaw(string written) => new()
    {
        Source = written,
        AppliesTo = AppliesTo ?? [],
        DayType = DayType,
        WindowDays = WindowDays ?? 0,
        Weekday = Weekday,
        StartsFrom = StartsFrom ?? CallInStart.Publication,
        ClosesAt = ClosesAt,
        Requesters = Requesters ?? new CallInRequesters(),
        GroundsRequired = GroundsRequired ?? false,
        AlternativeRequired = AlternativeRequired ?? false,
        Validator = Validator ?? "",
        HearWithinDays = HearWithinDays,
        MaxPerDecision = MaxPerDecision ?? 1,
        Exemptions = Exemptions ?? [],
        Waiver = Waiver,
        Outcomes = Outcomes ?? [],
    };
}
