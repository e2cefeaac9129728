using System.Text;
using System.Text.RegularExpressions;
using Folkmoot.Platform.Mail;

namespace Folkmoot.Tests.Platform.Mail;

public partial class MailTextTests
{
    private static readonly MailSettings Settings = MailSettings.Read("smtp://127.0.0.1:2525", "Anyshire alerts <alerts@anyshire.example>", null, out _)!;

    [Fact]
    public void A_mail_has_the_headers_that_an_automatic_mail_should_have()
    {
        var text = Written("Bridge mended", "It stands.");

        Assert.StartsWith("From: \"Anyshire alerts\" <alerts@anyshire.example>\r\nTo: reader@example.org\r\nSubject: Bridge mended\r\nDate: Sat, 21 Nov 2026 12:00:00 +0000\r\nMessage-ID: <0000000000000000000000000000000a@anyshire.example>\r\n", text, StringComparison.Ordinal);
        Assert.Contains("\r\nAuto-Submitted: auto-generated\r\n", text, StringComparison.Ordinal);
        Assert.Contains("\r\nList-Unsubscribe: <https://folkmoot.example/leave/1>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\nIt stands.\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_that_is_no_lists_offers_no_way_to_leave()
    {
        Assert.DoesNotContain("List-Unsubscribe", Written("Confirm", "Press.", leave: null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("News\r\nBcc: all@example.org")]
    [InlineData("News\nBcc: all@example.org")]
    [InlineData("News\r\n\r\nAnother text")]
    [InlineData("News\u2028Bcc: all@example.org")]
    [InlineData("News\0\u0007Bcc: all@example.org")]
    public void A_subject_cannot_begin_another_header(string subject)
    {
        var headers = Written(subject, "Text").Split("\r\n\r\n")[0].Split("\r\n");

        Assert.DoesNotContain(headers, header => header.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase));
        Assert.Single(headers, header => header.StartsWith("Subject: ", StringComparison.Ordinal));
        Assert.DoesNotContain("Another text", Written(subject, "Text").Split("\r\n\r\n")[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reader@example.org\r\nBcc: all@example.org")]
    [InlineData("lés@example.org")]
    public void An_address_that_would_break_out_of_its_header_is_not_written(string to)
    {
        Assert.Throws<ArgumentException>(() => MailText.Of(Mail("News", "Text", to: to), Settings));
        Assert.Throws<ArgumentException>(() => MailText.Of(Mail("News", "Text", leave: "https://folkmoot.example/\r\nBcc: all@example.org"), Settings));
    }

    [Theory]
    [InlineData("Pont-y-pŵl: break for carers – £1.2m, “as agreed”, and a title that goes on for longer than any line of a header ought to be")]
    [InlineData("🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️")]
    [InlineData("=?utf-8?B?not what it seems?=")]
    public void A_subject_in_any_letters_can_be_read_again(string subject)
    {
        var header = Written(subject, "Text").Split("\r\nDate:")[0].Split("Subject: ")[1];

        Assert.All(header.Split("\r\n"), line => Assert.True(line.Length <= 76 && line.All(char.IsAscii), line));
        Assert.Equal(subject, string.Concat(EncodedWord().Matches(header).Select(word => Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups[1].Value)))));
    }

    [Fact]
    public void A_long_subject_in_plain_letters_is_folded_between_words()
    {
        var subject = string.Join(' ', Enumerable.Repeat("commissioning", 20));
        var header = Written(subject, "Text").Split("\r\nDate:")[0].Split("Subject: ")[1];

        Assert.All(header.Split("\r\n"), line => Assert.InRange(line.Length, 1, 76));
        Assert.Equal(subject, header.Replace("\r\n ", " ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_text_comes_out_as_it_went_in()
    {
        var text = "Dear reader,\n\n£1,200 = 10 × £120\n.\n..\nfrom – “here” 🏛️ " + new string('x', 200) + "\n  indented, with a space at its end \nend";
        var written = Written("News", text).Split("\r\n\r\n", 2)[1];

        Assert.All(written.Split("\r\n"), line => Assert.True(line.Length <= 76 && line.All(c => c is >= ' ' and <= '~'), line));
        Assert.Equal(text + "\n", Decoded(written));
    }

    private static string Written(string subject, string text, string? leave = "https://folkmoot.example/leave/1") => MailText.Of(Mail(subject, text, leave: leave), Settings);

    private static OutgoingMail Mail(string subject, string text, string to = "reader@example.org", string? leave = null) => new()
    {
        Id = new("00000000-0000-0000-0000-00000000000a"), AuthorityId = default, About = "a test", To = to, Subject = subject, Text = text, LeaveAt = leave,
        WrittenAt = new(2026, 11, 21, 12, 0, 0, DateTimeKind.Utc), NotBefore = default,
    };

    private static string Decoded(string text)
    {
        List<byte> bytes = [];
        var joined = text.Replace("=\r\n", "", StringComparison.Ordinal).Replace("\r\n", "\n", StringComparison.Ordinal);
        for (var i = 0; i < joined.Length; i++)
        {
            bytes.Add(joined[i] == '=' ? Convert.ToByte(joined.Substring(i + 1, 2), 16) : (byte)joined[i]);
            if (joined[i] == '=') i += 2;
        }
        return Encoding.UTF8.GetString([.. bytes]);
    }

    [GeneratedRegex(@"=\?utf-8\?B\?([^?]+)\?=", RegexOptions.None, 1000)]
    private static partial Regex EncodedWord();
}
