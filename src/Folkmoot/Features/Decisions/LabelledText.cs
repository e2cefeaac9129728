namespace Folkmoot.Features.Decisions;

/// <summary>A labelled part of a decision as the council printed it. Labels of the fixed core carry a name; a council's own label has none and is kept all the same.</summary>
/// <param name="Name">The canonical name; null for a label outside the core.</param>
/// <param name="Label">The label as printed.</param>
/// <param name="Text">The text as printed.</param>
public sealed record LabelledText(TextName? Name, string Label, string Text);

/// <summary>The labelled texts common to councils.</summary>
public enum TextName
{
    ProposedDecision,
    Decision,
    Reasons,
    Background,
    Options,
    Alternatives,
    Consultees,
    Financial,
    Legal,
    Equalities,
    DataProtection,
    Interests,
    BackgroundPapers,
    Opening,
}
