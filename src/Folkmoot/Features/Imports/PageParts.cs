namespace Folkmoot.Features.Imports;

/// <summary>A label with what follows it: as printed, our name for it (null when we have none), the text and where it stands.</summary>
public sealed record LabelledField(string Label, string? Name, string Value, TextSpan Span);

/// <summary>When a decision is due. Kind is on, not_before, between, before or month.</summary>
public sealed record DecisionDue(string Text, string? Kind, DateOnly? From, DateOnly? To, string? Taker, string? Reason = null);

public sealed record PrintedContact(string? Name, string? Role, string? Email, string? Telephone, string? Kind = null);

public sealed record PrintedDocument(string Title, string? Address = null, string? Size = null, string? Type = null, bool? Restricted = null);

public sealed record MeetingLink(DateOnly? Date, string? Body, string? CommitteeId, string? MeetingId);

/// <summary>Implications under one heading ("Financial"), found under another's label when <paramref name="BuriedIn"/> says so.</summary>
public sealed record Implication(string Heading, string Text, TextSpan Span, string? BuriedIn = null);

/// <summary>
/// A body looked at the matter, or is to look at it: outcome is endorsed, amended, not endorsed, noted, or null where the text does not say.
/// </summary>
public sealed record ConsideredBy(string Body, DateOnly? Date, string? Outcome, TextSpan Span, bool Planned = false);

/// <summary>Text under no label we know: kept and reported.</summary>
public sealed record UnreadText(string Text, TextSpan Span);

/// <summary>Something about the page that a reader should check, with the words it is about.</summary>
public sealed record ImportFinding(string Rule, string Message, string? Field = null, TextSpan? Span = null);
