namespace Folkmoot.Law.CallIn;

/// <summary>How many must ask for a call-in, and who counts.</summary>
public sealed record CallInRequesters
{
    /// <summary>How many; null when the constitution states a share of the members instead.</summary>
    public int? Count { get; init; }

    /// <summary>What share of all members of the council, in per cent; null when it states a number.</summary>
    public decimal? PercentOfMembers { get; init; }

    /// <summary>From how many political groups at least; 1 when that does not matter.</summary>
    public int PoliticalGroups { get; init; } = 1;

    /// <summary>Whether only members of a scrutiny committee count.</summary>
    public bool ScrutinyMembersOnly { get; init; }

    /// <summary>Whether statutory co-optees count.</summary>
    public bool StatutoryCoOptees { get; init; }

    /// <summary>How many it takes on a council of so many members; null when a share is asked for and the number of members is not known. A part of a member counts as one.</summary>
    public int? Needed(int? members) => Count ?? (members is { } all && PercentOfMembers is { } percent ? (int)decimal.Ceiling(all * percent / 100m) : null);
}

/// <summary>How a constitution lets call-in be waived for urgency.</summary>
/// <param name="By">Whose agreement it takes, such as "chair of the scrutiny committee".</param>
/// <param name="RecordedBeforeDecision">Whether the agreement has to be on the record before the decision is made.</param>
public sealed record CallInWaiverRules(string By, bool RecordedBeforeDecision = true);

