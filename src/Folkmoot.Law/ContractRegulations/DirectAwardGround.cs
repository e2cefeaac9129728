namespace Folkmoot.Law.ContractRegulations;

/// <summary>A ground of regulation 32 for an award without a notice.</summary>
public enum DirectAwardGround
{
    /// <summary>32(2)(a): a competition brought nothing suitable.</summary>
    NothingSuitable,

    /// <summary>32(2)(b)(i): a unique work of art.</summary>
    WorkOfArt,

    /// <summary>32(2)(b)(ii): competition is absent for technical reasons.</summary>
    TechnicalReasons,

    /// <summary>32(2)(b)(iii): exclusive rights.</summary>
    ExclusiveRights,

    /// <summary>32(2)(c): extreme urgency.</summary>
    ExtremeUrgency,

    /// <summary>32(5)(a): supplies for research.</summary>
    Research,

    /// <summary>32(5)(b): additional deliveries.</summary>
    AdditionalDeliveries,

    /// <summary>32(5)(c): a commodity market.</summary>
    CommodityMarket,

    /// <summary>32(5)(d): good terms from an insolvency.</summary>
    Insolvency,

    /// <summary>32(9) to (12): similar services repeated.</summary>
    Repetition,
}
