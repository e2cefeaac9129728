namespace Folkmoot.Features.Imports.Pages.Labels;

/// <summary>
/// Cuts a stretch of lines into labelled blocks. Prose runs to the next label we know; a one-line value ends with its line
/// (or is the line below when there is nothing beside the label); words under no label are blocks without one.
/// </summary>
internal sealed class Blocks(SourceText source)
{
    private static readonly Label DueReason = new("due_reason", LabelForm.Line);
    private readonly List<Block> found = [];
    private bool inLabelBlock;
    private bool afterBlank;

    public static List<Block> Read(SourceText source, int fromLine, int toLine)
    {
        var blocks = new Blocks(source);
        for (var i = fromLine; i < toLine; i++) blocks.Add(source.Lines[i]);
        return blocks.found;
    }

    private Block? Last => found.Count > 0 ? found[^1] : null;

    private void Add(SourceLine line)
    {
        if (line.IsBlank) { afterBlank = true; return; }
        if (Match(line.Text) is { } label) Open(label, line);
        else if (Last is { } block && Continues(block, line.Text)) Extend(block, line);
        else Open(null, line);
        afterBlank = false;
    }

    private LabelMatch? Match(string line)
    {
        if (Last?.Name == "decision_due" && !Last.IsEmpty && line.StartsWith("Reason:", StringComparison.OrdinalIgnoreCase))
            return new(DueReason, line[..6], SkipSpace(line, 7), true);
        // "RESOLVED That" inside a decision is part of its words.
        if (Last is { Name: "decision" } && line.StartsWith("resol", StringComparison.OrdinalIgnoreCase)) return null;
        return LabelFinder.Find(line) ?? (inLabelBlock && MayHoldUnknownLabel() ? UnknownLabel.Find(line) : null);
    }

    // In prose "Lot 1: north" is text; among the labelled lines "Lot: north" is a label the council added.
    private bool MayHoldUnknownLabel() => Last?.Label is not { } label
        || (label.Label is null or { OpensBlock: true } or { Form: LabelForm.Sentence } && !(Last.IsEmpty && label.Label is null))
        || (afterBlank && !Last.IsEmpty && label.Label is { Form: LabelForm.Paragraphs });

    private void Open(LabelMatch? label, SourceLine line)
    {
        if (label is null) { found.Add(new(null, line.Start) { End = line.End }); return; }
        if (label.Label is { OpensBlock: true }) inLabelBlock = true;
        // The same label twice in a row is one field, on one line or on two.
        if (label.ValueStart < line.Text.Length && LabelFinder.Find(line.Text[label.ValueStart..]) is { Separated: true } again && again.Label == label.Label
            && string.Equals(again.Printed, label.Printed, StringComparison.OrdinalIgnoreCase))
            label = label with { ValueStart = label.ValueStart + again.ValueStart };
        if (Last is { IsEmpty: true } before && before.Label?.Label is not null && before.Label.Label == label.Label
            && string.Equals(before.Label.Printed, label.Printed, StringComparison.OrdinalIgnoreCase)) found.RemoveAt(found.Count - 1);
        found.Add(new(label, line.Start + label.ValueStart) { End = line.End });
    }

    private bool Continues(Block block, string line)
    {
        if (block.Label is not { } label) return true;
        if (label.Label is { Form: LabelForm.Sentence }) return false;
        if (label.Label is null || label.Label.OpensBlock)
            return block.IsEmpty ? label.Label is null || LabelValues.FitsBelow(label.Label, line)
                : !afterBlank && label.Label?.Form != LabelForm.Date && IsWrapped(block, line);
        return true;
    }

    private bool IsWrapped(Block block, string line) =>
        char.IsAsciiLetterLower(line[0]) || source.Text[block.End - 1] is ',' or '&' or '(' || source.Text.AsSpan(block.Start, block.End - block.Start).EndsWith(" and");

    private static void Extend(Block block, SourceLine line)
    {
        if (block.IsEmpty) block.Start = line.Start;
        block.End = line.End;
    }

    private static int SkipSpace(string line, int at)
    {
        while (at < line.Length && char.IsWhiteSpace(line[at])) at++;
        return at;
    }
}
