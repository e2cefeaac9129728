using Folkmoot.Platform.Files;

namespace Folkmoot.Tests.Platform.Files;

public class FileNameTests
{
    [Theory]
    [InlineData("Report.pdf", "Report.pdf")]
    [InlineData("../../../etc/passwd", "passwd.pdf")]
    [InlineData("..\\..\\Windows\\win.ini", "win.pdf")]
    [InlineData("C:\\Papers\\Report v2.1.docx", "Report v2.1.pdf")]
    [InlineData("invoice.pdf.exe", "invoice.pdf")]
    [InlineData("page.html", "page.pdf")]
    [InlineData("nul", "paper-nul.pdf")]
    [InlineData("COM1.txt", "paper-COM1.pdf")]
    [InlineData("", "paper.pdf")]
    [InlineData(null, "paper.pdf")]
    [InlineData("....", "paper.pdf")]
    [InlineData("a\0b\r\nSet-Cookie: x=1.pdf", "ab Set-Cookie- x=1.pdf")]
    [InlineData("gpj\u202Efdp.exe", "gpjfdp.pdf")]
    [InlineData("a\u200B\uFEFFb.pdf", "ab.pdf")]
    [InlineData("\"><img src=x onerror=alert(1)>.png", "img src=x onerror=alert(1).pdf")]
    [InlineData("Prys £5.pdf", "Prys £5.pdf")]
    public void A_name_is_cleaned_of_what_is_not_seen_or_has_a_meaning(string? sent, string clean) =>
        Assert.Equal(clean, FileName.Clean(sent, FileType.Of(FileKind.Pdf)));

    [Fact]
    public void A_name_is_no_longer_than_any_system_takes() =>
        Assert.Equal(124, FileName.Clean(new string('x', 5000), FileType.Of(FileKind.Pdf)).Length);

    [Fact]
    public void A_name_cut_within_a_sign_of_two_halves_stays_whole() =>
        Assert.DoesNotContain(FileName.Clean(new string('x', 119) + "😀😀", FileType.Of(FileKind.Pdf)), char.IsSurrogate);

    [Fact]
    public void The_header_gives_the_name_in_both_spellings_and_has_it_saved()
    {
        var header = FileName.Disposition("Prys £5 \"a\".pdf");

        Assert.StartsWith("attachment; filename=", header, StringComparison.Ordinal);
        Assert.Contains("filename*=UTF-8''Prys%20%C2%A35%20%22a%22.pdf", header, StringComparison.Ordinal);
        Assert.All(header, c => Assert.InRange(c, ' ', '~'));
    }

    [Fact]
    public void The_last_part_of_an_address_is_plain() =>
        Assert.Equal("prys-5-a.pdf", FileName.InAddress("Prys £5 \"a\".PDF"));
}
