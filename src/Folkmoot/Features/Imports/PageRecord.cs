namespace Folkmoot.Features.Imports;

/// <summary>
/// What was read from one page or paper, or from one row of a list page: nothing inferred, nothing dropped.
/// Whole texts are kept here; the eighty-character openings of the dry run are cut when it is printed.
/// </summary>
public sealed class PageRecord(string pageKind)
{
    public string PageKind { get; } = pageKind;

    public string? Reference { get; set; }
    /// <summary>Where the reference was found: title, body, or the field it was typed into.</summary>
    public string? ReferenceFrom { get; set; }
    public string? Title { get; set; }
    public string? ProposedDecision { get; set; }
    public string? OpeningText { get; set; }
    public string? DecisionText { get; set; }
    public string? ReasonForDecision { get; set; }
    /// <summary>"Key" or "Non-key".</summary>
    public string? DecisionType { get; set; }
    public List<string> ReasonKey { get; } = [];
    public string? Status { get; set; }
    public List<string> Divisions { get; } = [];
    public DateOnly? NoticeFirstPublished { get; set; }
    public DecisionDue? DecisionDue { get; set; }
    public string? DecisionMaker { get; set; }
    public string? LeadMember { get; set; }
    public string? LeadDirector { get; set; }
    public string? LeadOfficer { get; set; }
    public string? Department { get; set; }
    public List<PrintedContact> Contacts { get; } = [];
    public string? Consultees { get; set; }
    /// <summary>Headings of implications without the word "implications", with their text.</summary>
    public List<Implication> Implications { get; } = [];
    public string? Restriction { get; set; }
    public string? RestrictionExplanation { get; set; }
    public string? UrgencyReason { get; set; }
    public DateOnly? PublicationDate { get; set; }
    public DateOnly? DateOfDecision { get; set; }
    public DateOnly? EffectiveFrom { get; set; }
    public MeetingLink? DecidedAtMeeting { get; set; }
    public List<PrintedDocument> Documents { get; } = [];

    public List<SumOfMoney> Money { get; } = [];
    public List<ContractDate> ContractDates { get; } = [];
    public List<ReferenceMention> LinkedReferences { get; } = [];
    public List<LegalBasis> LegalBases { get; } = [];
    public List<ConsideredBy> Considerations { get; } = [];

    /// <summary>The source's own id of the decision, and of the issue it belongs to.</summary>
    public string? SourceId { get; set; }
    public string? IssueId { get; set; }
    /// <summary>On a row of a list: "decision", "issue", "plan_item" and the like.</summary>
    public string? RowKind { get; set; }

    /// <summary>Fields that only some kinds of page have, by the name they carry in the dry run (text, date or list of text).</summary>
    public Dictionary<string, object> More { get; } = new(StringComparer.Ordinal);
    /// <summary>Every labelled field in the order printed, those we have no name for among them.</summary>
    public List<LabelledField> Fields { get; } = [];
    /// <summary>Rows of a list page.</summary>
    public List<PageRecord> Records { get; } = [];
    public List<UnreadText> Unread { get; } = [];
    public List<ImportFinding> Findings { get; } = [];
    /// <summary>Why a page we recognise brings nothing into the record, or null.</summary>
    public string? NotImported { get; set; }
    /// <summary>Money could not be read from this kind with any confidence: printed as null rather than an empty list.</summary>
    public bool MoneyNotRead { get; set; }
}
