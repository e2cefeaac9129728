namespace Folkmoot.Law.ProviderSelection;

/// <summary>A process by which a provider of health care is selected.</summary>
public enum SelectionProcess
{
    /// <summary>Direct award process A: the existing provider is the only one capable.</summary>
    DirectAwardA,

    /// <summary>Direct award process B: people choose among every provider that qualifies.</summary>
    DirectAwardB,

    /// <summary>Direct award process C: the existing provider does well and little changes.</summary>
    DirectAwardC,

    /// <summary>The most suitable provider process.</summary>
    MostSuitable,

    /// <summary>The competitive process.</summary>
    Competitive,
}

/// <summary>What is on the record about a selection; null is nothing on the record.</summary>
public sealed record SelectionFacts
{
    /// <summary>The day the process begins.</summary>
    public required DateOnly On { get; init; }

    /// <summary>A framework agreement is to be concluded.</summary>
    public bool? Framework { get; init; }

    /// <summary>A: there is an existing provider of the service.</summary>
    public bool? ExistingProvider { get; init; }

    /// <summary>A: by the nature of the service only the existing provider is capable of it.</summary>
    public bool? OnlyCapable { get; init; }

    /// <summary>B: people are offered a choice of provider.</summary>
    public bool? PatientChoice { get; init; }

    /// <summary>B: the number of providers is restricted.</summary>
    public bool? NumbersRestricted { get; init; }

    /// <summary>B: a contract is offered to every provider that qualifies.</summary>
    public bool? ContractsToAllWhoQualify { get; init; }

    /// <summary>B: there are arrangements by which providers can express an interest.</summary>
    public bool? ArrangementsForInterest { get; init; }

    /// <summary>C: the existing contract expires and a new one replaces it.</summary>
    public bool? ExpiringAndReplaced { get; init; }

    /// <summary>C: the considerable change threshold is met (see <see cref="ConsiderableChange"/>).</summary>
    public bool? ConsiderableChange { get; init; }

    /// <summary>C: the existing provider satisfies the existing contract.</summary>
    public bool? Satisfying { get; init; }

    /// <summary>C: it is likely to satisfy the new one.</summary>
    public bool? LikelyToSatisfy { get; init; }

    /// <summary>Most suitable provider: the authority can say which provider is likely to be the most suitable.</summary>
    public bool? CanIdentifyMostSuitable { get; init; }
}
