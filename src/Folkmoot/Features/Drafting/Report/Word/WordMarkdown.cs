using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Folkmoot.Platform.Pages.Writing;
using Markdig.Syntax;
using MarkdownTable = Markdig.Extensions.Tables.Table;
using MarkdownCell = Markdig.Extensions.Tables.TableCell;
using MarkdownRow = Markdig.Extensions.Tables.TableRow;

namespace Folkmoot.Features.Drafting.Report.Word;

/// <summary>Typed Markdown as paragraphs, lists and tables of Word.</summary>
internal sealed class WordMarkdown(MainDocumentPart main, WordNumbering numbering)
{
    private readonly WordInlines inlines = new(main);

    /// <param name="text">What was typed.</param>
    /// <param name="under">The level of the heading it stands under; the title is 1.</param>
    public IReadOnlyList<OpenXmlElement> Of(string text, int under) => [.. TypedMarkdown.Parse(text, under).SelectMany(block => Block(block, WordStyles.Normal))];

    private IEnumerable<OpenXmlElement> Block(Block block, string style) => block switch
    {
        HeadingBlock heading => [Paragraph(heading, new ParagraphStyleId { Val = WordStyles.Heading(heading.Level - 1) })],
        LeafBlock { Inline: not null } leaf => [Paragraph(leaf, new ParagraphStyleId { Val = style })],
        ListBlock list => List(list, 0),
        QuoteBlock quote => quote.SelectMany(inner => Block(inner, WordStyles.Quote)),
        MarkdownTable table => Table(table),
        CodeBlock code => code.Lines.ToString().Split('\n').Select(line => WordText.Paragraph(style, line)),
        ContainerBlock container => container.SelectMany(inner => Block(inner, style)),
        _ => [],
    };

    private List<OpenXmlElement> List(ListBlock list, int level)
    {
        var id = list.IsOrdered ? numbering.Numbered(int.TryParse(list.OrderedStart, out var from) ? from : 1) : numbering.Bulleted;
        var style = list.IsOrdered ? WordStyles.ListNumber : WordStyles.ListBullet;
        var written = new List<OpenXmlElement>();
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var isFirst = true;
            foreach (var block in item)
            {
                if (block is ListBlock inner) written.AddRange(List(inner, Math.Min(level + 1, 8)));
                else if (isFirst && block is LeafBlock { Inline: not null } leaf) written.Add(Paragraph(leaf, new ParagraphStyleId { Val = style }, new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = id })));
                else written.AddRange(Block(block, WordStyles.Quote));
                isFirst = false;
            }
        }
        return written;
    }

    private IEnumerable<OpenXmlElement> Table(MarkdownTable table)
    {
        var rows = table.OfType<MarkdownRow>().ToList();
        var columns = rows.Max(row => row.Count);
        var heads = string.Join(", ", rows[0].OfType<MarkdownCell>().Select(cell => inlines.Words(cell.Descendants<ParagraphBlock>().FirstOrDefault()?.Inline)));
        return [WordTable.Of(heads, $"A table with the columns {heads}", rows.Select(row => WordTable.Row(Cells(row, columns), row.IsHeader)), columns), new Paragraph()];
    }

    private IEnumerable<Paragraph> Cells(MarkdownRow row, int columns)
    {
        var cells = row.OfType<MarkdownCell>().Select(cell => cell.OfType<ParagraphBlock>().FirstOrDefault()).ToList();
        return Enumerable.Range(0, columns).Select(at => cells.ElementAtOrDefault(at) is { } leaf ? Paragraph(leaf, new ParagraphStyleId { Val = WordStyles.Normal }) : new Paragraph());
    }

    private Paragraph Paragraph(LeafBlock block, params OpenXmlElement[] about) => new([new ParagraphProperties(about), .. inlines.Of(block.Inline)]);
}
