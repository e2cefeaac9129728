namespace Folkmoot.Law.Equality;

/// <summary>The characteristics that the public sector equality duty protects.</summary>
public enum ProtectedCharacteristic
{
    /// <summary>Age.</summary>
    Age,

    /// <summary>Disability.</summary>
    Disability,

    /// <summary>Gender reassignment.</summary>
    GenderReassignment,

    /// <summary>Marriage and civil partnership; for the elimination of discrimination only.</summary>
    MarriageAndCivilPartnership,

    /// <summary>Pregnancy and maternity.</summary>
    PregnancyAndMaternity,

    /// <summary>Race.</summary>
    Race,

    /// <summary>Religion or belief.</summary>
    ReligionOrBelief,

    /// <summary>Sex.</summary>
    Sex,

    /// <summary>Sexual orientation.</summary>
    SexualOrientation,
}

/// <summary>The three aims to which regard is due.</summary>
public enum EqualityAim
{
    /// <summary>Eliminating discrimination, harassment and victimisation.</summary>
    EliminateDiscrimination,

    /// <summary>Advancing equality of opportunity.</summary>
    AdvanceEquality,

    /// <summary>Fostering good relations.</summary>
    FosterGoodRelations,
}
