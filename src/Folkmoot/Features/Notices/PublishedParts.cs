namespace Folkmoot.Features.Notices;

/// <summary>How the days of a notice were counted.</summary>
/// <param name="From">The day counted from.</param>
/// <param name="Earliest">The first day on which the decision may be made, by the count.</param>
/// <param name="Path">notice, general-exception or special-urgency.</param>
/// <param name="Rule">The rule with its version: "EXE-05 version 1".</param>
/// <param name="Provision">Where the rule is to be read.</param>
/// <param name="Calendar">The version of the bank holidays; null when every day counts.</param>
/// <param name="Sum">The lines of the sum.</param>
public sealed record PublishedClock(DateOnly From, DateOnly Earliest, string Path, string Rule, string Provision, string? Calendar, IReadOnlyList<string> Sum);

/// <summary>Which notice this one corrects or supersedes, why, and what is other than there.</summary>
public sealed record PublishedChange(int Number, string Hash, string Why, string? SameMeaning, IReadOnlyList<ChangedField> Changes);

/// <summary>A field that is other than in the notice before.</summary>
/// <param name="Field">What it is.</param>
/// <param name="Was">What it was; null for nothing.</param>
/// <param name="Is">What it is now; null for nothing.</param>
/// <param name="Material">Whether the change is one of substance.</param>
public sealed record ChangedField(string Field, string? Was, string? Is, bool Material);

/// <summary>Who decides.</summary>
/// <param name="Kind">executive, executive-committee, joint-committee, area-committee, member or officer.</param>
/// <param name="Title">The office, or the body's name.</param>
/// <param name="Name">Who holds the office; null for a body.</param>
/// <param name="Members">The members of a body.</param>
public sealed record PublishedMaker(string Kind, string Title, string? Name, IReadOnlyList<string> Members);

/// <summary>When the decision is due.</summary>
/// <param name="Kind">on, not-before, between or month.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, when there is one.</param>
/// <param name="Words">The same in words.</param>
public sealed record PublishedDue(string Kind, DateOnly From, DateOnly? To, string Words);

/// <summary>A labelled text.</summary>
public sealed record PublishedText(string? Name, string Label, string Text);

/// <summary>Why there are no 28 clear days, and who agreed.</summary>
public sealed record PublishedUrgency(string Path, string Reasons, string? Committee, DateOnly? ScrutinyToldOn, string? AgreedBy, DateOnly? AgreedOn, string? AgreementReasons);
