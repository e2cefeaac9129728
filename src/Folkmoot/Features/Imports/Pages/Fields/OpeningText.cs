using Folkmoot.Features.Imports.Pages.Labels;

namespace Folkmoot.Features.Imports.Pages.Fields;

/// <summary>Text between the title and the first label: often the proposal itself, with no label of its own.</summary>
internal static class OpeningText
{
    /// <summary>Takes the opening text into the record and hands back the blocks that follow.</summary>
    public static IEnumerable<Block> Take(PageRecord record, SourceText source, List<Block> blocks)
    {
        var count = blocks.TakeWhile(block => block.Label is null).Count();
        if (count > 0)
        {
            var span = TextSpan.Between(blocks[0].Start, blocks[count - 1].End);
            record.OpeningText = TidyText.Of(span.In(source.Text));
            record.Fields.Add(new("", "opening_text", record.OpeningText, span));
        }
        return blocks.Skip(count);
    }
}
