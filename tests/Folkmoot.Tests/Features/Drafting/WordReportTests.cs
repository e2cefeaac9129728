using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Folkmoot.Features.Drafting.Report;
using Folkmoot.Features.Drafting.Report.Word;

namespace Folkmoot.Tests.Features.Drafting;

public sealed class WordReportTests : IDisposable
{
    private static readonly DecisionReport Report = new("Lantern Walks: award", "Lantern Town Council", "Draft of 22 November 2026, being written", new(2026, 11, 22),
    [
        new ReportPart.Table("Summary", "The decision in short", ["Item", "Detail"], [["Reference", "26/00010"], ["Key decision", "Yes"]]),
        new ReportPart.Heading(2, "Proposed decision"),
        new ReportPart.Text("Award **the contract** to the provider.\n\n# Its parts\n\n1. one\n2. two\n   - inner\n\nand\n\n1. again\n\nSee [the strategy](https://example.org/strategy), <team@example.org>, <b>and \u0001</b>.", 2),
        new ReportPart.Text("> quoted\n\n| Year | Sum |\n|---|---|\n| 2024/25 | £1 |", 2),
        new ReportPart.Heading(2, "Implications"),
        new ReportPart.Heading(3, "Financial implications"),
        new ReportPart.Note("Nothing is written here yet."),
    ]);

    private readonly MemoryStream _stream = new(WordReport.Write(Report));

    private WordprocessingDocument Word => field ??= WordprocessingDocument.Open(_stream, isEditable: false);

    private Body Body => Word.MainDocumentPart!.Document!.Body!;

    public void Dispose()
    {
        Word.Dispose();
        _stream.Dispose();
    }

    [Fact]
    public void The_document_keeps_to_the_schema_of_Word() =>
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(Word).Select(error => $"{error.Path?.XPath}: {error.Description}"));

    [Fact]
    public void Its_title_and_language_are_set_and_the_same_for_everyone_who_reads_it()
    {
        Assert.Equal(("Lantern Walks: award", "en-GB", "Lantern Town Council"), (Word.PackageProperties.Title, Word.PackageProperties.Language, Word.PackageProperties.Creator));
        Assert.Equal("en-GB", Word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val?.Value);
    }

    [Fact]
    public void Headings_are_of_the_built_in_styles_and_skip_no_level()
    {
        var levels = Body.Elements<Paragraph>().Select(StyleOf).Where(style => style.StartsWith("Heading", StringComparison.Ordinal)).Select(style => style[^1] - '0').ToList();

        Assert.Equal([1, 2, 1, 2], levels);
        Assert.Single(Body.Elements<Paragraph>(), paragraph => StyleOf(paragraph) == "Title");
        Assert.Equal(["heading 1", "heading 2", "heading 3"], Styles().Where(style => style.StyleId!.Value!.StartsWith("Heading", StringComparison.Ordinal)).Take(3).Select(style => style.StyleName!.Val!.Value));
    }

    [Fact]
    public void Every_style_that_is_used_is_there()
    {
        var used = Body.Descendants<ParagraphStyleId>().Select(style => style.Val!.Value!).Concat(Body.Descendants<RunStyle>().Select(style => style.Val!.Value!)).Concat(Body.Descendants<TableStyle>().Select(style => style.Val!.Value!)).Distinct();

        Assert.Empty(used.Except(Styles().Select(style => style.StyleId!.Value!)));
    }

    [Fact]
    public void Every_table_has_a_row_of_headings_and_words_for_those_who_cannot_see_it()
    {
        var tables = Body.Elements<Table>().ToList();

        Assert.Equal(2, tables.Count);
        Assert.All(tables, table =>
        {
            Assert.Single(table.Elements<TableRow>(), row => row.Descendants<TableHeader>().Any());
            Assert.NotEmpty(table.Descendants<TableDescription>().Single().Val!.Value!);
            Assert.Equal(table.Descendants<GridColumn>().Count(), table.Elements<TableRow>().Max(row => row.Elements<TableCell>().Count()));
        });
    }

    [Fact]
    public void Pages_are_numbered_and_say_what_they_belong_to()
    {
        Assert.Equal(["PAGE", "NUMPAGES"], Word.MainDocumentPart!.FooterParts.Single().Footer!.Descendants<SimpleField>().Select(field => field.Instruction!.Value));
        Assert.Contains("Draft of 22 November 2026", Word.MainDocumentPart.HeaderParts.Single().Header!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_are_lists_and_each_numbered_one_begins_anew()
    {
        var numbered = Body.Descendants<Paragraph>().Where(paragraph => StyleOf(paragraph) == "ListNumber").Select(paragraph => paragraph.Descendants<NumberingId>().Single().Val!.Value).ToList();

        Assert.Equal((3, 2), (numbered.Count, numbered.Distinct().Count()));
        Assert.Equal(1, Body.Descendants<Paragraph>().Single(paragraph => StyleOf(paragraph) == "ListBullet").Descendants<NumberingLevelReference>().Single().Val!.Value);
    }

    [Fact]
    public void Links_lead_where_they_say_and_markup_stays_text()
    {
        var links = Body.Descendants<Hyperlink>().Select(link => Word.MainDocumentPart!.HyperlinkRelationships.Single(one => one.Id == link.Id).Uri.ToString());

        Assert.Equal(["https://example.org/strategy", "mailto:team@example.org"], links);
        Assert.Contains("<b>and </b>", Body.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LibreOffice_makes_a_PDF_of_it() =>
        Assert.Equal("%PDF-"u8.ToArray(), (await ConvertedAsync("pdf"))[..5]);

    [Fact]
    public async Task LibreOffice_finds_its_headings_tables_and_lists_where_they_were_written()
    {
        XNamespace text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0", table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
        var opened = XDocument.Load(new MemoryStream(await ConvertedAsync("fodt")));

        Assert.Equal(["1 Proposed decision", "2 Its parts", "1 Implications", "2 Financial implications"], opened.Descendants(text + "h").Select(heading => $"{heading.Attribute(text + "outline-level")!.Value} {heading.Value}"));
        Assert.Equal([3, 2], opened.Descendants(table + "table").Select(one => one.Descendants(table + "table-row").Count()));
        Assert.Equal(2, opened.Descendants(table + "table-header-rows").Count());
        Assert.Equal(["one", "two", "inner", "again"], opened.Descendants(text + "list-item").SelectMany(item => item.Elements(text + "p")).Select(words => words.Value));
    }

    /// <summary>The document opened and written again by LibreOffice.</summary>
    private async Task<byte[]> ConvertedAsync(string format)
    {
        var office = ((string[])["/usr/bin/soffice", "/usr/bin/libreoffice", "/opt/libreoffice/program/soffice"]).FirstOrDefault(File.Exists);
        if (office is null) Assert.Skip("Needs LibreOffice.");
        var ct = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("folkmoot-word-");
        try
        {
            var file = Path.Combine(folder.FullName, "report.docx");
            await File.WriteAllBytesAsync(file, _stream.ToArray(), ct);
            using var converting = System.Diagnostics.Process.Start(office, [$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", format, "--outdir", folder.FullName, file]);
            await converting.WaitForExitAsync(ct);
            return await File.ReadAllBytesAsync(Path.ChangeExtension(file, format), ct);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private IEnumerable<Style> Styles() => Word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>();

    private static string StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
}
