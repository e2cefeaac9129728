namespace Folkmoot.Platform.Access;

/// <summary>What somebody is to one authority. A person may hold several, and others elsewhere.</summary>
public enum Role
{
    /// <summary>Drafts decisions and their reports: a commissioner or contract manager.</summary>
    Author,

    /// <summary>Signs off what a decision costs: the officer of the Local Government Act 1972, s.151, or somebody for them.</summary>
    Finance,

    /// <summary>Signs off what a decision rests on in law: the monitoring officer of the Local Government and Housing Act 1989, s.5, or somebody for them.</summary>
    Legal,

    /// <summary>Publishes notices, plans and records; runs meetings and call-in.</summary>
    DemocraticServices,

    /// <summary>Answers for a department and signs its decisions off.</summary>
    Director,

    /// <summary>Takes executive decisions: a member of the executive, or an officer to whom they are delegated.</summary>
    DecisionTaker,

    /// <summary>Any member of the council.</summary>
    Member,

    /// <summary>A member of an overview and scrutiny committee.</summary>
    Scrutiny,

    /// <summary>Speaks for a funder beside the authority.</summary>
    Partner,

    /// <summary>Speaks for a provider.</summary>
    Provider,

    /// <summary>Sees everything, changes nothing.</summary>
    Auditor,

    /// <summary>Says who may sign in and as what; sees nothing more for it.</summary>
    Administrator,
}
