namespace Folkmoot.Law.ProcurementAct;

/// <summary>How a contract under the Procurement Act 2023 was or will be awarded.</summary>
public enum AwardRoute
{
    /// <summary>After a competitive tendering procedure (s.19).</summary>
    Competition,

    /// <summary>Directly, by a justification of Schedule 5 (s.41).</summary>
    DirectAward,

    /// <summary>Directly, by regulations made to protect life, health, order or safety (s.42).</summary>
    ProtectLife,

    /// <summary>Directly, after a competition that brought nothing suitable (s.43).</summary>
    Switching,

    /// <summary>Under a framework (s.45).</summary>
    Framework,

    /// <summary>By reference to membership of a dynamic market (s.34).</summary>
    DynamicMarket,
}
