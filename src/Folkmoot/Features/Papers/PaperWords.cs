using Folkmoot.Features.Decisions;
using Folkmoot.Law.Restriction;
using Folkmoot.Platform.Access;

namespace Folkmoot.Features.Papers;

/// <summary>What pages say of papers.</summary>
public static class PaperWords
{
    public static readonly IReadOnlyList<(DocumentKind Kind, string Words)> Kinds =
    [
        (DocumentKind.Report, "Report"), (DocumentKind.Background, "Background paper"), (DocumentKind.EqualityAssessment, "Equality impact assessment"),
        (DocumentKind.DataProtectionAssessment, "Data protection impact assessment"), (DocumentKind.Record, "Record of the decision"), (DocumentKind.Minutes, "Minutes"), (DocumentKind.Other, "Another paper"),
    ];

    public static readonly IReadOnlyList<(ExemptParagraph Paragraph, string Words)> Paragraphs =
    [
        (ExemptParagraph.Individual, "is about an individual"), (ExemptParagraph.Identity, "is likely to reveal who an individual is"),
        (ExemptParagraph.BusinessAffairs, "is about the financial or business affairs of any person, this authority included"), (ExemptParagraph.LabourRelations, "is about consultations or negotiations over labour relations"),
        (ExemptParagraph.LegalPrivilege, "could be claimed to be legally privileged in proceedings"), (ExemptParagraph.NoticeOrOrder, "reveals that a notice, an order or a direction is to be made"),
        (ExemptParagraph.Crime, "is about preventing, investigating or prosecuting crime"),
    ];

    public static string InWords(this DocumentKind kind) => Kinds.FirstOrDefault(one => one.Kind == kind).Words ?? "Paper";

    public static string InWords(this Handling handling) => handling switch
    {
        Handling.Open => "Open",
        Handling.Exempt => "Exempt",
        Handling.Confidential => "Confidential",
        _ => "Not settled",
    };

    public static string InWords(this PublishedWith with) => with switch
    {
        PublishedWith.Notice => "with the notice",
        PublishedWith.Record => "with the record",
        _ => "when democratic services publishes it",
    };

    /// <summary>"When democratic services publishes it".</summary>
    public static string AsChoice(this PublishedWith with) => char.ToUpperInvariant(with.InWords()[0]) + with.InWords()[1..];

    public static string InWords(this PaperDeed deed) => deed switch
    {
        PaperDeed.Added => "Added",
        PaperDeed.Replaced => "Replaced by a new version",
        PaperDeed.Handled => "Handling settled",
        PaperDeed.Published => "Published",
        PaperDeed.Released => "Released to the public",
        PaperDeed.TakenBack => "Taken back from the public",
        PaperDeed.Held => "Legal hold placed",
        PaperDeed.HoldLifted => "Legal hold lifted",
        _ => "File removed",
    };

    public static string InWords(this Confidence confidence) => confidence == Confidence.Given
        ? "A government department gave it on terms that forbid showing it" : "An enactment or a court’s order forbids showing it";

    /// <summary>"Exempt: paragraphs 1 and 3", "Confidential", "Part exempt…"; null for an open paper.</summary>
    public static string? Restriction(Handling handling, Withholding? withholding) => handling switch
    {
        Handling.Open => null,
        Handling.Exempt when withholding is { Paragraphs.Count: > 0 } said => $"Exempt: {(said.Paragraphs.Count == 1 ? "paragraph" : "paragraphs")} {Listed(said.Paragraphs)}",
        _ => handling.InWords(),
    };

    /// <summary>"1,204 KB", "3.4 MB".</summary>
    public static string Size(long bytes) => bytes < 1 << 20 ? $"{Math.Max(1, (bytes + 1023) >> 10):#,##0} KB" : $"{bytes / 1048576.0:#,##0.0} MB";

    /// <summary>The guard of a paper that is handled so: nothing is open before it is published, and what is confidential always is.</summary>
    public static Openness Guard(Handling handling, bool isPublished) => handling switch
    {
        Handling.Confidential => Openness.Confidential,
        Handling.Exempt when isPublished => Openness.Exempt,
        Handling.Open when isPublished => Openness.Open,
        _ => Openness.Working,
    };

    private static string Listed(IReadOnlyList<ExemptParagraph> paragraphs)
    {
        var numbers = paragraphs.Order().Select(paragraph => $"{(int)paragraph}").ToList();
        return numbers.Count == 1 ? numbers[0] : $"{string.Join(", ", numbers[..^1])} and {numbers[^1]}";
    }
}
