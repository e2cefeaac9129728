namespace Folkmoot.Law.Access;

/// <summary>What is known of how a document may be inspected.</summary>
public sealed record InspectionFacts
{
    /// <summary>Whether it is open at the offices at all reasonable hours.</summary>
    public bool? AtOffices { get; init; }

    /// <summary>Whether it is on the website.</summary>
    public bool? OnWebsite { get; init; }

    /// <summary>Whether a copy is given on payment of what copying and sending cost.</summary>
    public bool? CopiesSupplied { get; init; }
}

/// <summary>What is known of a refusal or an obstruction.</summary>
public sealed record ObstructionFacts
{
    /// <summary>Whether the person has custody of a document that has to be open.</summary>
    public bool? HasCustody { get; init; }

    /// <summary>Whether the person intentionally obstructed somebody's right to inspect or copy.</summary>
    public bool? Obstructed { get; init; }

    /// <summary>Whether the person refused a copy.</summary>
    public bool? RefusedCopy { get; init; }

    /// <summary>Whether there was a reasonable excuse.</summary>
    public bool? ReasonableExcuse { get; init; }
}

/// <summary>
/// Inspection of documents by the public (EXE-21) and the offence of obstructing it (EXE-22). Anyone may copy, reproduce and
/// comment on what is open, and its publication is privileged. A record of who could see what, and when, answers a charge.
/// </summary>
public static class Inspection
{
    /// <summary>Inspection and copies.</summary>
    public static Rule Rule { get; } = new(
        "EXE-21", 1, "inspection and copies", Standing.Law, Confidence.High, Since: new(2012, 9, 10), Reading: null, Instruments.AccessToInformation(21));

    /// <summary>The offence of obstruction.</summary>
    public static Rule Offence { get; } = new(
        "EXE-22", 1, "obstructing inspection", Standing.Law, Confidence.Medium, Since: new(2012, 9, 10),
        "Because refusal may be an offence, access and publication are logged with the time and a hash and the log is not altered.",
        Instruments.AccessToInformation(22));

    /// <summary>The level of the fine on summary conviction.</summary>
    public static Dated<int> Level { get; } = new(
        "EXE-22", "fine for obstructing inspection", "level on the standard scale", new(2012, 9, 10), 1, Instruments.AccessToInformation(22));

    /// <summary>Whether a document that has to be open can be inspected and copied.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations.</exception>
    public static Answer Ask(InspectionFacts facts, DateOnly on) => Answer.OfAll(
        Rule,
        on,
        new("it is open at the offices at all reasonable hours", facts.AtOffices.Answer(), "where and when it can be read", Instruments.AccessToInformation(21, "(1)(a)")),
        new("it is on the website", facts.OnWebsite.Answer(), "the page with its day of publication", Instruments.AccessToInformation(21, "(1)(b)")),
        new("copies are given on payment of what they cost", facts.CopiesSupplied.Answer(), "the charge and how a copy is asked for", Instruments.AccessToInformation(21, "(2)")));

    /// <summary>Whether the elements of the offence are there.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations.</exception>
    public static Answer Ask(ObstructionFacts facts, DateOnly on) => Answer.OfAll(
        Offence,
        on,
        new("the person has custody of a document that has to be open", facts.HasCustody.Answer(), "who keeps the document", Instruments.AccessToInformation(22)),
        new("the person intentionally obstructed a right to inspect or copy, or refused a copy", Together.Any(facts.Obstructed.Answer(), facts.RefusedCopy.Answer()), "the request and what was answered", Instruments.AccessToInformation(22)),
        new("there was no reasonable excuse", facts.ReasonableExcuse.Answer().Not(), "the reason given at the time", Instruments.AccessToInformation(22)));
}
