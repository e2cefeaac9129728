using static Folkmoot.Law.Timetables.Planning.Parts;

namespace Folkmoot.Law.Timetables.Planning;

/// <summary>
/// The ways to replace, continue or end a contract, each ready to be used or changed. Lengths are planning estimates; notice,
/// call-in, standstill and staff information are counted by their rules.
/// </summary>
public static class Profiles
{
    /// <summary>Review, co-production and a new design before the competition.</summary>
    public static Profile FullRedesign { get; } = new("full redesign",
    [
        Work("needs", "Review of needs, performance and spending", Lanes.Needs, Phases.Review),
        Work("engagement", "Co-production, engagement and options", Lanes.Needs, Phases.Engagement, "needs"),
        Work("funding", "Partner's share agreed", Lanes.Needs, Phases.JointFunding, "engagement"),
        Work("preparation", "Market, specification, assessments and documents", Lanes.Needs, Phases.Preparation, "funding"),
        .. Decision("to procure", "preparation"),
        .. Competition("call-in"),
    ]);

    /// <summary>The same service competed again: the decision to procure first, then the documents.</summary>
    public static Profile LikeForLike { get; } = new("like-for-like competition",
    [
        .. Decision("to procure"),
        Work("preparation", "Specification, assessments and documents", Lanes.Needs, Phases.Preparation, "call-in"),
        .. Competition("preparation"),
    ]);

    /// <summary>The least a competition takes: documents prepared while authority is sought, the award delegated, no slack. Its low lengths are the floor.</summary>
    public static Profile Floor { get; } = new("the least a competition takes",
    [
        .. Decision("to procure"),
        Work("tender", "Tender open", Lanes.Tender, Phases.Tender, "call-in"),
        Work("evaluation", "Evaluation", Lanes.Evaluation, Phases.FloorEvaluation, "tender"),
        Standstill("standstill", "evaluation"),
        Work("signature", "Signature", Lanes.Standstill, Phases.Signature, "standstill"),
        Work("mobilisation", "Mobilisation", Lanes.Mobilisation, Phases.Mobilisation, "signature"),
    ]);

    /// <summary>A call-off from a framework by a further competition, the award delegated.</summary>
    public static Profile CallOff { get; } = new("call-off from a framework",
    [
        .. Decision("to call off"),
        Work("tender", "Further competition open", Lanes.Tender, Phases.Tender, "call-in"),
        Work("evaluation", "Evaluation", Lanes.Evaluation, Phases.FloorEvaluation, "tender"),
        Work("signature", "Signature", Lanes.Standstill, Phases.Signature, "evaluation"),
        .. Mobilisation,
    ]);

    /// <summary>An option that the contract holds is taken up.</summary>
    public static Profile OptionToExtend { get; } = new("option to extend",
    [
        Work("needs", "Review of needs, performance and price", Lanes.Needs, Phases.Review),
        .. Decision("to take up the option", "needs"),
        Work("provider-notice", "Notice to the provider", Lanes.Standstill, Phases.ProviderNotice, "call-in"),
    ]);

    /// <summary>The contract is modified within the limits of its regime.</summary>
    public static Profile Modification { get; } = new("modification",
    [
        Work("terms", "Test of the grounds, terms agreed with the provider", Lanes.Needs, Phases.Terms),
        .. Decision("to modify", "terms"),
        Standstill("standstill", "call-in"),
        Work("signature", "Signature", Lanes.Standstill, Phases.Signature, "standstill"),
    ]);

    /// <summary>An award without competition, with a notice and a standstill before it binds.</summary>
    public static Profile DirectAward { get; } = new("direct award",
    [
        Work("terms", "Evidence for the ground, terms agreed with the provider", Lanes.Needs, Phases.Terms),
        .. Decision("to award", "terms"),
        Standstill("standstill", "call-in"),
        Work("signature", "Signature", Lanes.Standstill, Phases.Signature, "standstill"),
    ]);

    /// <summary>The authority takes the service on itself.</summary>
    public static Profile Insource { get; } = new("insource",
    [
        Work("engagement", "Engagement and options", Lanes.Needs, Phases.Engagement),
        .. Decision("to bring the service in house", "engagement"),
        Work("mobilisation", "Mobilisation and transfer of staff", Lanes.Mobilisation, Phases.Mobilisation, "call-in"),
        StaffInformation("call-in"),
    ]);

    /// <summary>The service ends, after consultation.</summary>
    public static Profile End { get; } = new("end",
    [
        Work("consultation", "Consultation and equality assessment", Lanes.Needs, Phases.Consultation),
        .. Decision("to end the service", "consultation"),
        Work("provider-notice", "Notice to the provider, users moved to other help", Lanes.Mobilisation, Phases.ProviderNotice, "call-in"),
    ]);

    /// <summary>Nothing but notice, decision and call-in: the last that can still take effect in time.</summary>
    public static Profile Fallback { get; } = new("last decision", [.. Decision("").Select(step => step with { Name = step.Name.Trim() })]);

    /// <summary>Notice, decision, and then the days that an authority has itself taken from decision to start.</summary>
    /// <param name="decisionToStart">Those days, low, likely and high.</param>
    public static Profile AsObserved(Estimate decisionToStart) => new("as observed",
    [
        .. Decision("to procure").Where(step => step.Key != "call-in"),
        new("replacement", "From decision to start, as observed", StepKind.Work, decisionToStart, "decision") { Lane = Lanes.Tender },
    ]);

    /// <summary>The eight ways, in the order in which they are weighed.</summary>
    public static IReadOnlyList<Profile> All { get; } = [FullRedesign, LikeForLike, OptionToExtend, Modification, DirectAward, CallOff, Insource, End];

    private static StepPlan[] Competition(string after) =>
    [
        Work("tender", "Tender open", Lanes.Tender, Phases.Tender, after),
        Work("evaluation", "Evaluation", Lanes.Evaluation, Phases.Evaluation, "tender"),
        .. Award("evaluation", "tender"),
        Work("signature", "Signature", Lanes.Standstill, Phases.Signature, "standstill"),
        .. Mobilisation,
    ];

    private static StepPlan[] Mobilisation =>
    [
        Work("mobilisation", "Mobilisation", Lanes.Mobilisation, Phases.Mobilisation, "signature"),
        StaffInformation("signature"),
    ];
}
