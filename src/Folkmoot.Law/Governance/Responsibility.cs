namespace Folkmoot.Law.Governance;

/// <summary>How an authority governs itself.</summary>
public enum GovernanceModel
{
    /// <summary>A leader and cabinet, or an elected mayor and cabinet: executive arrangements under Part 1A of the 2000 Act.</summary>
    Executive,

    /// <summary>Committees of the council, with no executive.</summary>
    Committees,
}

/// <summary>Whose decision it is, and so which law says how it is noticed, recorded and opened.</summary>
public enum DecisionLaw
{
    /// <summary>The executive or one of its members: the 2012 Regulations.</summary>
    Executive,

    /// <summary>The council or one of its committees: Part VA of the 1972 Act.</summary>
    Council,

    /// <summary>An officer for the executive: regulation 13 of the 2012 Regulations.</summary>
    OfficerExecutive,

    /// <summary>An officer for the council or a committee: the Openness Regulations.</summary>
    OfficerNonExecutive,
}

/// <summary>What is known of a function and of who is to exercise it.</summary>
/// <param name="Model">How the authority governs itself; null when it is not on the record.</param>
/// <param name="KeptFromExecutive">Whether a statute or the authority's local choice keeps the function from the executive.</param>
/// <param name="ByOfficer">Whether an officer is to decide under delegation.</param>
public sealed record FunctionFacts(GovernanceModel? Model, bool? KeptFromExecutive, bool? ByOfficer);

/// <summary>Which decision law applies (EXE-01). A function is the executive's unless the law or local choice keeps it from it; commissioning a service and awarding its contract are.</summary>
/// <param name="Executive">Whether the decision is an executive decision.</param>
/// <param name="Law">The law that follows; null while the facts leave it open.</param>
public sealed record Responsibility(Answer Executive, DecisionLaw? Law)
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "EXE-01", 1, "which decision law applies", Standing.Law, Confidence.High, Since: new(2012, 9, 10), Reading: null,
        Instruments.LocalGovernmentAct2000("9D"), Instruments.FunctionsAndResponsibilities);

    /// <summary>Says whose decision it is.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations.</exception>
    public static Responsibility Of(FunctionFacts facts, DateOnly on)
    {
        bool? arrangements = facts.Model is { } model ? model == GovernanceModel.Executive : null;
        var executive = Answer.OfAll(
            Rule,
            on,
            new("the authority operates executive arrangements", arrangements.Answer(), "the authority's constitution, on its form of governance", Instruments.LocalGovernmentAct2000("9B")),
            new("neither a statute nor local choice keeps the function from the executive", facts.KeptFromExecutive.Answer().Not(), "the scheme of delegation, on functions that are not the executive's", Rule.Citation));
        return new(executive, Which(executive.Met, facts.ByOfficer));
    }

    private static DecisionLaw? Which(Met executive, bool? byOfficer) => (executive, byOfficer) switch
    {
        (Met.Yes, false) => DecisionLaw.Executive,
        (Met.Yes, true) => DecisionLaw.OfficerExecutive,
        (Met.No, false) => DecisionLaw.Council,
        (Met.No, true) => DecisionLaw.OfficerNonExecutive,
        _ => null,
    };
}
