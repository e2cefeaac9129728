namespace Folkmoot.Law.Records;

/// <summary>What has been published after a decision. The day it was made and the day its record was published are two days: call-in runs from the second.</summary>
public sealed record PublicationFacts
{
    /// <summary>Whether the record is open at the offices.</summary>
    public bool? RecordAtOffices { get; init; }

    /// <summary>Whether the record is on the website.</summary>
    public bool? RecordOnWebsite { get; init; }

    /// <summary>Whether a report was considered; false when there was none.</summary>
    public bool? ReportConsidered { get; init; }

    /// <summary>Whether the report, or the part of it that matters, is open at the offices and on the website.</summary>
    public bool? ReportOpen { get; init; }

    /// <summary>Whether a newspaper has asked for copies.</summary>
    public bool? NewspaperAsked { get; init; }

    /// <summary>Whether it was given them.</summary>
    public bool? NewspaperSupplied { get; init; }
}

/// <summary>Opening the record and the report after a decision (EXE-14).</summary>
public static class Publication
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "EXE-14", 1, "opening the record and the report after a decision", Standing.Law, Confidence.Medium, Since: new(2012, 9, 10),
        "As soon as reasonably practicable; no number of days is read into it.",
        Instruments.AccessToInformation(14));

    /// <summary>Whether record and report are open as they have to be.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations.</exception>
    public static Answer Ask(PublicationFacts facts, DateOnly on) => Answer.OfAll(
        Rule,
        on,
        new("the record is open at the offices", facts.RecordAtOffices.Answer(), "the day from which the record could be inspected", Instruments.AccessToInformation(14, "(1)")),
        new("the record is on the website", facts.RecordOnWebsite.Answer(), "the page with its day of publication", Instruments.AccessToInformation(14, "(1)")),
        new("any report considered, or the part that matters, is open with it", Together.Any(facts.ReportConsidered.Answer().Not(), facts.ReportOpen.Answer()), "the report as published, or that none was considered", Instruments.AccessToInformation(14, "(1)")),
        new("a newspaper that asked has its copies", Together.Any(facts.NewspaperAsked.Answer().Not(), facts.NewspaperSupplied.Answer()), "the request and the answer, or that no newspaper asked", Instruments.AccessToInformation(14, "(2)")));
}
