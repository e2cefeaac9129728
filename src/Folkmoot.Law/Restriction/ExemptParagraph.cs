namespace Folkmoot.Law.Restriction;

/// <summary>The descriptions of exempt information in Part 1 of Schedule 12A to the Local Government Act 1972, as it is for England; the value is the number of the paragraph.</summary>
public enum ExemptParagraph
{
    /// <summary>1: about an individual.</summary>
    Individual = 1,

    /// <summary>2: likely to reveal who an individual is.</summary>
    Identity = 2,

    /// <summary>3: about the financial or business affairs of any person, the authority included.</summary>
    BusinessAffairs = 3,

    /// <summary>4: about consultations or negotiations over labour relations.</summary>
    LabourRelations = 4,

    /// <summary>5: for which legal professional privilege could be maintained in proceedings.</summary>
    LegalPrivilege = 5,

    /// <summary>6: that reveals an intention to give a notice or to make an order or direction.</summary>
    NoticeOrOrder = 6,

    /// <summary>7: about preventing, investigating or prosecuting crime.</summary>
    Crime = 7,
}

/// <summary>How the public interest in maintaining an exemption weighs against that in disclosure.</summary>
public enum Balance
{
    /// <summary>Maintaining the exemption weighs more.</summary>
    Maintain,

    /// <summary>The two weigh the same, so the information is disclosed.</summary>
    Equal,

    /// <summary>Disclosure weighs more.</summary>
    Disclose,
}

/// <summary>How information is to be handled.</summary>
public enum Handling
{
    /// <summary>It may not be disclosed at all.</summary>
    Confidential,

    /// <summary>It may be withheld so long as the balance stays as it is.</summary>
    Exempt,

    /// <summary>It is open.</summary>
    Open,

    /// <summary>Something that would settle it is not on the record. Until it is, the information is not shown.</summary>
    NotSettled,
}

/// <summary>What is known of a piece of information.</summary>
public sealed record InformationFacts
{
    /// <summary>Whether a government department gave it on terms that forbid disclosure to the public.</summary>
    public bool? GivenOnTerms { get; init; }

    /// <summary>Whether an enactment or a court's order forbids its disclosure.</summary>
    public bool? DisclosureForbidden { get; init; }

    /// <summary>For each paragraph that is claimed, whether it fits; null where nobody has shown it. A paragraph left out is not claimed.</summary>
    public IReadOnlyDictionary<ExemptParagraph, bool?> Claimed { get; init; } = new Dictionary<ExemptParagraph, bool?>();

    /// <summary>Whether it has to be registered under the Companies Acts or the law on friendly societies, co-operatives, building societies or charities.</summary>
    public bool? MustBeRegistered { get; init; }

    /// <summary>Whether it relates to proposed development for which the authority may grant itself planning permission.</summary>
    public bool? OwnDevelopment { get; init; }

    /// <summary>How the public interest weighs; null when nobody has weighed it.</summary>
    public Balance? Balance { get; init; }
}
