using Folkmoot.Features.Decisions;
using Folkmoot.Law;
using Folkmoot.Law.Governance;
using Answer = Folkmoot.Platform.Values.Answer;

namespace Folkmoot.Features.Notices;

/// <summary>A notice as somebody wants to publish it: every item of regulation 9(1) of the 2012 Regulations, and what Folkmoot keeps besides. What is not given is null.</summary>
public sealed record NewNotice
{
    /// <summary>The decision it is about; null for one that begins with this notice.</summary>
    public Guid? DecisionId { get; init; }

    /// <summary>The draft that was signed off, and becomes the decision with this notice; null for one written by hand.</summary>
    public Guid? DraftId { get; init; }

    /// <summary>The notice it corrects or supersedes; null when none stands.</summary>
    public Guid? ReplacesId { get; init; }

    /// <summary>Why it is published again.</summary>
    public string? WhyChanged { get; init; }

    /// <summary>Why other words of the title, the matter or the proposed decision mean the same; null when they do not.</summary>
    public string? SameMeaning { get; init; }

    /// <summary>The authority's reference for a decision that begins with this notice; null to number it by the authority's pattern, where it has one.</summary>
    public string? Reference { get; init; }

    /// <summary>(b) The matter in one line.</summary>
    public string? Title { get; init; }

    /// <summary>(a) Whether a key decision is to be made.</summary>
    public Answer IsKey { get; init; }

    public IReadOnlyList<string> KeyReasons { get; init; } = [];

    /// <summary>(b) What is to be decided.</summary>
    public string? Matter { get; init; }

    /// <summary>(c) Who decides.</summary>
    public DecisionMaker? Maker { get; init; }

    /// <summary>(c) The office, or the body's name.</summary>
    public string? Taker { get; init; }

    public Guid? TakerBodyId { get; init; }

    /// <summary>(c) Who holds the office.</summary>
    public string? TakerName { get; init; }

    /// <summary>(c) The members of a body.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>(d) The day, or the period.</summary>
    public Due Due { get; init; } = Due.NotKnown;

    /// <summary>(e) The documents submitted; empty when there are none, null when nobody has said.</summary>
    public IReadOnlyList<ListedDocument>? Documents { get; init; }

    /// <summary>(f) Where copies or extracts are available.</summary>
    public string? Address { get; init; }

    /// <summary>(g) That other documents may be submitted.</summary>
    public bool OthersMayFollow { get; init; }

    /// <summary>(h) How to ask for them.</summary>
    public string? HowToRequest { get; init; }

    /// <summary>Whether a copy is open to inspection at the offices on the day it is published here.</summary>
    public bool AtOffices { get; init; }

    /// <summary>What will be withheld, or be taken in private, and under which paragraphs; null when nothing will.</summary>
    public string? Restriction { get; init; }

    /// <summary>Whether somebody has read the notice and found nothing in it that is confidential, exempt or a political adviser's advice.</summary>
    public bool HoldsNothingRestricted { get; init; }

    /// <summary>The way without 28 clear days, when it is asked for.</summary>
    public NewUrgency? Urgency { get; init; }

    /// <summary>Everything that is spent by what is being decided now: all years, options and lots.</summary>
    public Money? Expenditure { get; init; }

    public Money? Saving { get; init; }

    public string? LeadMember { get; init; }

    public string? LeadDirector { get; init; }

    public string? Department { get; init; }

    /// <summary>Whom to ask, by role.</summary>
    public string? Contact { get; init; }

    public bool AllDivisions { get; init; }

    public IReadOnlyList<Guid> DivisionIds { get; init; } = [];

    public IReadOnlyList<Guid> ServiceIds { get; init; } = [];

    /// <summary>The labelled texts: proposed decision, reasons, options and so on.</summary>
    public IReadOnlyList<LabelledText> Texts { get; init; } = [];
}

/// <summary>A document named in a notice.</summary>
/// <param name="Title">Its title, which is public.</param>
/// <param name="Withheld">Why it is withheld, in whole or in part; null when it is not.</param>
public sealed record ListedDocument(string Title, string? Withheld = null);
