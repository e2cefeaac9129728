using Folkmoot.Features.Decisions;

namespace Folkmoot.Features.Drafting;

/// <summary>How a section is typed.</summary>
public enum SectionForm
{
    /// <summary>One line.</summary>
    Line,

    /// <summary>Paragraphs and lists, in Markdown.</summary>
    Prose,

    /// <summary>A day, kept as typed.</summary>
    Day,

    /// <summary>A sum of money, kept as typed.</summary>
    Sum,

    /// <summary>One of a few answers.</summary>
    Choice,
}

/// <summary>What a section is.</summary>
/// <param name="Name">Which.</param>
/// <param name="Label">Its label.</param>
/// <param name="Form">How it is typed.</param>
/// <param name="Hint">Help with it.</param>
/// <param name="Text">The labelled text of the decision that it becomes; null for a value.</param>
/// <param name="IsRequired">Whether a draft without it is not ready for sign-off.</param>
public sealed record SectionKind(SectionName Name, string Label, SectionForm Form, string? Hint = null, TextName? Text = null, bool IsRequired = false)
{
    /// <summary>The name in forms and addresses: "ProposedDecision" is "proposed-decision".</summary>
    public string Field { get; } = Platform.Slug.Of(string.Concat(Name.ToString().Select((letter, at) => at > 0 && char.IsUpper(letter) ? "-" + letter : letter.ToString())));

    /// <summary>The answers of a choice, as sent and as shown.</summary>
    public IReadOnlyList<(string Value, string Words)> Choices { get; init; } = [];
}
