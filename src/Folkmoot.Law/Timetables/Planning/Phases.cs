namespace Folkmoot.Law.Timetables.Planning;

/// <summary>
/// How long the phases of a procurement of a commissioned service take, in weeks: planning estimates from published procurements
/// and judgement, not law. An authority puts its own beside them; what the law fixes is counted by its own rules instead.
/// </summary>
public static class Phases
{
    private static readonly DateOnly From = new(2012, 9, 10);

    /// <summary>Review of the service, of needs, performance and spending.</summary>
    public static Dated<Estimate> Review { get; } = Weeks("T1 review, needs, performance and spending", 4, 8, 16, "judgement");

    /// <summary>Co-production, engagement and the appraisal of options.</summary>
    public static Dated<Estimate> Engagement { get; } = Weeks("T2 co-production, engagement and options", 8, 14, 26, "judgement; time enough to consult on it");

    /// <summary>What agreeing the money with a partner adds.</summary>
    public static Dated<Estimate> JointFunding { get; } = Weeks("T3 agreement on joint funding, beyond the rest", 0, 0, 8, "two decisions of a county");

    /// <summary>Market engagement, specification, assessments and tender documents.</summary>
    public static Dated<Estimate> Preparation { get; } = Weeks("T4 market, specification, assessments and documents", 6, 12, 20, "published procurements: 7 and 9 weeks from plan to tender, 21 from authority to tender");

    /// <summary>Authority to procure: what notice, committee, decision and call-in add.</summary>
    public static Dated<Estimate> Authority { get; } = Weeks("T5 authority to procure, beyond the rest", 4, 6, 12, "at least the days of notice and call-in");

    /// <summary>The tender is open.</summary>
    public static Dated<Estimate> Tender { get; } = Weeks("T6 tender open", 4, 6, 9, "published procurements: 32 and 37 days");

    /// <summary>Evaluation, clarification and checks.</summary>
    public static Dated<Estimate> Evaluation { get; } = Weeks("T7 evaluation, clarification and checks", 4, 8, 14, "published procurements: 11 to 24 weeks from tender to award");

    /// <summary>The award decision: what it adds; nothing where it is delegated.</summary>
    public static Dated<Estimate> AwardDecision { get; } = Weeks("T8 award decision, beyond the rest", 2, 5, 10, "nothing where the award is delegated");

    /// <summary>Notices, assessment summaries and standstill.</summary>
    public static Dated<Estimate> Notices { get; } = Weeks("T9 notices, summaries and standstill", 2, 2, 4, "a standstill of eight working days");

    /// <summary>Finalising and signing.</summary>
    public static Dated<Estimate> Signature { get; } = Weeks("T10 finalising and signing", 1, 2, 4, "judgement");

    /// <summary>Mobilisation, and the transfer of staff.</summary>
    public static Dated<Estimate> Mobilisation { get; } = Weeks("T11 mobilisation and transfer of staff", 8, 13, 26, "published procurements: 5 to 19 weeks");

    /// <summary>Authority to procure when nothing else waits: the documents are prepared inside it.</summary>
    public static Dated<Estimate> FloorAuthority { get; } = Weeks("least time for authority to procure, documents prepared inside it", 6, 6, 6, "judgement");

    /// <summary>Evaluation when nothing goes wrong.</summary>
    public static Dated<Estimate> FloorEvaluation { get; } = Weeks("least time for evaluation", 3, 3, 3, "judgement");

    /// <summary>How long the provider has to be told beforehand that an option is taken up or the contract ends; the contract says.</summary>
    public static Dated<Estimate> ProviderNotice { get; } = Weeks("notice to the provider, where the contract is not read", 4, 13, 26, "judgement; the contract says");

    /// <summary>Consultation with the people who use a service that is to end or change.</summary>
    public static Dated<Estimate> Consultation { get; } = Weeks("consultation on ending or changing a service", 6, 8, 12, "usual consultations; no general least time in law");

    /// <summary>Agreeing changed terms with the present provider.</summary>
    public static Dated<Estimate> Terms { get; } = Weeks("agreeing terms with the present provider", 2, 4, 8, "judgement");

    /// <summary>All phases of a full redesign one after the other; their likely and low sums are where the bands change.</summary>
    public static Estimate FullRedesign { get; } = Sum(Review, Engagement, JointFunding, Preparation, Authority, Tender, Evaluation, AwardDecision, Notices, Signature, Mobilisation);

    /// <summary>The least that a like-for-like competition takes with the award delegated: the floor, in weeks.</summary>
    public static int Floor { get; } = Sum(FloorAuthority, Tender, FloorEvaluation, Notices, Signature, Mobilisation).Low;

    private static Estimate Sum(params ReadOnlySpan<Dated<Estimate>> phases)
    {
        var sum = default(Estimate);
        foreach (var phase in phases) sum += phase.On(From);
        return sum;
    }

    private static Dated<Estimate> Weeks(string name, int low, int likely, int high, string basis) =>
        new("TIM-02", name, "weeks (low, likely, high)", From, new Estimate(low, likely, high), Instruments.Estimated(basis));
}
