using Folkmoot.Features.Decisions;
using Folkmoot.Law.Restriction;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Papers.Handle;

/// <summary>What is typed into the page, as it was typed.</summary>
public sealed class Typed
{
    public string? PaperTitle { get; set; }

    public DocumentKind Kind { get; set; }

    public Handling Handling { get; set; }

    public PublishedWith With { get; set; }

    public List<ExemptParagraph> Paragraphs { get; set; } = [];

    public bool NotTakenOut { get; set; }

    public string? Balance { get; set; }

    public Confidence? Confidence { get; set; }

    public string? ConfidenceSource { get; set; }

    public Guid? OpenPart { get; set; }

    public string? WhyNoOpenPart { get; set; }

    public string? DecidedBy { get; set; }

    public string? DecidedOn { get; set; }

    public string? ReviewOn { get; set; }

    public static Typed Of(Paper paper)
    {
        var said = paper.Withholding ?? new();
        return new()
        {
            PaperTitle = paper.Title, Kind = paper.Kind, Handling = paper.Handling, With = paper.PublishedWith, Paragraphs = [.. said.Paragraphs], NotTakenOut = said.NotTakenOut, Balance = said.Balance,
            Confidence = said.Confidence, ConfidenceSource = said.ConfidenceSource, OpenPart = paper.OpenPartId, WhyNoOpenPart = said.WhyNoOpenPart, DecidedBy = said.DecidedBy,
            DecidedOn = said.DecidedOn?.InWords(), ReviewOn = paper.ReviewOn?.InWords(),
        };
    }

    /// <summary>What is asked for; fields of another handling than the one chosen are left out.</summary>
    public NewHandling Read(Objections wrong)
    {
        if (Handling == Handling.Open) return new(PaperTitle, Kind, Handling, With, null, null, null);
        var (decided, review) = (wrong.Day("decided-on", DecidedOn, needed: false), wrong.Day("review-on", ReviewOn, needed: false));
        var isExempt = Handling == Handling.Exempt;
        var said = new Withholding
        {
            Paragraphs = isExempt ? [.. Paragraphs.Where(Enum.IsDefined).Distinct().Order()] : [], NotTakenOut = isExempt && NotTakenOut, Balance = isExempt ? Given(Balance) : null,
            Confidence = isExempt ? null : Confidence, ConfidenceSource = isExempt ? null : Given(ConfidenceSource), WhyNoOpenPart = OpenPart is null ? Given(WhyNoOpenPart) : null, DecidedBy = Given(DecidedBy), DecidedOn = decided,
        };
        return new(PaperTitle, Kind, Handling, With, said, review, OpenPart);
    }

    private static string? Given(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}
