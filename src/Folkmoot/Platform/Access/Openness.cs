namespace Folkmoot.Platform.Access;

/// <summary>Who may see a thing. Exempt and confidential are different in law; neither is public.</summary>
public enum Openness
{
    /// <summary>Anyone.</summary>
    Open,

    /// <summary>Withheld under a paragraph of Schedule 12A to the Local Government Act 1972, after weighing the public interest.</summary>
    Exempt,

    /// <summary>Must not be disclosed: Local Government Act 1972, s.100A(3).</summary>
    Confidential,

    /// <summary>The authority's own working papers, such as a draft: not published yet, and withheld under no paragraph.</summary>
    Working,
}

/// <summary>A thing that the access rule guards: it is filtered out of every query of a reader who may not see it.</summary>
public interface IGuarded
{
    /// <summary>Who may see it.</summary>
    Openness Openness { get; }
}
