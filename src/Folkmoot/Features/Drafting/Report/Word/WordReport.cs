using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Folkmoot.Features.Drafting.Report.Word;

/// <summary>A report as a Word document: built-in heading styles, tables with heading rows, page numbers, title and language set.</summary>
public static class WordReport
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Language = "en-GB";

    public static byte[] Write(DecisionReport report)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new(new Body());
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.All();
            var numbering = new WordNumbering();
            Fill(main.Document.Body!, report, new(main, numbering));
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = numbering.Written();
            main.AddNewPart<DocumentSettingsPart>().Settings = new(new UpdateFieldsOnOpen { Val = false }, new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }), new ThemeFontLanguages { Val = Language });
            main.Document.Body!.Append(PageOf(main, report));
            Describe(package, report);
        }
        return stream.ToArray();
    }

    private static void Fill(Body body, DecisionReport report, WordMarkdown markdown)
    {
        body.Append(WordText.Paragraph(WordStyles.Subtitle, $"{report.Authority}. {report.Status}"), WordText.Paragraph(WordStyles.Title, report.Title));
        foreach (var part in report.Parts)
        {
            body.Append(part switch
            {
                ReportPart.Heading heading => [WordText.Paragraph(WordStyles.Heading(heading.Level - 1), heading.Words)],
                ReportPart.Note note => [WordText.Paragraph(WordStyles.Normal, note.Words)],
                ReportPart.Text text => markdown.Of(text.Markdown, text.Under),
                ReportPart.Table table => WordTable.Of(table),
                _ => throw new InvalidOperationException($"{part.GetType()} is no part of a report."),
            });
        }
    }

    private static SectionProperties PageOf(MainDocumentPart main, DecisionReport report)
    {
        var header = main.AddNewPart<HeaderPart>();
        header.Header = new(WordText.Paragraph(WordStyles.Header, $"{report.Title}. {report.Status}"));
        var footer = main.AddNewPart<FooterPart>();
        footer.Footer = new(new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Footer }), WordText.Run("Page "), Field("PAGE"), WordText.Run(" of "), Field("NUMPAGES")));
        return new(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) }, new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
            new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1304, Right = 1304, Bottom = 1304, Left = 1304, Header = 709, Footer = 709, Gutter = 0 });
    }

    private static SimpleField Field(string name) => new(WordText.Run("1")) { Instruction = name };

    private static void Describe(WordprocessingDocument package, DecisionReport report)
    {
        var about = package.PackageProperties;
        (about.Title, about.Creator, about.Language, about.Subject) = (WordText.Clean(report.Title), WordText.Clean(report.Authority), Language, report.Status);
        about.Created = about.Modified = report.On.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
    }
}