/// <summary>
/// An authority's call-in as its constitution states it on one day (CIN-02). The Act leaves time limits, numbers and grounds
/// to the constitution, so each is a setting here and none has a default that stands for law.
/// </summary>
public sealed record CallInRules
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "CIN-02", 1, "an authority's own rules on call-in", Standing.Constitution, Confidence.High, Since: new(2012, 5, 4), Reading: null,
        Instruments.LocalGovernmentAct2000("9F"), Instruments.ScrutinyGuidance);

    /// <summary>Where the rules stand, such as "Constitution, part 4, scrutiny procedure rule 16".</summary>
    public required string Source { get; init; }

    /// <summary>Which decisions may be called in.</summary>
    public required IReadOnlyCollection<CallInScope> AppliesTo { get; init; }

    /// <summary>How the days of the window are counted.</summary>
    public required CallInDays DayType { get; init; }

    /// <summary>How many days the window is long; 0 where it ends on a fixed weekday.</summary>
    public int WindowDays { get; init; }

    /// <summary>The weekday on which it ends, where it does; else null.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>What it is counted from.</summary>
    public CallInStart StartsFrom { get; init; } = CallInStart.Publication;

    /// <summary>The hour at which the last day closes, by local time; null for the end of the day.</summary>
    public TimeOnly? ClosesAt { get; init; }

    /// <summary>Who has to ask for it.</summary>
    public required CallInRequesters Requesters { get; init; }

    /// <summary>Whether a request has to give its grounds.</summary>
    public bool GroundsRequired { get; init; }

    /// <summary>Whether a request has to say what should have been decided instead.</summary>
    public bool AlternativeRequired { get; init; }

    /// <summary>The role that says whether a request is valid, such as "monitoring officer".</summary>
    public required string Validator { get; init; }

    /// <summary>Within how many working days a valid request is heard; null when the constitution sets none.</summary>
    public int? HearWithinDays { get; init; }

    /// <summary>How often one decision may be called in.</summary>
    public int MaxPerDecision { get; init; } = 1;

    /// <summary>What keeps a decision from call-in.</summary>
    public IReadOnlyCollection<CallInExemption> Exemptions { get; init; } = [];

    /// <summary>How call-in is waived for urgency; null when the constitution has no waiver.</summary>
    public CallInWaiverRules? Waiver { get; init; }

    /// <summary>What the committee that hears a call-in may do.</summary>
    public required IReadOnlyCollection<CallInOutcome> Outcomes { get; init; }

    /// <summary>What in these rules falls short of the Act or makes no sense, each named by its field; empty when they may be used.</summary>
    public IReadOnlyList<Refusal> Refusals() => [.. Scope(), .. Window(), .. Asking(), .. Hearing()];

    private static Citation Power => Instruments.LocalGovernmentAct2000("9F", "(2)(a)");

    private IReadOnlyList<Refusal> Scope() => Refusal.Among(
        (string.IsNullOrWhiteSpace(Source), nameof(Source), "Say where in the constitution the rules stand.", Rule.Citation),
        // s.9F(2)(a): scrutiny has power over the decisions of the executive; a call-in that covers officers alone leaves it none.
        (!AppliesTo.Contains(CallInScope.Key) && !AppliesTo.Contains(CallInScope.AllExecutive), nameof(AppliesTo), "At least the key decisions of the executive are open to call-in.", Power),
        (AppliesTo.Any(scope => !Enum.IsDefined(scope)), nameof(AppliesTo), "A kind of decision that is not known.", Power),
        (Exemptions.Any(exemption => !Enum.IsDefined(exemption)), nameof(Exemptions), "A ground of exemption that is not known.", Power));

    private IReadOnlyList<Refusal> Window()
    {
        var weekday = DayType == CallInDays.WeekdayOfNextWeek;
        return Refusal.Among(
            (!Enum.IsDefined(DayType), nameof(DayType), "The days are counted as working days, clear working days, calendar days or to a weekday.", Power),
            (!Enum.IsDefined(StartsFrom), nameof(StartsFrom), "The window is counted from publication or from telling the members.", Power),
            (!weekday && WindowDays < 1, nameof(WindowDays), "A window shorter than a day leaves no power over a decision that is made and not implemented.", Power),
            (weekday && WindowDays != 0, nameof(WindowDays), "A window that ends on a fixed weekday has no number of days.", Power),
            (weekday && Weekday is not (>= DayOfWeek.Monday and <= DayOfWeek.Friday), nameof(Weekday), "The window ends on a weekday from Monday to Friday.", Power),
            (!weekday && Weekday is not null, nameof(Weekday), "A window of a number of days does not end on a fixed weekday.", Power),
            (ClosesAt == TimeOnly.MinValue, nameof(ClosesAt), "A window that closes at 00:00 closes before its last day; leave the hour out for the end of the day.", Power));
    }

    private IReadOnlyList<Refusal> Asking() => Refusal.Among(
        (Requesters.Count is null == Requesters.PercentOfMembers is null, nameof(Requesters), "State either a number of requesters or a share of the members.", Power),
        (Requesters.Count < 1, nameof(Requesters), "At least one person asks for a call-in.", Power),
        (Requesters.PercentOfMembers is <= 0 or > 100, nameof(Requesters), "A share of the members is above 0 and at most 100 per cent.", Power),
        (Requesters.PoliticalGroups < 1, nameof(Requesters), "A requester belongs to at least one group; 1 says that groups do not matter.", Power),
        (Requesters.Count >= 1 && Requesters.PoliticalGroups > Requesters.Count, nameof(Requesters), "There cannot be more groups than requesters.", Power));

    private IReadOnlyList<Refusal> Hearing()
    {
        var powers = Instruments.LocalGovernmentAct2000("9F", "(4)");
        return Refusal.Among(
            (string.IsNullOrWhiteSpace(Validator), nameof(Validator), "Somebody has to say whether a request is valid.", Power),
            (HearWithinDays < 1, nameof(HearWithinDays), "A hearing takes at least a day.", Power),
            (MaxPerDecision < 1, nameof(MaxPerDecision), "A decision may be called in at least once.", Power),
            (Waiver is { } waiver && string.IsNullOrWhiteSpace(waiver.By), nameof(Waiver), "A waiver names the one whose agreement it takes.", Power),
            (Outcomes.Any(outcome => !Enum.IsDefined(outcome)), nameof(Outcomes), "An outcome that is not known.", powers),
            // s.9F(4): power to recommend that the decision be reconsidered, or to arrange for the council to exercise the review.
            (!Outcomes.Contains(CallInOutcome.ReferBack), nameof(Outcomes), "The committee has power to ask whoever decided to reconsider.", powers),
            (!Outcomes.Contains(CallInOutcome.ReferCouncil), nameof(Outcomes), "The committee has power to put the decision before the council.", powers),
            (!Outcomes.Contains(CallInOutcome.NoAction), nameof(Outcomes), "The committee may let the decision stand.", powers));
    }
}
