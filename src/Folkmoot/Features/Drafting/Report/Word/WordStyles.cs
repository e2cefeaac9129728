using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Folkmoot.Features.Drafting.Report.Word;

/// <summary>Word's built-in styles, by the names under which it and assistive software know them.</summary>
internal static class WordStyles
{
    public const string Normal = "Normal", Title = "Title", Subtitle = "Subtitle", Caption = "Caption", Quote = "Quote", Header = "Header", Footer = "Footer", Hyperlink = "Hyperlink",
        ListBullet = "ListBullet", ListNumber = "ListNumber", TableGrid = "TableGrid";

    private const int Levels = 6;

    /// <summary>The style of a heading of a level, from 1.</summary>
    public static string Heading(int level) => $"Heading{Math.Clamp(level, 1, Levels)}";

    public static Styles All() => new(
    [
        Defaults(),
        Of(Normal, "Normal", null, 22, isDefault: true), Of(Title, "Title", Normal, 44, bold: true, after: 240), Of(Subtitle, "Subtitle", Normal, 22, after: 60),
        .. Enumerable.Range(1, Levels).Select(level => Of(Heading(level), $"heading {level}", Normal, level switch { 1 => 32, 2 => 26, _ => 24 }, bold: true, before: 280, after: 100, outline: level - 1)),
        Of(Caption, "caption", Normal, 20, bold: true, before: 160, after: 60, keepNext: true), Of(Quote, "Quote", Normal, 22, indent: 567),
        Of(ListBullet, "List Bullet", Normal, 22, after: 60), Of(ListNumber, "List Number", Normal, 22, after: 60), Of(Header, "header", Normal, 18), Of(Footer, "footer", Normal, 18),
        new Style(new StyleName { Val = "Hyperlink" }, new StyleRunProperties(new Color { Val = "0B5394" }, new Underline { Val = UnderlineValues.Single })) { Type = StyleValues.Character, StyleId = Hyperlink },
        Grid(),
    ]);

    private static DocDefaults Defaults() => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Arial", HighAnsi = "Arial", ComplexScript = "Arial" }, new FontSize { Val = "22" }, new Languages { Val = WordReport.Language })),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "276", LineRule = LineSpacingRuleValues.Auto })));

    private static Style Of(string id, string name, string? basedOn, int size, bool bold = false, int? before = null, int? after = null, int? outline = null, int? indent = null, bool isDefault = false, bool keepNext = false)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null };
        if (basedOn is not null) style.Append(new BasedOn { Val = basedOn }, new NextParagraphStyle { Val = outline is null && id != Title ? id : Normal });
        style.Append(new PrimaryStyle());
        var paragraph = new StyleParagraphProperties();
        if (outline is not null || keepNext) paragraph.Append(new KeepNext());
        if (after is not null) paragraph.Append(new SpacingBetweenLines { Before = (before ?? 0).ToString(), After = after.ToString() });
        if (indent is not null) paragraph.Append(new Indentation { Left = indent.ToString() });
        if (outline is not null) paragraph.Append(new OutlineLevel { Val = outline.Value });
        style.Append(paragraph);
        var run = new StyleRunProperties();
        if (bold) run.Append(new Bold());
        run.Append(new FontSize { Val = size.ToString() });
        style.Append(run);
        return style;
    }

    private static Style Grid()
    {
        var line = new EnumValue<BorderValues>(BorderValues.Single);
        return new(
            new StyleName { Val = "Table Grid" },
            new StyleTableProperties(
                new TableBorders(new TopBorder { Val = line, Size = 4 }, new LeftBorder { Val = line, Size = 4 }, new BottomBorder { Val = line, Size = 4 }, new RightBorder { Val = line, Size = 4 }, new InsideHorizontalBorder { Val = line, Size = 4 }, new InsideVerticalBorder { Val = line, Size = 4 }),
                new TableCellMarginDefault(new TopMargin { Width = "60", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 100, Type = TableWidthValues.Dxa }, new BottomMargin { Width = "60", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 100, Type = TableWidthValues.Dxa })))
        { Type = StyleValues.Table, StyleId = TableGrid };
    }
}
