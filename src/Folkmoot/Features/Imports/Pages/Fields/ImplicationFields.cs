using Folkmoot.Features.Imports.Pages.Labels;

namespace Folkmoot.Features.Imports.Pages.Fields;

/// <summary>Implications under their heading, and those that run on inside another's text, each as a field of its own.</summary>
internal static class ImplicationFields
{
    public static void Take(PageRecord record, SourceText source, Block block)
    {
        var printed = block.Label!.Printed;
        var text = source.Text[block.Start..Math.Max(block.Start, block.End)];
        var from = 0;
        string? buriedIn = null;
        while (Implications.Buried(text, from) is var (at, next, words))
        {
            Add(record, printed, TextSpan.Between(block.Start + from, block.Start + at), source, buriedIn);
            buriedIn ??= printed;
            record.Findings.Add(new("buried_implications", $"\u201C{next}\u201D runs on inside \u201C{buriedIn}\u201D.", "implications", new(block.Start + at, next.Length)));
            (printed, from) = (next, words);
        }
        Add(record, printed, TextSpan.Between(block.Start + from, Math.Max(block.Start + from, block.End)), source, buriedIn);
    }

    private static void Add(PageRecord record, string printed, TextSpan span, SourceText source, string? buriedIn)
    {
        var value = TidyText.Of(span.In(source.Text));
        record.Fields.Add(new(printed, "implications", value, span));
        if (value.Length == 0)
            record.Findings.Add(new("nothing_after_label", $"Nothing is printed after \u201C{printed}\u201D.", "implications", span));
        else
            record.Implications.Add(new(Implications.Heading(printed), value, span, buriedIn));
    }
}
