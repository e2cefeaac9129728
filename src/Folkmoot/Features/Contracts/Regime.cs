namespace Folkmoot.Features.Contracts;

/// <summary>The procurement law a contract was awarded under; it decides what a later change may be.</summary>
public enum Regime
{
    /// <summary>The record does not say.</summary>
    Unknown,

    /// <summary>Public Contracts Regulations 2015.</summary>
    Pcr2015,

    /// <summary>Procurement Act 2023.</summary>
    ProcurementAct2023,

    /// <summary>Health Care Services (Provider Selection Regime) Regulations 2023.</summary>
    Psr2023,

    /// <summary>No procurement law applies.</summary>
    None,
}
