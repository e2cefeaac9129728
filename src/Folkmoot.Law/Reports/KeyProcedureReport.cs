namespace Folkmoot.Law.Reports;

/// <summary>One part of a report: what it has to say, and what it says.</summary>
/// <param name="Heading">What the part has to say.</param>
/// <param name="Text">What it says; null while nobody has said it.</param>
/// <param name="Citation">The provision that asks for it.</param>
public sealed record ReportPart(string Heading, string? Text, Citation Citation);

/// <summary>What a report says on a decision that scrutiny thinks should have been key. Each part is null until somebody has written it.</summary>
/// <param name="Decision">What was decided.</param>
/// <param name="Reasons">The reasons for it.</param>
/// <param name="DecisionMaker">Who decided.</param>
/// <param name="WhyNotKey">Why the executive holds that it was not key; null as well where the executive now agrees that it was.</param>
/// <param name="ExecutiveHoldsNotKey">Whether the executive holds that it was not key.</param>
public sealed record KeyProcedureFacts(string? Decision, string? Reasons, string? DecisionMaker, string? WhyNotKey, bool? ExecutiveHoldsNotKey);

/// <summary>The report to the council on a decision that was not treated as key (EXE-19): scrutiny may require it within a reasonable time that it sets.</summary>
public static class KeyProcedureReport
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "EXE-19", 1, "report where the key decision procedure was not followed", Standing.Law, Confidence.High, Since: new(2012, 9, 10), Reading: null,
        Instruments.AccessToInformation(18));

    /// <summary>Whether the scrutiny committee may require the report.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations.</exception>
    public static Answer MayBeRequired(bool? executiveDecisionMade, bool? treatedAsKey, bool? scrutinyThinksKey, DateOnly on) => Answer.OfAll(
        Rule,
        on,
        new("an executive decision has been made", executiveDecisionMade.Answer(), "the record of the decision", Instruments.AccessToInformation(18, "(1)")),
        new("it was not treated as key", treatedAsKey.Answer().Not(), "the notice of key decisions, or that there was none", Instruments.AccessToInformation(18, "(1)(a)")),
        new("the relevant scrutiny committee is of the opinion that it should have been", scrutinyThinksKey.Answer(), "the resolution of the committee with the time it sets", Instruments.AccessToInformation(18, "(1)(b)")));

    /// <summary>What the report has to say, part by part, with what is already known.</summary>
    public static IReadOnlyList<ReportPart> Write(KeyProcedureFacts facts)
    {
        List<ReportPart> parts =
        [
            new("the decision", facts.Decision, Instruments.AccessToInformation(18, "(2)(a)")),
            new("the reasons for the decision", facts.Reasons, Instruments.AccessToInformation(18, "(2)(a)")),
            new("who made the decision", facts.DecisionMaker, Instruments.AccessToInformation(18, "(2)(b)")),
        ];
        if (facts.ExecutiveHoldsNotKey != false) parts.Add(new("why the executive holds that it was not a key decision", facts.WhyNotKey, Instruments.AccessToInformation(18, "(2)(c)")));
        return parts;
    }

    /// <summary>Whether the report says everything it has to.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations.</exception>
    public static Answer Ask(KeyProcedureFacts facts, DateOnly on) => Answer.OfAll(
        Rule,
        on,
        [.. Write(facts).Select(part => new Element(part.Heading, string.IsNullOrWhiteSpace(part.Text) ? Met.NotEvidenced : Met.Yes, "the words of the report", part.Citation, part.Text))]);
}
