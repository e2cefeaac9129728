namespace Folkmoot.Law.Procurement;

/// <summary>What is bought and by whom, as far as the threshold turns on it.</summary>
public enum ContractKind
{
    /// <summary>Goods or services for a council or another authority below central government.</summary>
    GoodsOrServices,

    /// <summary>Goods or services for a central government authority.</summary>
    CentralGoodsOrServices,

    /// <summary>Social, health, education and other services under the light touch, whoever buys.</summary>
    LightTouch,

    /// <summary>Works.</summary>
    Works,

    /// <summary>A concession.</summary>
    Concession,

    /// <summary>A concession for light-touch services.</summary>
    LightTouchConcession,
}

/// <summary>Whether a sum that is compared holds value added tax.</summary>
public enum VatBasis
{
    /// <summary>Value added tax is left out.</summary>
    Excluded,

    /// <summary>Value added tax is included.</summary>
    Included,
}
