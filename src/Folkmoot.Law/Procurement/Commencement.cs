namespace Folkmoot.Law.Procurement;

/// <summary>A step towards an award that somebody may take to have begun the procurement.</summary>
public enum CommencementStep
{
    /// <summary>The contract was awarded.</summary>
    ContractAwarded,

    /// <summary>A framework agreement was concluded.</summary>
    FrameworkConcluded,

    /// <summary>A dynamic purchasing system was set up.</summary>
    DynamicSystemSetUp,

    /// <summary>A provider was contacted in order to begin a negotiated procedure without a notice (reg 32).</summary>
    ProviderContacted,

    /// <summary>A contract notice was submitted, that for light-touch services included.</summary>
    ContractNotice,

    /// <summary>A voluntary transparency notice was published.</summary>
    VoluntaryTransparencyNotice,

    /// <summary>An opportunity below the threshold was published (reg 110).</summary>
    BelowThresholdOpportunity,

    /// <summary>A prior information notice was submitted as the call for competition.</summary>
    PriorInformationAsCall,

    /// <summary>A prior information notice that only gave early word. It begins nothing.</summary>
    PriorInformation,

    /// <summary>Talks with the market, or a decision inside the authority. They begin nothing.</summary>
    Preparation,
}

/// <summary>A step that was taken on a day.</summary>
/// <param name="Step">Which step.</param>
/// <param name="On">The day.</param>
public readonly record struct Commenced(CommencementStep Step, DateOnly On);

/// <summary>
/// Whether a procurement had commenced before the Procurement Act 2023 took over, and so stays under the 2015 Regulations (PRO-02).
/// Only the steps that the transitional regulations name count, each with its evidence and its date.
/// </summary>
public static class Commencement
{
    private static readonly (CommencementStep Step, string Says, string Settles, string Provision)[] Steps =
    [
        (CommencementStep.ContractAwarded, "The contract was awarded", "the award letter or the award decision, with its date", "(1)"),
        (CommencementStep.FrameworkConcluded, "The framework agreement was concluded", "the signed framework agreement, with its date", "(1)"),
        (CommencementStep.DynamicSystemSetUp, "The dynamic purchasing system was set up", "the notice that set the system up", "(1)"),
        (CommencementStep.ProviderContacted, "A provider was contacted to begin a negotiated procedure without a notice", "the first letter or message to the provider that began the negotiation, with its date", "(3)(b)"),
        (CommencementStep.ContractNotice, "A contract notice was submitted", "the notice on Find a Tender, with the day it was submitted", "(3)"),
        (CommencementStep.VoluntaryTransparencyNotice, "A voluntary transparency notice was published", "the notice on Find a Tender, with the day it was published", "(3)"),
        (CommencementStep.BelowThresholdOpportunity, "An opportunity below the threshold was published", "the opportunity on Contracts Finder, with the day it was published", "(3)"),
        (CommencementStep.PriorInformationAsCall, "A prior information notice was submitted as the call for competition, early enough", "the prior information notice, with the day it was submitted and the words by which it calls for competition", "(3)"),
    ];

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "PRO-02", 1, "commenced before the Procurement Act", Standing.Law, Confidence.High, Since: null, Reading: null,
        Instruments.Transition(), Instruments.TransitionMoved);

    /// <summary>The first day on which a prior information notice used as a call no longer counts.</summary>
    public static Dated<DateOnly> LastCalls { get; } = new("PRO-02", "a prior information notice used as a call counts when submitted before", "(that day excluded)",
        new(2025, 2, 24), new(2023, 5, 26), Instruments.Transition("(3)"));

    /// <summary>The last day on which an award may be made under a dynamic purchasing system of the 2015 Regulations.</summary>
    public static Dated<DateOnly> LastSystemAwards { get; } = new("PRO-02", "last award under an old dynamic purchasing system", "at the latest",
        new(2025, 2, 24), new(2029, 2, 23), Instruments.Transition());

    /// <summary>The first day of the Procurement Act.</summary>
    public static DateOnly FirstDayOfTheAct => RegimeChoice.ByCommencement.Figures[^1].From;

    /// <summary>Whether the procurement had commenced before the Act, step by step.</summary>
    /// <param name="taken">The steps on the record.</param>
    /// <param name="nothingElse">Whether the record holds every step that was taken, so that a step not on it was not taken.</param>
    public static Answer BeforeTheAct(IReadOnlyCollection<Commenced> taken, bool nothingElse = false) =>
        Answer.OfAny(Rule, FirstDayOfTheAct, [.. Steps.Select(step => Element(step, taken, nothingElse))]);

    /// <summary>The day the procurement commenced: that of the first step that counts; null when none is on the record.</summary>
    public static DateOnly? Day(IEnumerable<Commenced> taken) =>
        taken.Where(Counts).Select(one => (DateOnly?)one.On).Min();

    /// <summary>The last day for an award under a dynamic purchasing system of the 2015 Regulations: the end of the system, or 23 February 2029 where that is earlier.</summary>
    public static DateOnly LastSystemAward(DateOnly systemEnds)
    {
        var latest = LastSystemAwards.On(FirstDayOfTheAct);
        return systemEnds < latest ? systemEnds : latest;
    }

    private static bool Counts(Commenced one) =>
        one.Step is not (CommencementStep.PriorInformation or CommencementStep.Preparation)
        && (one.Step != CommencementStep.PriorInformationAsCall || InTime(one));

    // reg 5(3): before the first day of the Act, and for a prior information notice used as a call before 26 May 2023.
    private static bool InTime(Commenced one) =>
        one.On < (one.Step == CommencementStep.PriorInformationAsCall ? LastCalls.On(FirstDayOfTheAct) : FirstDayOfTheAct);

    private static Element Element((CommencementStep Step, string Says, string Settles, string Provision) step, IReadOnlyCollection<Commenced> taken, bool nothingElse)
    {
        var days = taken.Where(one => one.Step == step.Step).ToList();
        bool? met = days.Exists(InTime) ? true : days.Count > 0 || nothingElse ? false : null;
        return new(
            step.Says + " before that day", met.Answer(), step.Settles, Instruments.Transition(step.Provision),
            days.Count == 0 ? null : string.Join(", ", days.Select(one => $"{one.On:d MMMM yyyy}")));
    }
}
