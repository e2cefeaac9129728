namespace Folkmoot.Law.Calendars;

/// <summary>The parts of the United Kingdom that have bank holidays of their own. A combination reads them together: a bank holiday in any of them.</summary>
[Flags]
public enum Nations
{
    /// <summary>No part: on a question, not a bank holiday anywhere.</summary>
    None = 0,

    /// <summary>England and Wales.</summary>
    EnglandAndWales = 1,

    /// <summary>Scotland.</summary>
    Scotland = 2,

    /// <summary>Northern Ireland.</summary>
    NorthernIreland = 4,

    /// <summary>Any part of the United Kingdom, as the Procurement Act 2023 reads it.</summary>
    UnitedKingdom = EnglandAndWales | Scotland | NorthernIreland,
}
