namespace Folkmoot.Platform.Audit;

/// <summary>What a row of the audit trail tells of. The name goes into the row's hash: a kind may be added, but never renamed.</summary>
public enum ActKind
{
    /// <summary>Something was written.</summary>
    Write,

    /// <summary>Something was written before the trail was chained; the row was numbered and chained later.</summary>
    EarlierWrite,

    /// <summary>The rows from before the trail was chained were numbered and chained.</summary>
    Chained,

    /// <summary>Somebody signed in, or was refused.</summary>
    SignIn,

    /// <summary>Somebody signed out, or had their sessions ended.</summary>
    SignOut,

    /// <summary>Somebody was given a paper that is withheld from the public.</summary>
    Sight,

    /// <summary>Something that was sent was refused because it is harmful.</summary>
    Refusal,
}
