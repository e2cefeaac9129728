using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Folkmoot.Features.Drafting.Report.Word;

/// <summary>A real table: a caption, words for those who cannot see it, and a row of headings that comes again on every page.</summary>
internal static class WordTable
{
    private const int Width = 9298;

    public static IReadOnlyList<OpenXmlElement> Of(ReportPart.Table table) =>
    [
        WordText.Paragraph(WordStyles.Caption, table.Caption),
        Of(table.Caption, table.About, [Row(table.Heads.Select(Bold), isHead: true), .. table.Rows.Select(row => Row(row.Select((cell, at) => at == 0 ? Bold(cell) : Plain(cell)), isHead: false))], table.Heads.Count),
        // Two tables that touch become one.
        new Paragraph(),
    ];

    /// <param name="caption">What it shows.</param>
    /// <param name="about">The same for somebody who cannot see it.</param>
    /// <param name="rows">The rows, the first of them headings.</param>
    /// <param name="columns">How many columns.</param>
    public static Table Of(string caption, string about, IEnumerable<TableRow> rows, int columns)
    {
        var first = columns == 2 ? Width / 3 : Width / columns;
        var rest = columns == 1 ? 0 : (Width - first) / (columns - 1);
        return new(
        [
            new TableProperties(
                new TableStyle { Val = WordStyles.TableGrid }, new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableLook { FirstRow = true, FirstColumn = true, LastRow = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
                new TableCaption { Val = WordText.Clean(caption) }, new TableDescription { Val = WordText.Clean(about) }),
            new TableGrid(Enumerable.Range(0, columns).Select(column => new GridColumn { Width = (column == 0 ? first : rest).ToString() })),
            .. rows,
        ]);
    }

    /// <summary>A row of paragraphs.</summary>
    public static TableRow Row(IEnumerable<Paragraph> cells, bool isHead)
    {
        var about = new TableRowProperties(new CantSplit());
        if (isHead) about.Append(new TableHeader());
        return new([about, .. cells.Select(cell => new TableCell(new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Auto, Width = "0" }), cell))]);
    }

    private static Paragraph Plain(string words) => WordText.Paragraph(WordStyles.Normal, words.ReplaceLineEndings(" "));

    private static Paragraph Bold(string words)
    {
        var run = WordText.Run(words);
        run.PrependChild(new RunProperties(new Bold()));
        return new(new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Normal }), run);
    }
}
