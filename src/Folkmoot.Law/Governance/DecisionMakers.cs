namespace Folkmoot.Law.Governance;

/// <summary>Who makes an executive decision.</summary>
public enum DecisionMaker
{
    /// <summary>The executive, meeting as a cabinet.</summary>
    Executive,

    /// <summary>A committee of the executive.</summary>
    ExecutiveCommittee,

    /// <summary>A joint committee whose members are all members of executives.</summary>
    JointCommittee,

    /// <summary>An area committee that exercises functions of the executive.</summary>
    AreaCommittee,

    /// <summary>One member of the executive: leader, mayor or cabinet member.</summary>
    Member,

    /// <summary>An officer.</summary>
    Officer,
}

/// <summary>
/// Which duties follow from who decides (EXE-02). A body meets, so the rules on meetings bite on it; a member or an officer
/// who decides alone holds no meeting, but the rules on key decisions and on records bite all the same.
/// </summary>
public static class DecisionMakers
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "EXE-02", 1, "which decision makers are bodies that meet", Standing.Law, Confidence.High, Since: new(2012, 9, 10), Reading: null,
        Instruments.AccessToInformation(2));

    /// <summary>Whether the decision maker is a decision-making body of regulation 2, so that the rules on its meetings (EXE-08, EXE-09) apply.</summary>
    public static bool IsBody(this DecisionMaker maker) => maker is not (DecisionMaker.Member or DecisionMaker.Officer);
}
