using Folkmoot.Law.DataProtection;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Law.ProcurementAct;
using Folkmoot.Law.Staff;

namespace Folkmoot.Law.Timetables.Planning;

/// <summary>The steps that many profiles share, with the lengths that rules fix or that stand until an authority gives its own.</summary>
public static class Parts
{
    private static readonly DateOnly From = new(2012, 9, 10);

    /// <summary>Call-in where the authority's own window is not given.</summary>
    public static Dated<int> CallInDays { get; } = new("TIM-02", "call-in, where the authority's own window is not given", "clear working days", From, 5, Instruments.Estimated("the commonest window in constitutions"));

    /// <summary>How long before a partner's board its papers are due, where the partner has not said.</summary>
    public static Dated<int> PartnerPapersDays { get; } = new("TIM-02", "papers for a partner's board, where the partner has not said", "clear working days", From, 5, Instruments.Estimated("judgement"));

    /// <summary>An approval by a partner's board: the papers, then the board. Put what it has to come before into the profile with <see cref="Profile.Adding"/>.</summary>
    public static IReadOnlyList<StepPlan> PartnerApproval(params IReadOnlyList<After> after) =>
    [
        new("partner-papers", "Papers to the partner's board", StepKind.PartnerApproval, Exactly(PartnerPapersDays), after) { Lane = Lanes.Authority },
        new("partner-board", "Partner's board agrees its share", StepKind.Work, default, "partner-papers") { Lane = Lanes.Authority, Gate = "partner-board" },
    ];

    /// <summary>Consultation of the regulator where an assessment leaves a high risk.</summary>
    public static StepPlan RegulatorConsultation(params IReadOnlyList<After> after) =>
        new("regulator", "Regulator consulted on the data protection impact assessment", StepKind.DataProtectionConsultation, RegulatorWeeks.WeeksInDays(), after) { Lane = Lanes.Needs };

    internal static StepPlan Work(string key, string name, string lane, Dated<Estimate> weeks, params IReadOnlyList<After> after) =>
        new(key, name, StepKind.Work, weeks.Figures[^1].Figure.WeeksInDays(), after) { Lane = lane };

    internal static StepPlan Event(string key, string name, string lane, string? gate, params IReadOnlyList<After> after) =>
        new(key, name, StepKind.Work, default, after) { Lane = lane, Gate = gate };

    // The committee looks at it on a day of the notice period, so it waits for the notice and not for the end of the notice.
    internal static StepPlan[] Decision(string of, params IReadOnlyList<After> after) =>
    [
        Notice("notice", $"Notice of the decision {of}", after),
        Event("committee", "Committee considers it", Lanes.Authority, "committee", new After("notice", -NoticeDays)),
        Event("decision", $"Decision {of}", Lanes.Authority, "cabinet", "notice", "committee"),
        CallIn("call-in", "Call-in", "decision"),
    ];

    internal static StepPlan[] Award(string evaluation, string tender) =>
    [
        Notice("award-notice", "Notice of the award decision", tender),
        Event("award-committee", "Committee considers the award", Lanes.Evaluation, "committee", evaluation, new After("award-notice", -NoticeDays)),
        Event("award", "Award decision", Lanes.Evaluation, "cabinet", evaluation, "award-notice", "award-committee"),
        CallIn("award-call-in", "Call-in of the award", "award"),
        Standstill("standstill", "award-call-in"),
    ];

    internal static StepPlan Notice(string key, string name, params IReadOnlyList<After> after) =>
        new(key, name, StepKind.KeyDecisionNotice, Estimate.Exactly(NoticeDays), after) { Lane = Lanes.Authority };

    internal static StepPlan CallIn(string key, string name, params IReadOnlyList<After> after) =>
        new(key, name, StepKind.CallIn, Exactly(CallInDays), after) { Lane = Lanes.Authority };

    internal static StepPlan Standstill(string key, params IReadOnlyList<After> after) =>
        new(key, "Standstill", StepKind.Standstill, Estimate.Exactly(ActStandstill.Days.Figures[^1].Figure), after) { Lane = Lanes.Standstill };

    internal static StepPlan StaffInformation(params IReadOnlyList<After> after) =>
        new("staff-information", "Information about staff who transfer", StepKind.StaffInformation, Exactly(TransferDates.LiabilityDays), after) { Lane = Lanes.Mobilisation };

    private static Estimate RegulatorWeeks => Estimate.Exactly(PriorConsultation.Weeks.Figures[^1].Figure) + new Estimate(0, 0, PriorConsultation.MoreWeeks.Figures[^1].Figure);

    private static int NoticeDays => KeyDecisionNotice.Days.Figures[^1].Figure;

    private static Estimate Exactly(Dated<int> days) => Estimate.Exactly(days.Figures[^1].Figure);
}

/// <summary>The rows of the chart on which the steps of the profiles are drawn.</summary>
public static class Lanes
{
    /// <summary>What is needed and how it is to be done.</summary>
    public const string Needs = "Needs and design";

    /// <summary>The authority's decisions.</summary>
    public const string Authority = "Authority";

    /// <summary>The tender, from publication to the last day for bids.</summary>
    public const string Tender = "Tender";

    /// <summary>Evaluation and award.</summary>
    public const string Evaluation = "Evaluation and award";

    /// <summary>Standstill and signature.</summary>
    public const string Standstill = "Standstill and signature";

    /// <summary>Mobilisation, or the run-down of a service that ends.</summary>
    public const string Mobilisation = "Mobilisation";
}
