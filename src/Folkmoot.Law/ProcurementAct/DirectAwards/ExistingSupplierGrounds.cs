using Folkmoot.Law.Days;
using Folkmoot.Law.Grounds;
using Needs = Folkmoot.Law.Grounds.Requirement<Folkmoot.Law.ProcurementAct.DirectAwards.DirectAwardFacts>;

namespace Folkmoot.Law.ProcurementAct.DirectAwards;

/// <summary>Paras 7 and 8 of Schedule 5: more from the supplier there is.</summary>
public static class ExistingSupplierGrounds
{
    internal static Ground<DirectAwardFacts> Extension { get; } = new(
        "Sch 5 para 7", "extension or partial replacement",
        Existing("7"),
        new Needs("The services extend or partly replace the present ones", facts => facts.Existing.ExtensionOrReplacement, "the specification beside the present one", Paragraph("7")),
        new Needs("Another supplier's would differ from or be incompatible with the present ones", facts => facts.Existing.Incompatible, "the technical account of the services", Paragraph("7(a)")) { SupportedBy = [ReasonKind.Technical] },
        new Needs("That would mean disproportionate technical difficulty in operation or maintenance", facts => facts.Existing.TechnicalDifficulty, "the account of the difficulty and what it would cost", Paragraph("7(b)")) { SupportedBy = [ReasonKind.Technical] });

    internal static Ground<DirectAwardFacts> Similar { get; } = new(
        "Sch 5 para 8", "similar services",
        Existing("8"),
        new Needs("The services are similar to the present ones", facts => facts.Existing.Similar, "the specification beside the present one", Paragraph("8")),
        new Needs("The present contract was awarded by a competitive tendering procedure", facts => facts.Existing.Competed, "the tender notice and the award notice of the present contract", Paragraph("8(a)")) { IsProviso = true },
        new Needs("It was awarded within the years that end with the transparency notice", WithinYears, "the day of the award and the day of the transparency notice", Paragraph("8(a)")) { Sum = YearsSum },
        new Needs("Its tender notice or documents stated the intention", facts => facts.Existing.IntentionStated, "the tender notice or documents of the present contract", Paragraph("8(b)")) { IsProviso = true });

    /// <summary>Whether the present contract was awarded within the five years that end with the day of the transparency notice.</summary>
    /// <exception cref="OutsideTheLaw">The notice is before the Act was in force.</exception>
    public static Met WithinYears(DateOnly? awarded, DateOnly? transparencyNotice) =>
        (awarded is { } award && transparencyNotice is { } notice ? award <= notice && LastNotice(award, notice).Day >= notice : (bool?)null).Answer();

    /// <summary>The last day on which a transparency notice can rely on a contract awarded on a day.</summary>
    /// <exception cref="OutsideTheLaw">The day asked about is before the Act was in force.</exception>
    public static Deadline LastNotice(DateOnly awarded, DateOnly on) => YearsAndMonths.LastDayOfYears(awarded, DirectAward.YearsForSimilar.On(on));

    private static bool? WithinYears(DirectAwardFacts facts) => WithinYears(facts.Existing.Awarded, facts.Existing.TransparencyNotice) switch { Met.Yes => true, Met.No => false, _ => null };

    private static string? YearsSum(DirectAwardFacts facts) => facts.Existing is { Awarded: { } awarded, TransparencyNotice: { } notice }
        ? $"an award of {awarded:d MMMM yyyy} serves transparency notices to {LastNotice(awarded, notice).Day:d MMMM yyyy}" : null;

    private static Needs Existing(string paragraph) => new("The supplier is the present one", facts => facts.Existing.Existing, "the present contract", Paragraph(paragraph));

    private static Citation Paragraph(string paragraph) => Instruments.ProcurementActSchedule(5, " para " + paragraph);
}
