using Folkmoot.Law.Days;

namespace Folkmoot.Law.ProcurementAct.DirectAwards;

/// <summary>Paras 7 and 8 of Schedule 5: more from the supplier there is.</summary>
public static class ExistingSupplierGrounds
{
    /// <summary>Whether the present contract was awarded within the five years that end with the day of the transparency notice.</summary>
    /// <exception cref="OutsideTheLaw">The notice is before the Act was in force.</exception>
    public static Met WithinYears(DateOnly? awarded, DateOnly? transparencyNotice) =>
        (awarded is { } award && transparencyNotice is { } notice ? award <= notice && LastNotice(award, notice).Day >= notice : (bool?)null).Answer();

    /// <summary>The last day on which a transparency notice can rely on a contract awarded on a day.</summary>
    /// <exception cref="OutsideTheLaw">The day asked about is before the Act was in force.</exception>
    public static Deadline LastNotice(DateOnly awarded, DateOnly on) => YearsAndMonths.LastDayOfYears(awarded, DirectAward.YearsForSimilar.On(on));

    internal static Element[] Extension(ExistingSupplier facts) =>
    [
        Existing(facts, "7"),
        new("The services extend or partly replace the present ones", facts.ExtensionOrReplacement.Answer(), "the specification beside the present one", Paragraph("7")),
        new("Another supplier's would differ from or be incompatible with the present ones", facts.Incompatible.Answer(), "the technical account of the services", Paragraph("7(a)")),
        new("That would mean disproportionate technical difficulty in operation or maintenance", facts.TechnicalDifficulty.Answer(), "the account of the difficulty and what it would cost", Paragraph("7(b)")),
    ];

    internal static Element[] Similar(ExistingSupplier facts, DateOnly on) =>
    [
        Existing(facts, "8"),
        new("The services are similar to the present ones", facts.Similar.Answer(), "the specification beside the present one", Paragraph("8")),
        new("The present contract was awarded by a competitive tendering procedure", facts.Competed.Answer(), "the tender notice and the award notice of the present contract", Paragraph("8(a)")),
        new($"It was awarded within the {DirectAward.YearsForSimilar.On(on)} years ending with the transparency notice", WithinYears(facts.Awarded, facts.TransparencyNotice), "the day of the award and the day of the transparency notice", Paragraph("8(a)"), facts.Awarded?.ToString("d MMMM yyyy")),
        new("Its tender notice or documents stated the intention", facts.IntentionStated.Answer(), "the tender notice or documents of the present contract", Paragraph("8(b)")),
    ];

    private static Element Existing(ExistingSupplier facts, string paragraph) =>
        new("The supplier is the present one", facts.Existing.Answer(), "the present contract", Paragraph(paragraph));

    private static Citation Paragraph(string paragraph) => Instruments.ProcurementActSchedule(5, " para " + paragraph);
}
