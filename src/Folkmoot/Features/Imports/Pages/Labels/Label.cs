namespace Folkmoot.Features.Imports.Pages.Labels;

/// <summary>How a label's value is laid out: on its own line, as paragraphs below, as a list of links, or no value at all.</summary>
internal enum LabelForm { Line, Date, Prose, Paragraphs, Links, Sentence }

/// <summary>A label councils print, with our name for it and every spelling met.</summary>
internal sealed record Label(string Name, LabelForm Form, params string[] Spellings)
{
    /// <summary>Marks the block of labelled lines, where a line such as "Making Representations: …" is a label and not prose.</summary>
    public bool OpensBlock => Form is LabelForm.Line or LabelForm.Date;
}
