namespace Folkmoot.Law.Procurement;

/// <summary>The procurement law under which a contract is or was awarded. It stays with the contract and decides what a later change may be.</summary>
public enum Regime
{
    /// <summary>No procurement law applies: an exemption was relied on and is recorded. Not the same as unknown, which is null.</summary>
    None,

    /// <summary>Public Contracts Regulations 2006, SI 2006/5.</summary>
    ContractRegulations2006,

    /// <summary>Public Contracts Regulations 2015, SI 2015/102.</summary>
    ContractRegulations2015,

    /// <summary>Procurement Act 2023.</summary>
    ProcurementAct2023,

    /// <summary>Health Care Services (Provider Selection Regime) Regulations 2023, SI 2023/1348.</summary>
    ProviderSelection2023,
}
