using Folkmoot.Law.Governance;

namespace Folkmoot.Law.Records;

/// <summary>What a record of a decision holds. Each is null where nobody has looked or the record is silent.</summary>
public sealed record RecordHolds
{
    /// <summary>Whether it says what was decided.</summary>
    public bool? Decision { get; init; }

    /// <summary>Whether it says on which day.</summary>
    public bool? Date { get; init; }

    /// <summary>Whether it gives the reasons.</summary>
    public bool? Reasons { get; init; }

    /// <summary>Whether it gives the alternatives considered and rejected, or says that there were none.</summary>
    public bool? Alternatives { get; init; }

    /// <summary>Whether, by the record, a conflict of interest was declared: false when it says that none was, null when it is silent.</summary>
    public bool? ConflictDeclared { get; init; }

    /// <summary>Whether it notes, for each conflict declared, the dispensation granted or that there was none.</summary>
    public bool? Dispensations { get; init; }
}

/// <summary>What the written statement of an executive decision has to say, by who made it (EXE-10, EXE-11, EXE-12).</summary>
public static class DecisionRecord
{
    /// <summary>Decisions made at a meeting.</summary>
    public static Rule OfMeeting { get; } = new(
        "EXE-10", 1, "record of an executive decision made at a meeting", Standing.Law, Confidence.High, Since: new(2012, 9, 10), Reading: null,
        Instruments.AccessToInformation(12));

    /// <summary>Decisions made by one member of the executive.</summary>
    public static Rule OfMember { get; } = new(
        "EXE-11", 1, "record of an executive decision made by a member", Standing.Law, Confidence.Medium, Since: new(2012, 9, 10),
        "The conflicts to record are those declared by members of the executive whom the decision maker consulted; an explicit 'none' is enough.",
        Instruments.AccessToInformation(13, "(1)"), Instruments.AccessToInformation(13, "(2)"));

    /// <summary>Executive decisions made by an officer.</summary>
    public static Rule OfOfficer { get; } = new(
        "EXE-12", 1, "record of an executive decision made by an officer", Standing.Law, Confidence.Medium, Since: new(2012, 9, 10),
        "Routine administrative and operational acts are not recorded, as guidance has it; the reason for not recording one is kept.",
        Instruments.AccessToInformation(13, "(4)"), Instruments.OpenAndAccountable);

    /// <summary>The rule by which a decision maker's decisions are recorded.</summary>
    public static Rule For(DecisionMaker maker) => maker switch
    {
        DecisionMaker.Member => OfMember,
        DecisionMaker.Officer => OfOfficer,
        _ => OfMeeting,
    };

    /// <summary>Whether the record of a decision holds what it has to.</summary>
    /// <param name="maker">Who made the decision.</param>
    /// <param name="record">What the record holds.</param>
    /// <param name="decided">The day of the decision.</param>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations.</exception>
    public static Answer Ask(DecisionMaker maker, RecordHolds record, DateOnly decided)
    {
        var rule = For(maker);
        var (conflicts, dispensations) = (record.ConflictDeclared, record.Dispensations.Answer());
        return Answer.OfAll(
            rule,
            decided,
            new("the decision", record.Decision.Answer(), "the resolution or the decision in its own words", rule.Citation),
            new("the date of the decision", record.Date.Answer(), "the day the decision was made", rule.Citation),
            new("the reasons for the decision", record.Reasons.Answer(), "the reasons of whoever decided", rule.Citation),
            new("alternatives considered and rejected", record.Alternatives.Answer(), "the options rejected, or the words that none was considered", rule.Citation),
            new(maker.IsBody() ? "conflicts of interest declared by members of the body" : "conflicts of interest declared by members of the executive who were consulted", conflicts is null ? Met.NotEvidenced : Met.Yes, "the conflicts declared, or the words that none was", rule.Citation, conflicts == false ? "none declared" : null),
            new("for each conflict, a note of the dispensation granted by the head of paid service", conflicts == false ? Met.Yes : dispensations, "the dispensations, or the words that none was granted", rule.Citation));
    }

    /// <summary>Whether an officer's act has to be recorded at all.</summary>
    /// <param name="executiveDecision">Whether it is an executive decision.</param>
    /// <param name="routine">Whether it is routine, administrative or operational.</param>
    /// <param name="on">The day of the act.</param>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations.</exception>
    public static Answer Needed(bool? executiveDecision, bool? routine, DateOnly on) => Answer.OfAll(
        OfOfficer,
        on,
        new("the officer made an executive decision", executiveDecision.Answer(), "the delegation under which the officer acted", OfOfficer.Citation),
        new("it was more than a routine administrative or operational act", routine.Answer().Not(), "why the act was not recorded, by the authority's test of what is material", Instruments.OpenAndAccountable));
}
