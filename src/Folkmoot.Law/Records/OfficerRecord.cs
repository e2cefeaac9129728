namespace Folkmoot.Law.Records;

/// <summary>What is known of a decision that an officer made for the council or one of its committees.</summary>
public sealed record OfficerDecisionFacts
{
    /// <summary>Whether the council or a committee would otherwise have made the decision.</summary>
    public bool? DelegatedByBody { get; init; }

    /// <summary>Whether the officer acted under an express authorisation for this matter.</summary>
    public bool? ExpressAuthorisation { get; init; }

    /// <summary>Whether the officer acted under a general authorisation to take such decisions.</summary>
    public bool? GeneralAuthorisation { get; init; }

    /// <summary>Whether it grants a permission or a licence.</summary>
    public bool? GrantsPermission { get; init; }

    /// <summary>Whether it affects the rights of an individual.</summary>
    public bool? AffectsRights { get; init; }

    /// <summary>Whether it awards a contract or incurs expenditure.</summary>
    public bool? AwardsOrSpends { get; init; }

    /// <summary>Whether that materially affects the authority's financial position.</summary>
    public bool? MaterialToFinances { get; init; }
}

/// <summary>The record of an officer's decision that is not executive (EXE-13).</summary>
public static class OfficerRecord
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "EXE-13", 1, "record of an officer's decision that is not executive", Standing.Law, Confidence.High, Since: new(2014, 8, 6), Reading: null,
        Instruments.Openness(7), Instruments.Openness(8));

    /// <summary>Whether the decision has to be recorded.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 6 August 2014.</exception>
    public static Answer Needed(OfficerDecisionFacts facts, DateOnly on)
    {
        // Reg 7(2)(b): under a general authorisation only where the effect is one of the three listed.
        var material = Together.All(facts.AwardsOrSpends.Answer(), facts.MaterialToFinances.Answer());
        var effect = Together.Any(facts.GrantsPermission.Answer(), facts.AffectsRights.Answer(), material);
        var general = Together.All(facts.GeneralAuthorisation.Answer(), effect);
        return Answer.OfAll(
            Rule,
            on,
            new("the council or one of its committees would otherwise have decided", facts.DelegatedByBody.Answer(), "the scheme of delegation", Instruments.Openness(7, "(2)")),
            new(
                "there was an express authorisation, or a general one and a permission, an individual's rights or a material contract or expense",
                Together.Any(facts.ExpressAuthorisation.Answer(), general),
                "the authorisation, and what the decision does to permissions, rights and finances",
                Instruments.Openness(7, "(2)(a), (b)")));
    }

    /// <summary>Whether the record holds what it has to.</summary>
    /// <param name="record">What the record holds; a conflict counts only under an express authorisation.</param>
    /// <param name="expressAuthorisation">Whether the officer acted under an express authorisation for this matter.</param>
    /// <param name="decided">The day of the decision.</param>
    /// <exception cref="OutsideTheLaw">The day is before 6 August 2014.</exception>
    public static Answer Ask(RecordHolds record, bool? expressAuthorisation, DateOnly decided)
    {
        var conflicts = record.ConflictDeclared is null ? Met.NotEvidenced : Met.Yes;
        return Answer.OfAll(
            Rule,
            decided,
            new("the date of the decision", record.Date.Answer(), "the day the decision was made", Instruments.Openness(7, "(3)(a)")),
            new("the decision with its reasons", Together.All(record.Decision.Answer(), record.Reasons.Answer()), "the decision and why it was made", Instruments.Openness(7, "(3)(b)")),
            new("alternatives considered and rejected", record.Alternatives.Answer(), "the options rejected, or the words that none was considered", Instruments.Openness(7, "(3)(c)")),
            new("under an express authorisation, the names of members who declared a conflict of interest", Together.Any(expressAuthorisation.Answer().Not(), conflicts), "the members who declared one, or the words that none did", Instruments.Openness(7, "(3)(d)")));
    }

    /// <summary>Whether another record already does the duty: one that a statute requires, with date, decision and reasons.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 6 August 2014.</exception>
    public static Answer SatisfiedBy(bool? requiredByStatute, RecordHolds other, DateOnly decided) => Answer.OfAll(
        Rule,
        decided,
        new("another statute requires a record", requiredByStatute.Answer(), "the statute that requires it", Instruments.Openness(7, "(4)")),
        new("that record has the date, the decision and the reasons", Together.All(other.Date.Answer(), other.Decision.Answer(), other.Reasons.Answer()), "the other record", Instruments.Openness(7, "(4)")));
}
