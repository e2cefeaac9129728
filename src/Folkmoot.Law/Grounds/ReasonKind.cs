namespace Folkmoot.Law.Grounds;

/// <summary>What kind of reason an author gives for an award or a change. Most kinds are good management and no element of any ground.</summary>
public enum ReasonKind
{
    /// <summary>Time is needed, or the timetable slipped.</summary>
    Time,

    /// <summary>The service has to go on without a break.</summary>
    Continuity,

    /// <summary>A strategy, a review or a redesign is under way.</summary>
    Strategy,

    /// <summary>Nobody knows yet what money there will be.</summary>
    FundingUncertainty,

    /// <summary>The authority lacks the staff or the resources to do otherwise.</summary>
    AuthorityCapacity,

    /// <summary>The matter cannot wait.</summary>
    Urgency,

    /// <summary>Something happened that nobody could foresee.</summary>
    UnforeseenEvent,

    /// <summary>A technical reason keeps others from supplying.</summary>
    Technical,

    /// <summary>A right in the hands of one provider.</summary>
    ExclusiveRights,

    /// <summary>Only one provider can do it.</summary>
    OnlyProvider,

    /// <summary>There is nothing else that would do instead.</summary>
    NoAlternative,

    /// <summary>A competition brought nothing suitable.</summary>
    FailedCompetition,

    /// <summary>The contract itself provides for it.</summary>
    ContractOption,

    /// <summary>Changing the provider would cost or disturb too much.</summary>
    CostOfChange,

    /// <summary>People would be at risk.</summary>
    Safety,

    /// <summary>The provider does it well, or knows the work.</summary>
    Quality,

    /// <summary>The price is good, or money is saved.</summary>
    Price,

    /// <summary>The people served, or their families, want it or choose it.</summary>
    UserChoice,
}
