using Folkmoot.Features.Decisions;
using Folkmoot.Features.Meetings;
using Folkmoot.Law.Restriction;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Search;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Papers;

/// <summary>
/// A paper of a decision, a draft or an item of a meeting's agenda. It is open, exempt or confidential as a whole: a report of which a part is
/// withheld is two papers, and the exempt one names the open one.
/// </summary>
public sealed class Paper : Entity, ISearchable
{
    /// <summary>What the full-text index calls a paper.</summary>
    public const string SearchKind = "paper";

    string ISearchable.Kind => SearchKind;

    public Guid? DecisionId { get; set; }

    public Decision? Decision { get; init; }

    public Guid? DraftId { get; init; }

    public Guid? MeetingId { get; init; }

    public Meeting? Meeting { get; init; }

    /// <summary>The agenda item of the meeting, by what the agenda calls it.</summary>
    public string? Item { get; init; }

    public required string Title { get; set; }

    public DocumentKind Kind { get; set; }

    /// <summary>How it is to be handled once it is published: open, exempt or confidential.</summary>
    public required Handling Handling { get; set; }

    /// <summary>Under what it is withheld and who decided that; null for an open paper, and until it is written down.</summary>
    public Withholding? Withholding { get; set; }

    /// <summary>The day on which withholding it is looked at again.</summary>
    public DateOnly? ReviewOn { get; set; }

    /// <summary>The open part of an exempt paper.</summary>
    public Guid? OpenPartId { get; set; }

    public Paper? OpenPart { get; init; }

    /// <summary>With what it is published.</summary>
    public PublishedWith PublishedWith { get; set; }

    public DateOnly? PublishedOn { get; set; }

    /// <summary>The number of the version that holds.</summary>
    public int Newest { get; set; } = 1;

    /// <summary>Whether a legal hold stands: kept here too, so that placing one clashes with replacing or removing the paper at the same moment.</summary>
    public bool IsHeld { get; set; }

    /// <summary>The day on which its bytes were removed because their time was over.</summary>
    public DateOnly? RemovedOn { get; set; }

    public long SortKey { get; set; }

    public Openness Openness { get; set; } = Openness.Working;

    public List<PaperVersion> Versions { get; } = [];

    public List<PaperEvent> History { get; } = [];

    public List<PaperHold> Holds { get; } = [];

    /// <summary>What the words of the newest version are, for the search; empty for a picture or a PDF, and once its bytes are removed.</summary>
    public string Words { get; set; } = "";

    /// <summary>Its address below the authority: the newest version of the file.</summary>
    public string PathOf(PaperVersion version) => $"papers/{Id}/{version.NameInAddress}";

    public SearchText SearchText() => new($"papers/{Id}/{Versions.MaxBy(version => version.Number)?.NameInAddress ?? "paper"}", Title, Words, PublishedOn);
}
