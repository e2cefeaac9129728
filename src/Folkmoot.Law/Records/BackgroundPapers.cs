namespace Folkmoot.Law.Records;

/// <summary>What is known of a document behind a report.</summary>
/// <param name="RelatesToSubject">Whether it relates to the subject of the report or of the part in question.</param>
/// <param name="PublishedWork">Whether it is a published work.</param>
/// <param name="DisclosesFacts">Whether, in the proper officer's opinion, it discloses facts on which the report or an important part of it is based.</param>
/// <param name="ReliedOn">Whether, in the proper officer's opinion, the report relied on it to a material extent.</param>
public sealed record BackgroundDocument(bool? RelatesToSubject, bool? PublishedWork, bool? DisclosesFacts, bool? ReliedOn);

/// <summary>Background papers: which documents are, and that every report lists them and has a copy of each open (EXE-15).</summary>
public static class BackgroundPapers
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "EXE-15", 1, "background papers of a report", Standing.Law, Confidence.Medium, Since: new(2012, 9, 10),
        "Every report has a list, which may say that there are none.",
        Instruments.AccessToInformation(15), Instruments.AccessToInformation(2));

    /// <summary>Whether a document is a background paper.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations.</exception>
    public static Answer Is(BackgroundDocument document, DateOnly on)
    {
        var definition = Instruments.AccessToInformation(2);
        return Answer.OfAll(
            Rule,
            on,
            new("it is no published work", document.PublishedWork.Answer().Not(), "where it was published, if it was", definition),
            new("it relates to the subject of the report", document.RelatesToSubject.Answer(), "the document beside the report", definition),
            new("it discloses facts on which the report or an important part of it is based", document.DisclosesFacts.Answer(), "the proper officer's opinion", definition),
            new("the report relied on it to a material extent", document.ReliedOn.Answer(), "the proper officer's opinion", definition));
    }

    /// <summary>Whether a report lists its background papers, if only as none, and a copy of each is open.</summary>
    /// <param name="listed">Whether the report has the list.</param>
    /// <param name="papers">How many papers the list names; null when it is not known.</param>
    /// <param name="open">Whether at least one copy of each is open for inspection.</param>
    /// <param name="on">The day the report was opened.</param>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations.</exception>
    public static Answer Ask(bool? listed, int? papers, bool? open, DateOnly on)
    {
        bool? none = papers is { } count ? count == 0 : null;
        return Answer.OfAll(
            Rule,
            on,
            new("the report lists its background papers", listed.Answer(), "the list, or the word none", Rule.Citation),
            new("a copy of each is open for inspection", Together.Any(none.Answer(), open.Answer()), "where each paper can be read", Rule.Citation, papers is { } n ? $"{n} listed" : null));
    }
}
